import { expect } from '@open-wc/testing';
import { replace, restore } from 'sinon';
import type { SessionTimer } from '../../src/elements/session-timer/session-timer.js';
import { keepBooks, type Books } from '../elements/exercise-card/books.js';
import { openedDialog, part, place } from '../elements/exercise-card/vocabulary.js';
import { training } from '../elements/session-timer/sample.js';
import { giveBack, lend, mountServed, openSettings, tick } from '../elements/session-timer/served.js';
import { forgetSessions, later, makeTimer, openList, press, put } from '../elements/session-timer/vocabulary.js';

const times = 500;

/** A session that no other page has, so that nobody else holds its lock. */
const pack = { ...training, id: 'leaks' };
const lock = 'exercise-elements/1/session/leaks#short';

/** All that serves a session, wanted. */
const served = { sound: 'solo', voice: 'on', vibrate: 'on', flash: 'on' };

/** A timer comes, shows its session, and goes; with it goes what the test does to it. */
async function visit(act?: (timer: SessionTimer) => Promise<void>, attributes = {}): Promise<void> {
  const timer = makeTimer(pack, attributes);
  await put(timer, place());
  await act?.(timer);
  timer.remove();
  await timer.updateComplete;
  forgetSessions();
}

const start = (timer: SessionTimer): Promise<void> => press(timer, 'Start');

/** What readers do before a page takes a timer away. */
const acts: readonly ((timer: SessionTimer) => Promise<void>)[] = [
  () => Promise.resolve(),
  start,
  async (timer) => {
    await openSettings(timer);
    await start(timer);
  },
  async (timer) => {
    await start(timer);
    await press(timer, 'Pause');
    await later(timer, 'list');
    await openList(timer);
  },
  async (timer) => {
    await start(timer);
    await press(timer, 'Finish now');
    await later(timer, 'effort');
  },
];

/** Locks on the screen and lines of sound that a page holds. */
interface Holdings {
  readonly screens: Set<object>;
  readonly sounds: Set<AudioContext>;
}

/** Keeps books of what a page holds of its device; `giveBack()` ends it. */
function keepHoldings(): Holdings {
  const holdings: Holdings = { screens: new Set(), sounds: new Set() };
  const request = (): Promise<object> => {
    const lock = { released: false, release: () => Promise.resolve(void holdings.screens.delete(lock)) };
    holdings.screens.add(lock);
    return Promise.resolve(lock);
  };
  lend(navigator, 'wakeLock', { request });
  const { AudioContext: Original } = window;
  lend(
    window,
    'AudioContext',
    class extends Original {
      constructor() {
        super();
        holdings.sounds.add(this);
      }
    },
  );
  const { close } = Original.prototype;
  replace(Original.prototype, 'close', function (this: AudioContext) {
    holdings.sounds.delete(this);
    return close.call(this);
  });
  return holdings;
}

describe('of timers that come and go, nothing is left', () => {
  let books: Books;
  let holdings: Holdings;

  before(async () => {
    // What our scripts keep for good, they have after the first.
    (await mountServed(pack, served)).remove();
    forgetSessions();
  });

  beforeEach(() => {
    holdings = keepHoldings();
    books = keepBooks();
  });

  afterEach(async () => {
    // Whoever gets the lock of the session in their turn knows that nobody holds it any more.
    await navigator.locks.request(lock, () => undefined);
    const { screens, sounds } = holdings;
    const left = [...books.close(), `${screens.size} screens, ${sounds.size} sounds`];
    restore();
    giveBack();
    expect(left.join('\n')).to.equal('0 screens, 0 sounds');
  });

  it(`after ${times} that are gone before they show anything`, async () => {
    for (let count = 0; count < times; count++) {
      const timer = makeTimer(pack);
      place().append(timer);
      timer.remove();
      await timer.updateComplete;
    }
  });

  it(`after ${times}, some of them begun, in a pause, at their end, or with their settings open`, async () => {
    for (let count = 0; count < times; count++) await visit(acts[count % acts.length]);
  });

  it('after some that were heard, felt and seen, and are taken away while they run', async () => {
    for (let count = 0; count < 10; count++) {
      await visit(async (timer) => {
        await start(timer);
        await press(timer, 'Next');
        await press(timer, 'Done');
        if (count % 2) await openSettings(timer);
        if (count % 2) await tick(timer, 'Flash the screen');
      }, served);
    }
  });

  it('after one that gets another session while it is on no page', async () => {
    await visit(async (timer) => {
      await start(timer);
      timer.remove();
      for (const session of ['rounds', 'choice', 'short']) {
        timer.session = session;
        await timer.updateComplete;
      }
    });
  });

  it('after one with the card of an exercise open', async () => {
    await visit(async (timer) => {
      part(timer, 'link').click();
      await openedDialog(timer);
    });
  });
});
