import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import type { SessionTimer } from '../../src/elements/session-timer/session-timer.js';
import { inside, textOf } from '../elements/exercise-card/vocabulary.js';
import { short, training } from '../elements/session-timer/sample.js';
import {
  type Clock,
  digits,
  kept,
  later,
  mountTimer,
  pass,
  press,
  standStill,
  stepOn,
  told,
} from '../elements/session-timer/vocabulary.js';

const key = 'exercise-elements/1/session/training#short';

const start = { k: 'start', t: 0 };
const swap = { k: 'swap', item: '0/0', exercise: 'sit', t: 1 };

/** What other scripts, other versions and broken disks leave in a storage, in place of what happened in a session. */
const logs: Readonly<Record<string, unknown>> = {
  'entries of no kind': [start, { k: 'nonsense', t: 1 }, { k: 7, t: 2 }, { t: 3 }, null, 'start', [], 4],
  'swaps for exercises that do not exist': [start, { ...swap, exercise: 'nobody' }, { ...swap, item: '9/9' }],
  'swaps for what is no exercise': [start, { ...swap, exercise: {} }, { ...swap, item: {} }, { k: 'swap', t: 2 }],
  'jumps to steps that do not exist': [start, { k: 'jump', to: 'nowhere', t: 1 }, { k: 'jump', to: null, t: 2 }],
  'words that are none': [
    start,
    { k: 'note', text: { a: 1 }, t: 1 },
    { k: 'effort', rpe: 'hard', t: 1 },
    { k: 'set', visit: 0, reps: { a: 1 }, t: 1 },
    { k: 'set', visit: 0, load: 'heavy', t: 1 },
    { k: 'set', visit: 'first', load: { value: 10, unit: 'stones' }, t: 1 },
  ],
  'choices that are none': [
    { k: 'pick', block: '__proto__', item: {}, t: 0 },
    { k: 'tempo', on: 'yes', t: 0 },
    { ...start, slots: { '0/0': { a: 1 } } },
    { ...start, slots: 'slots' },
  ],
  'times that no clock shows': [
    { ...start, t: -1e300 },
    start,
    { k: 'add', ms: 1e300, t: 1 },
    { k: 'gap', ms: -1, policy: 'never', t: 1 },
    { k: 'gap', ms: 1e308, policy: 'ask', t: 2 },
    { k: 'lap', t: 1e300 },
  ],
  'times that go back': [start, { k: 'pause', t: 5e9 }, { k: 'play', t: 3 }],
  'a million entries': Array.from({ length: 1_000_000 }, () => ({ k: 'lap', t: 1 })),
  'thousands of swaps': [start, ...Array.from({ length: 5000 }, () => swap)],
  'an object': { 0: start, length: 1 },
  'a text': '[{"k":"start","t":0}]',
};

/** Goes through a session as its reader would, from wherever it stands. */
async function useIt(timer: SessionTimer, clock: Clock): Promise<void> {
  timer.reset();
  await timer.updateComplete;
  await press(timer, 'Start');
  expect([stepOn(timer), digits(timer)]).to.deep.equal(['Get ready', '0:05']);
  await pass(5, clock, timer);
  expect(stepOn(timer)).to.equal('Squat');
  await press(timer, 'Easier today');
  expect(stepOn(timer)).to.equal('Sit to a chair');
  await press(timer, 'Finish now');
  expect(timer.state.status).to.equal('done');
}

describe('a session of which a browser has kept', () => {
  const clock = standStill();

  for (const [name, log] of Object.entries(logs)) {
    it(`${name}, can be gone on with, ended, and begun anew`, async () => {
      localStorage.setItem(key, JSON.stringify({ opened: Date.now(), log }));
      const timer = await mountTimer(training);
      const { status, left } = timer.state;
      if (status === 'ready') expect(left).to.equal(short.runs);
      await press(timer, status === 'ready' ? 'Start' : status === 'paused' ? 'Go on' : 'Next');
      expect(timer.state.status).to.equal('running');
      await press(timer, 'Next');
      await press(timer, 'Finish now');
      await later(timer, 'effort');
      expect(told(timer, 'complete')).to.equal('Session done');
      expect(textOf(timer)).not.to.match(/NaN|undefined|null|\[object|Infinity/u);
      expect(inside(timer).querySelector('textarea')?.value).to.equal('');
      await useIt(timer, clock);
    });
  }

  for (const [name, opened] of Object.entries({ past: -1e300, future: 1e300, 'present of no day': '2026-01-01' })) {
    it(`a session that was opened in the ${name}, can be gone through`, async () => {
      localStorage.setItem(key, JSON.stringify({ opened, log: [start] }));
      localStorage.setItem(`${key}/left`, '-1e300');
      await useIt(await mountTimer(training), clock);
    });
  }
});

describe('where the storage is full in the middle of a session', () => {
  const clock = standStill();

  it('it goes on, a timer that the page makes anew goes on with it, and what was kept before is whole', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    const before = localStorage.getItem(key);
    const full = stub(localStorage, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
    await press(timer, 'Next');
    await press(timer, 'Done');
    expect(stepOn(timer)).to.equal('Step up, left side');
    expect(localStorage.getItem(key)).to.equal(before);
    timer.remove();
    const anew = await mountTimer(training);
    expect(stepOn(anew)).to.equal('Step up, left side');
    full.restore();
    await press(anew, 'Pause');
    expect(localStorage.getItem(key)).to.include('"pause"');
    await useIt(anew, clock);
    anew.reset();
    expect(kept()).to.deep.equal([]);
  });
});
