import { expect } from '@open-wc/testing';
import { setProgressStore } from '../../src/progress/current.js';
import { MemoryStore } from '../../src/progress/memory.js';
import { inside, part } from '../elements/exercise-card/vocabulary.js';
import {
  forgetSessions,
  later,
  mountTimer,
  openList,
  pass,
  press,
  stopTheClocks,
} from '../elements/session-timer/vocabulary.js';
import { census, executed, forbidden, quoted, stayInside } from './census.js';
import { strings } from './xss-strings.js';

/** A session with one text wherever there is one. */
const sessionOf = (text: string): object => ({
  exercises: [{ id: 'a', name: text, why: text, cues: [text], dose: { reps: 5, note: text } }],
  sessions: [
    {
      id: 's',
      title: text,
      description: text,
      equipment: ['box'],
      blocks: [
        { title: text, items: [{ exercise: 'a' }, { exercise: 'a', dose: { work: 20 }, say: [{ at: 1, text }] }] },
        { mode: 'amrap', minutes: 1, items: [{ exercise: 'a' }, { exercise: 'a' }] },
      ],
    },
  ],
});

/** What a timer is made of, before it begins, while it runs, and at its end. */
async function anatomy(text: string): Promise<readonly (readonly string[])[]> {
  // What was done is told at the end, and nothing is done in no time.
  const clock = stopTheClocks();
  forgetSessions();
  setProgressStore(new MemoryStore());
  try {
    const timer = await mountTimer(sessionOf(text));
    timer.reset();
    await timer.updateComplete;
    const found = [census(inside(timer))];
    expect(part(timer, 'name').textContent.trim()).to.equal(text.trim());
    await press(timer, 'Start');
    await later(timer, 'list');
    await openList(timer);
    found.push(census(inside(timer)));
    expect(part(timer, 'step-name').textContent.trim()).to.include(text.trim());
    for (let step = 0; step < 3; step++) {
      await pass(1, clock, timer);
      await press(timer, 'Next');
    }
    await later(timer, 'effort');
    found.push(census(inside(timer)));
    expect(part(timer, 'done').textContent).to.include(text.trim());
    expect(forbidden(inside(timer))).to.deep.equal([]);
    return found;
  } finally {
    clock.restore();
  }
}

describe('strings that want to be markup, in a session', () => {
  before(stayInside);

  afterEach(() => expect(executed()).to.equal(0));

  let harmless: Awaited<ReturnType<typeof anatomy>>;
  before(async () => (harmless = await anatomy('harmless text')));

  for (const text of strings)
    it(`make the same timer as harmless ones: ${quoted(text)}`, async () => {
      expect(await anatomy(text)).to.deep.equal(harmless);
    });
});
