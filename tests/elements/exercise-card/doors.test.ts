import { expect, fixtureSync, html } from '@open-wc/testing';
import { restore } from 'sinon';
import { answerWith, asked, fresh, full, holdAnswers, neverAnswer } from './network.js';
import { lunge, minimal, picture, sample, squat } from './sample.js';
import {
  cardIn,
  inside,
  jsonScript,
  listen,
  makeCard,
  mountCard,
  nextEvent,
  outcome,
  part,
  place,
  textOf,
} from './vocabulary.js';

const evidence = [{ claim: 'It works.', url: 'study.html' }];
const linkIn = (card: Element): string | undefined => part(card, 'evidence').querySelector('a')?.href;

const nameOn = (card: Element): string => textOf(part(card, 'name'));

describe('<exercise-card src> of a pack that is written as lines', () => {
  afterEach(() => restore());

  const lines = (): string => fresh().replace('.json', '.txt');

  it('shows the exercise named behind #', async () => {
    answerWith('Squat: 3x8-12\nwhy: Strong legs\n\nExercise: Lunge\ndose: 2x8 /side');
    const card = await mountCard(undefined, { src: `${lines()}#lunge` });
    expect(nameOn(card)).to.equal('Lunge');
    expect(card.issues).to.deep.equal([]);
  });

  it('says line and column of what is not understood', async () => {
    answerWith('Squat: 3x8\ncheu: Knees out');
    const card = await mountCard(undefined, { src: lines() });
    expect(nameOn(card)).to.equal('Squat');
    expect(card.issues[0]).to.include({ code: 'notation-key', line: 2, column: 1 });
  });

  it('stays with its fallback where nothing is written, and tells its author', async () => {
    answerWith('\n');
    const card = makeCard(undefined, { src: lines() });
    const failed = nextEvent(card, 'pack-error');
    place().append(card);
    await failed;
    expect(card.issues[0]).to.include({ code: 'notation-empty' });
  });

  it('may as well be JSON', async () => {
    answerWith(sample);
    expect(nameOn(await mountCard(undefined, { src: `${lines()}#squat` }))).to.equal('Squat');
  });
});

describe('<exercise-card src>', () => {
  afterEach(() => restore());

  it('shows the first exercise of the pack at an address', async () => {
    const fetch = answerWith(sample);
    const src = fresh();
    const card = await mountCard(undefined, { src });
    expect(nameOn(card)).to.equal('Side step with a band');
    expect(asked(fetch)).to.equal(full(src));
  });

  it('shows the exercise named behind #', async () => {
    const fetch = answerWith(sample);
    const src = fresh();
    expect(nameOn(await mountCard(undefined, { src: `${src}#squat` }))).to.equal('Squat');
    expect(asked(fetch), 'the address without the fragment').to.equal(full(src));
  });

  it('understands a fragment that a host has escaped', async () => {
    answerWith({ exercises: [lunge, { id: 'kniebeuge-groß', name: 'Groß' }] });
    expect(nameOn(await mountCard(undefined, { src: `${fresh()}#kniebeuge-gro%C3%9F` }))).to.equal('Groß');
  });

  it('lets the attribute exercise win over the fragment', async () => {
    answerWith(sample);
    const card = await mountCard(undefined, { src: `${fresh()}#squat`, exercise: 'lunge' });
    expect(nameOn(card)).to.equal('Lunge');
    card.removeAttribute('exercise');
    await card.updateComplete;
    expect(nameOn(card), 'without the attribute').to.equal('Squat');
  });

  it('finds an exercise under the id it had before', async () => {
    answerWith(sample);
    expect(nameOn(await mountCard(undefined, { src: `${fresh()}#air-squat` }))).to.equal('Squat');
  });

  it('follows a change of address, and of the fragment alone without another request', async () => {
    const fetch = answerWith(sample);
    const first = fresh();
    const card = await mountCard(undefined, { src: first });
    card.src = `${first}#lunge`;
    await outcome(card);
    expect(nameOn(card)).to.equal('Lunge');
    expect(fetch.callCount).to.equal(1);
    card.src = `${fresh()}#squat`;
    await outcome(card);
    expect(nameOn(card)).to.equal('Squat');
    expect(fetch.callCount).to.equal(2);
  });

  it('shows what it was told last, however late the first answer comes', async () => {
    const answers = holdAnswers();
    const [slow, quick] = [fresh(), fresh()];
    const card = makeCard(undefined, { src: slow });
    const loads = listen(card, 'pack-load');
    place().append(card);
    card.src = quick;
    await card.updateComplete;
    const ended = outcome(card);
    answers.get(full(quick))?.(new Response(JSON.stringify(squat)));
    await ended;
    answers.get(full(slow))?.(new Response(JSON.stringify(lunge)));
    await card.updateComplete;
    expect(nameOn(card)).to.equal('Squat');
    expect(loads).to.have.length(1);
  });

  it('reads addresses relative to the page, and those in the pack relative to the pack', async () => {
    const base = document.createElement('base');
    base.href = '/far/away/';
    document.head.append(base);
    const fetch = answerWith({ ...squat, evidence });
    const card = await mountCard(undefined, { src: `packs/${fresh().slice(1)}` }).finally(() => base.remove());
    expect(asked(fetch)).to.match(/^https?:\/\/[^/]+\/far\/away\/packs\/packs\/\d+\.json$/u);
    expect(linkIn(card)).to.match(/\/far\/away\/packs\/packs\/study\.html$/u);
  });

  it('asks for an address once, for however many cards', async () => {
    const fetch = answerWith(sample);
    const src = fresh();
    const ids = ['squat', 'lunge', 'plain', 'squat', 'band-side-step'];
    const cards = await Promise.all(ids.map((id) => mountCard(undefined, { src: `${src}#${id}` })));
    await mountCard(undefined, { src });
    expect(fetch.callCount).to.equal(1);
    expect(cards.map(nameOn)).to.deep.equal(['Squat', 'Lunge', 'Plain', 'Squat', 'Side step with a band']);
  });

  it('gives the request up when the last card that waits for it leaves', () => {
    const { signals, fetch } = neverAnswer();
    const src = fresh();
    const [one, two] = [makeCard(undefined, { src }), makeCard(undefined, { src })];
    place().append(one, two);
    one.remove();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
    two.remove();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
    expect(fetch.callCount).to.equal(1);
  });
});

describe('<exercise-card>.pack', () => {
  for (const [what, pack] of [
    ['an object', { exercises: [squat] }],
    ['JSON text', JSON.stringify({ exercises: [squat] })],
    ['a bare exercise', squat],
    ['a list of exercises', [squat, lunge]],
    ['text with a byte order mark', `\uFEFF${JSON.stringify(squat)}`],
  ] as const) {
    it(`takes ${what}`, async () => {
      expect(nameOn(await mountCard(pack))).to.equal('Squat');
    });
  }

  it('follows a change', async () => {
    const card = await mountCard(squat);
    card.pack = JSON.stringify(lunge);
    await outcome(card);
    expect(nameOn(card)).to.equal('Lunge');
    card.exercise = 'plain';
    card.pack = sample;
    await outcome(card);
    expect(nameOn(card)).to.equal('Plain');
  });

  it('shows nothing once it is taken away, and the fallback again', async () => {
    const card = await mountCard(squat);
    for (const nothing of [undefined, null]) {
      card.pack = nothing;
      await card.updateComplete;
      expect(textOf(card)).to.equal('');
      card.pack = squat;
      await outcome(card);
    }
  });
});

describe('<exercise-card> with a script in it', () => {
  it('shows the pack in the script', async () => {
    const page = fixtureSync(
      html`<exercise-card exercise="lunge">${jsonScript(sample)}<a href="/lunge">Lunge</a></exercise-card>`,
    );
    expect(nameOn(await cardIn(page.parentElement!))).to.equal('Lunge');
  });

  it('takes the script when it is added later, and follows what it says', async () => {
    const card = makeCard();
    place().append(card);
    const script = jsonScript(squat);
    card.append(script);
    await outcome(card);
    expect(nameOn(card)).to.equal('Squat');
    script.textContent = JSON.stringify(lunge);
    await outcome(card);
    expect(nameOn(card)).to.equal('Lunge');
    script.firstChild!.nodeValue = JSON.stringify(minimal);
    await outcome(card);
    expect(nameOn(card)).to.equal('Plain');
  });

  it('leaves scripts of other types and in other places alone', async () => {
    const card = makeCard();
    const [other, nested] = [jsonScript(lunge), jsonScript(squat)];
    other.type = 'application/ld+json';
    const box = document.createElement('div');
    box.append(nested);
    card.append(other, box);
    place().append(card);
    await card.updateComplete;
    expect(textOf(card)).to.equal('');
    card.append(jsonScript(minimal));
    await outcome(card);
    expect(nameOn(card)).to.equal('Plain');
  });

  it('resolves addresses in it against the page', async () => {
    const card = makeCard();
    card.append(jsonScript({ ...squat, evidence }));
    place().append(card);
    await nextEvent(card, 'pack-load');
    expect(linkIn(card)).to.equal(new URL('study.html', document.baseURI).href);
  });

  it('shows pictures that are in the pack itself', async () => {
    const card = await mountCard({ ...squat, media: [{ kind: 'image', src: picture, alt: 'A dot' }] });
    expect(inside(card).querySelector('img')?.src).to.equal(picture);
  });

  it('comes after src, which comes after the property', async () => {
    answerWith(lunge);
    const card = makeCard(squat, { src: fresh() });
    card.append(jsonScript(minimal));
    place().append(card);
    await outcome(card);
    expect(nameOn(card), 'the property').to.equal('Squat');
    card.pack = undefined;
    await outcome(card);
    expect(nameOn(card), 'the address').to.equal('Lunge');
    card.removeAttribute('src');
    await outcome(card);
    expect(nameOn(card), 'the script').to.equal('Plain');
    restore();
  });
});
