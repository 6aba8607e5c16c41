import { expect } from '@open-wc/testing';
import { restore, type SinonFakeTimers } from 'sinon';
import type { SessionTimer } from '../../../src/elements/session-timer/session-timer.js';
import { replaceUtterances, Speech, voice } from '../../controllers/sound/speech.js';
import { parts, textsOf, until, inside } from '../exercise-card/vocabulary.js';
import { training } from './sample.js';
import { giveBack, lend, mountServed, openSettings } from './served.js';
import { forgetSessions, pass, press, stepOn, stopTheClocks } from './vocabulary.js';

const elsewhere = 'This session is heard in another tab. Press a button of the session to hear it here.';

describe('A session in several tabs', () => {
  let clock: SinonFakeTimers;
  let speech: Speech;
  let utterances: () => void;

  beforeEach(() => {
    forgetSessions();
    clock = stopTheClocks();
    speech = new Speech([voice('en')]);
    lend(globalThis, 'speechSynthesis', speech);
    utterances = replaceUtterances();
  });

  afterEach(() => {
    clock.restore();
    restore();
    giveBack();
    utterances();
  });

  const notes = (timer: SessionTimer): readonly string[] => textsOf(parts(timer, 'lack'));

  /** Two timers that show the same session, as two tabs do, with their settings open. */
  async function twoTabs(): Promise<readonly [SessionTimer, SessionTimer]> {
    const [first, second] = [
      await mountServed(training, { voice: 'on' }),
      await mountServed(training, { voice: 'on' }),
    ];
    await openSettings(first);
    await openSettings(second);
    return [first, second];
  }

  it('is heard in the one in which the reader has pressed last; the other one goes on to show it', async () => {
    const [first, second] = await twoTabs();
    await press(first, 'Start');
    await press(second, 'Restart step');
    await until(inside(first), () => notes(first).includes(elsewhere));
    expect(notes(second)).to.not.include(elsewhere);
    speech.said.length = 0;
    await pass(6, clock, first);
    await second.updateComplete;
    clock.tick(1000);
    expect([stepOn(first), stepOn(second)]).to.deep.equal(['Squat', 'Squat']);
    expect(speech.words).to.deep.equal(['Squat, 10 reps']);
    await press(first, 'Done');
    await until(inside(second), () => notes(second).includes(elsewhere));
    expect(notes(first)).to.not.include(elsewhere);
  });

  it('is heard in the first again when the second is closed', async () => {
    const [first, second] = await twoTabs();
    await press(first, 'Start');
    await press(second, 'Restart step');
    await until(inside(first), () => notes(first).includes(elsewhere));
    second.remove();
    await until(inside(first), () => !notes(first).includes(elsewhere));
  });

  it('is heard in all where a browser has no locks', async () => {
    lend(navigator, 'locks', undefined);
    const [first, second] = await twoTabs();
    await press(first, 'Start');
    await press(second, 'Restart step');
    speech.said.length = 0;
    await pass(6, clock, first);
    await second.updateComplete;
    clock.tick(1000);
    expect(speech.words).to.deep.equal(['Squat, 10 reps', 'Squat, 10 reps']);
  });
});
