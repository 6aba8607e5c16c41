import { expect, fixtureSync, html } from '@open-wc/testing';
import { restore, useFakeTimers } from 'sinon';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import type { Issue } from '../../../src/pack/issues.js';
import { expectSilence } from '../../kit/console.js';
import { answerWith, fresh, full, lateAnswer, neverAnswer, stubFetch } from './network.js';
import { sample, squat } from './sample.js';
import { isVisible, makeCard, mountCard, nextEvent, outcome, part, parts, place, textOf } from './vocabulary.js';

/** Why a card shows nothing. */
async function firstIssue(pack: unknown, attributes: Record<string, string> = {}): Promise<Issue> {
  const card = makeCard(pack, attributes);
  const failed = nextEvent(card, 'pack-error');
  place().append(card);
  const [issue] = (await failed).issues;
  expect(card.issues[0], 'on the element too').to.equal(issue);
  return issue!;
}

/** What `src` says to a network like this. */
async function said(answer: () => Promise<Response>, src = fresh()): Promise<string> {
  stubFetch().callsFake(answer);
  return (await firstIssue(undefined, { src })).message;
}

const refused = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));

describe('<exercise-card> says why it has no pack', () => {
  afterEach(() => restore());

  it('where there is no such file', async () => {
    const src = fresh();
    expect(await said(() => Promise.resolve(new Response('', { status: 404 })), src)).to.equal(
      `There is no file at ${full(src)} (404): check the address in src.`,
    );
  });

  it('where the server refuses', async () => {
    const message = await said(() => Promise.resolve(new Response('', { status: 403 })));
    expect(message).to.include('answered with status 403').and.include('everyone may read it');
  });

  it('where another site does not share it', async () => {
    const message = await said(refused, 'https://elsewhere.example/hips.json');
    expect(message).to.include('https://elsewhere.example/hips.json').and.include('Access-Control-Allow-Origin');
  });

  it('where this site cannot be reached', async () => {
    expect(await said(refused))
      .to.include('could not be reached')
      .and.include('connect-src');
  });

  it('where the reader is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    const message = await said(refused).finally(() => Reflect.deleteProperty(navigator, 'onLine'));
    expect(message).to.include('no network').and.include('when you are online');
  });

  it('where a web page comes instead of a pack', async () => {
    const message = await said(() => Promise.resolve(new Response('\n <!doctype html><h1>Welcome</h1>')));
    expect(message).to.include('is a web page, not a training pack');
  });

  it('where no answer comes for 10 seconds', async () => {
    const { signals } = neverAnswer();
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const card = makeCard(undefined, { src: fresh() });
    const failed = nextEvent(card, 'pack-error');
    place().append(card);
    await clock.tickAsync(9_999);
    expect(signals[0]?.aborted).to.equal(false);
    await clock.tickAsync(1);
    expect(signals[0]?.aborted).to.equal(true);
    clock.restore();
    expect((await failed).issues[0]?.message).to.include('no answer within 10 seconds');
  });

  for (const src of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:application/json,{}', 'file:///hips.json']) {
    it(`where ${JSON.stringify(src)} is no address to read from`, async () => {
      const fetch = answerWith(sample);
      expect((await firstIssue(undefined, { src })).message).to.include('is not an address a pack can be read from');
      expect(fetch.callCount).to.equal(0);
    });
  }

  it('and asks again for an address that failed', async () => {
    const src = fresh();
    await said(refused, src);
    restore();
    answerWith(squat);
    expect(textOf(part(await mountCard(undefined, { src }), 'name'))).to.equal('Squat');
  });
});

describe('<exercise-card> says what is wrong with a pack', () => {
  it('that is no JSON, with line and column', async () => {
    const issue = await firstIssue('{\n  "exercises": [\n    {"id": "squat",}\n  ]\n}');
    expect([issue.code, issue.line, issue.column]).to.deep.equal(['json', 3, 19]);
  });

  it('that has no such exercise, with the nearest there is', async () => {
    const issue = await firstIssue(sample, { exercise: 'sqaut' });
    expect(issue.message).to.include('no exercise with the id “sqaut”').and.include('did you mean “squat”?');
  });

  it('that has no such exercise behind # either', async () => {
    answerWith(sample);
    const issue = await firstIssue(undefined, { src: `${fresh()}#lunges` });
    expect(issue.message).to.include('did you mean “lunge”?');
    restore();
  });

  it('anew for every exercise that is not there', async () => {
    const card = await mountCard(sample, { exercise: 'sqaut' });
    card.exercise = 'lnge';
    const { issues } = await nextEvent(card, 'pack-error');
    expect(issues[0]?.message).to.include('“lnge”');
    expect(textOf(part(card, 'note')))
      .to.include('“lnge”')
      .and.not.include('sqaut');
  });

  it('that has no exercise at all', async () => {
    for (const pack of [{}, [], { exercises: [] }, { maps: [] }, 7, true, 'null', '"text"'])
      expect((await firstIssue(pack)).severity, JSON.stringify(pack)).to.equal('error');
  });

  it('while the neighbours of a broken exercise stay', async () => {
    const broken = [{ id: 'a b', name: 'No id' }, { id: 'nameless' }, 12, squat, { ...squat, name: 'Twice' }];
    const card = makeCard({ exercises: broken });
    const loaded = nextEvent(card, 'pack-load');
    place().append(card);
    const { issues, pack } = await loaded;
    expect(textOf(part(card, 'name'))).to.equal('Squat');
    expect(pack.exercises).to.have.length(1);
    expect(issues.map(({ path }) => path)).to.include.members([
      '/exercises/0/id',
      '/exercises/1',
      '/exercises/2',
      '/exercises/4/id',
    ]);
  });

  it('while the good fields of an exercise stay', async () => {
    const card = await mountCard({ ...squat, why: 12, demand: { load: 9, range: 2 }, media: [{ kind: 'hologram' }] });
    expect(textOf(part(card, 'demand')))
      .to.include('moderate range')
      .and.not.include('load');
    expect(parts(card, 'why')).to.have.length(0);
    expect(parts(card, 'media')).to.have.length(0);
    expect(card.issues.map(({ path }) => path)).to.include.members(['/why', '/demand/load']);
  });
});

describe('the fallback in <exercise-card>', () => {
  const page = (src: string): ExerciseCard =>
    fixtureSync<ExerciseCard>(html`<exercise-card src=${src}><a href="/squat">How to squat</a></exercise-card>`);
  const fallback = (card: Element): Element => card.querySelector('a')!;

  afterEach(() => restore());

  it('is there until the pack is good, and gives way then', async () => {
    const answer = lateAnswer(squat);
    const card = page(fresh());
    await card.updateComplete;
    expect(isVisible(fallback(card)), 'before').to.equal(true);
    answer();
    await outcome(card);
    expect(isVisible(fallback(card)), 'afterwards').to.equal(false);
  });

  it('stays where the pack cannot be read, with a note for the author', async () => {
    stubFetch().callsFake(refused);
    const card = page(fresh());
    await outcome(card);
    expect(isVisible(fallback(card))).to.equal(true);
    const note = part(card, 'note');
    expect(isVisible(note)).to.equal(true);
    expect(textOf(note)).to.match(/^This exercise could not be shown\. .*could not be reached/u);
    expect(textOf(note), 'no stack trace').not.to.match(/\bat .*:\d+:\d+|TypeError/u);
    expect(note.querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('comes back when the pack breaks, and goes when it is mended', async () => {
    answerWith(squat);
    const card = page(fresh());
    await outcome(card);
    card.pack = '{"id": ';
    await nextEvent(card, 'pack-error');
    expect(isVisible(fallback(card)), 'broken').to.equal(true);
    expect(textOf(part(card, 'note'))).to.match(/\(1:8\)$/u);
    expect(parts(card, 'name')).to.have.length(0);
    card.pack = squat;
    await nextEvent(card, 'pack-load');
    expect(isVisible(fallback(card)), 'mended').to.equal(false);
    expect(parts(card, 'note')).to.have.length(0);
  });

  it('keeps the console quiet whatever goes wrong', async () => {
    const silence = expectSilence();
    stubFetch().callsFake(refused);
    await firstIssue(undefined, { src: fresh() });
    await firstIssue('{');
    await firstIssue(sample, { exercise: 'nobody' });
    await silence.check();
  });
});
