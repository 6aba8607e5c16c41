import { expect, fixtureSync, html } from '@open-wc/testing';
import { restore } from 'sinon';
import { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { expectSilence } from '../../kit/console.js';
import { keepBooks } from './books.js';
import { endless, playFilm } from './film.js';
import { answerWith, fresh, neverAnswer } from './network.js';
import { lunge, minimal, sample, sideStep, squat } from './sample.js';
import {
  appears,
  cardIn,
  inside,
  jsonScript,
  listen,
  makeCard,
  mountCard,
  outcome,
  part,
  place,
  press,
  put,
  textOf,
  until,
} from './vocabulary.js';

const nameOn = (card: Element): string => textOf(part(card, 'name'));
const setsOn = (card: Element): string => textOf(part(card, 'dose').querySelector('output'));

describe('<exercise-card> comes and goes', () => {
  afterEach(() => restore());

  it('500 times in one place, and leaves nothing running', async () => {
    const books = keepBooks();
    const card = await mountCard(sample);
    const page = card.parentElement!;
    const nodes = inside(card).querySelectorAll('*').length;
    for (let time = 0; time < 500; time++) {
      card.remove();
      page.append(card);
    }
    await card.updateComplete;
    expect(inside(card).querySelectorAll('*').length, 'what it shows').to.equal(nodes);
    card.remove();
    expect(books.close()).to.deep.equal([]);
  });

  it('as 500 new cards, from every door, and leaves nothing running', async () => {
    const fetch = answerWith(sample);
    const books = keepBooks();
    const page = place();
    const src = fresh();
    for (let round = 0; round < 100; round++) {
      const inline = makeCard();
      inline.append(jsonScript(minimal));
      const cards = [
        makeCard(sample),
        makeCard(undefined, { src }),
        inline,
        makeCard('{'),
        makeCard(lunge, { lang: 'es' }),
      ];
      await Promise.all(cards.map((card) => put(card, page)));
      page.replaceChildren();
    }
    expect(books.close()).to.deep.equal([]);
    expect(fetch.callCount).to.equal(1);
  });

  it('with its dialog open and its video playing, and leaves nothing running', async () => {
    const books = keepBooks();
    const media = [{ ...sideStep.media[0], src: endless() }];
    for (let round = 0; round < 5; round++) {
      const card = await mountCard({ ...sample, exercises: [{ ...sideStep, media }, squat] });
      await playFilm(card);
      await press(card, 'Squat');
      await appears(card, 'dialog[open]');
      card.remove();
    }
    expect(books.close()).to.deep.equal([]);
  });

  it('while it loads, and asks again when it is back', async () => {
    const { signals } = neverAnswer();
    const card = makeCard(undefined, { src: fresh() });
    const page = place();
    page.append(card);
    card.remove();
    await card.updateComplete;
    expect(
      signals.map(({ aborted }) => aborted),
      'no request without a card',
    ).to.deep.equal([true]);
    restore();
    answerWith(squat);
    await put(card, page);
    expect(nameOn(card)).to.equal('Squat');
  });

  it('and says nothing of a pack that it no longer waits for', async () => {
    const silence = expectSilence();
    neverAnswer();
    const card = makeCard(undefined, { src: fresh() });
    const heard = [listen(card, 'pack-load'), listen(card, 'pack-error')];
    place().append(card);
    await card.updateComplete;
    card.remove();
    await silence.check();
    expect(heard.flat()).to.deep.equal([]);
  });

  it('and takes what is set while it is away', async () => {
    const card = await mountCard(squat);
    const page = card.parentElement!;
    card.remove();
    card.pack = lunge;
    await card.updateComplete;
    await put(card, page);
    expect(nameOn(card)).to.equal('Lunge');
  });
});

describe('<exercise-card> moves', () => {
  it('with all that the reader has done', async () => {
    const card = await mountCard(sample);
    await press(card, 'More sets');
    await press(card, 'Around the feet');
    (part(card, 'faults') as HTMLDetailsElement).open = true;
    const loads = listen(card, 'pack-load');
    for (let move = 0; move < 3; move++) {
      place().append(card);
      await card.updateComplete;
    }
    expect(setsOn(card)).to.equal('3');
    expect(part(card, 'variable').querySelectorAll('input')[2]?.checked).to.equal(true);
    expect((part(card, 'faults') as HTMLDetailsElement).open).to.equal(true);
    expect(loads).to.deep.equal([]);
  });

  it('into another document and back, with its look', async () => {
    const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const card = await mountCard(sample);
    const pictures = part(card, 'media').firstElementChild!;
    // Of the card itself, and of what shows pictures, which came later.
    const look = (): string =>
      `${getComputedStyle(part(card, 'card')).containerType} ${getComputedStyle(pictures).position}`;
    const home = card.parentElement!;
    await press(card, 'More sets');
    expect(look()).to.equal('inline-size relative');
    frame.contentDocument!.body.append(card);
    await card.updateComplete;
    expect([setsOn(card), look()]).to.deep.equal(['3', 'inline-size relative']);
    await press(card, 'More sets');
    home.append(card);
    await card.updateComplete;
    expect([setsOn(card), look()]).to.deep.equal(['4', 'inline-size relative']);
  });

  it('into another document before it has ever been on a page', async () => {
    const frame = fixtureSync<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    const card = await put(makeCard(sample), frame.contentDocument!.body);
    expect(nameOn(card)).to.equal('Side step with a band');
    expect(getComputedStyle(part(card, 'card')).containerType).to.equal('inline-size');
    frame.contentDocument!.documentElement.lang = 'de';
    await until(inside(card), () => textOf(card).includes('Denk an'));
    await press(card, 'Squat');
    await appears(card, 'dialog[open]');
  });
});

describe('<exercise-card> is made', () => {
  it('by the document, with nothing', async () => {
    const card = document.createElement('exercise-card');
    expect(card).to.be.instanceOf(ExerciseCard);
    expect(card.attributes).to.have.length(0);
    expect(card.childNodes).to.have.length(0);
    place().append(card);
    await card.updateComplete;
    expect(textOf(card)).to.equal('');
    expect([card.heading, card.issues]).to.deep.equal(['', []]);
  });

  it('by its class', async () => {
    const card = new ExerciseCard();
    card.pack = squat;
    expect(nameOn(await put(card))).to.equal('Squat');
  });

  it('as a copy, with what its markup says', async () => {
    const page = fixtureSync<HTMLElement>(
      html`<div><exercise-card exercise="lunge" heading-level="2" compact>${jsonScript(sample)}</exercise-card></div>`,
    );
    const card = await cardIn(page);
    const box = place();
    box.append(card.cloneNode(true));
    const copy = await cardIn(box);
    expect([copy.exercise, copy.headingLevel, copy.compact]).to.deep.equal(['lunge', 2, true]);
    expect(nameOn(copy)).to.equal('Lunge');
  });

  it('from a template of the page', async () => {
    const template = document.createElement('template');
    template.content.append(makeCard(undefined, { exercise: 'lunge' }));
    const copy = document.importNode(template.content, true).querySelector('exercise-card')!;
    copy.pack = sample;
    expect(nameOn(await put(copy))).to.equal('Lunge');
  });

  it('from tags that were on the page before its class', async () => {
    const late = fixtureSync<ExerciseCard>(html`<late-card exercise="lunge" .pack=${sample}>Fallback</late-card>`);
    const ended = outcome(late);
    customElements.define('late-card', class extends ExerciseCard {});
    await ended;
    expect(nameOn(late)).to.equal('Lunge');
    late.pack = squat;
    late.exercise = undefined;
    await outcome(late);
    expect(nameOn(late)).to.equal('Squat');
  });
});
