import { expect } from '@open-wc/testing';
import { restore, useFakeTimers, type SinonFakeTimers } from 'sinon';
import type { SessionTimer } from '../../../src/elements/session-timer/session-timer.js';
import { replaceUtterances, Speech, voice } from '../../controllers/sound/speech.js';
import { place } from '../exercise-card/vocabulary.js';
import { training } from './sample.js';
import { giveBack, lend, mountServed, openSettings, tick } from './served.js';
import { forgetSessions, mountTimer, pass, press, stopTheClocks } from './vocabulary.js';

/** Lets every utterance end at once, so that what waits is said as soon as no beep is in its way. */
class Quick extends Speech {
  override speak(utterance: SpeechSynthesisUtterance): void {
    super.speak(utterance);
    const said = this.said.at(-1)!;
    queueMicrotask(() => said.onend?.());
  }

  /** What was heard, without what was said in silence. */
  get heard(): readonly string[] {
    return this.said.filter(({ volume }) => volume > 0).map(({ text }) => text);
  }
}

describe('The voice of a <session-timer>', () => {
  let clock: SinonFakeTimers;
  let speech: Quick;
  let utterances: () => void;

  beforeEach(() => {
    forgetSessions();
    clock = stopTheClocks();
    speech = new Quick([voice('en'), voice('de')]);
    lend(globalThis, 'speechSynthesis', speech);
    utterances = replaceUtterances();
  });

  afterEach(() => {
    clock.restore();
    restore();
    giveBack();
    utterances();
  });

  const mount = (attributes = {}, pack: unknown = training): Promise<SessionTimer> =>
    mountServed(pack, { voice: 'on', ...attributes });

  it('is silent unless the page or the reader wants it', async () => {
    const timer = await mountServed(training);
    await press(timer, 'Start');
    expect(speech.words).to.deep.equal([]);
    await openSettings(timer);
    await tick(timer, 'Say the steps');
    await press(timer, 'Next');
    expect(speech.heard).to.deep.equal(['Squat, 10 reps']);
  });

  it('is primed in the gesture that starts: phones let nobody speak before', async () => {
    const timer = await mount();
    expect(speech.said).to.have.length(0);
    await press(timer, 'Start');
    expect([speech.said[0]!.volume, speech.said.filter(({ volume }) => volume === 0).length]).to.deep.equal([0, 1]);
  });

  it('says each step with its side as it begins; before it, and in a rest, what comes next', async () => {
    const timer = await mount();
    await press(timer, 'Start');
    await press(timer, 'Next');
    await press(timer, 'Done');
    await press(timer, 'Next');
    await press(timer, 'Next');
    await press(timer, 'Next');
    expect(speech.heard).to.deep.equal([
      'Get ready',
      'Next, Squat',
      'Squat, 10 reps',
      'Step up, left side',
      'Switch sides',
      'Step up, right side',
      'Rest',
      'Next, Squat',
    ]);
  });

  it('says it when a step begins by itself, after the beep of its beginning', async () => {
    const timer = await mount();
    await press(timer, 'Start');
    await pass(5, clock, timer);
    expect(speech.heard.at(-1)).to.equal('Next, Squat');
    clock.tick(300);
    expect(speech.heard.at(-1)).to.equal('Squat, 10 reps');
  });

  it('says what the coach says at its time, in the language of the text', async () => {
    const say = [
      { at: 0, text: 'Slow.' },
      { at: 10, text: { en: 'Half way there.', de: 'Halb geschafft.' } },
    ];
    const items = [{ exercise: 'squat', dose: { work: 60 }, say }];
    const page = place();
    page.lang = 'de';
    const pack = { ...training, sessions: [{ id: 'told', blocks: [{ items }] }] };
    const timer = await mountServed(pack, { voice: 'on' }, page);
    await press(timer, 'Start');
    await pass(9, clock, timer);
    expect(speech.said.slice(1).map(({ text, lang }) => [lang, text])).to.deep.equal([
      ['en', 'Squat'],
      ['en', 'Slow.'],
    ]);
    await pass(1, clock, timer);
    expect(speech.said.slice(3).map(({ text, lang }) => [lang, text])).to.deep.equal([['de', 'Halb geschafft.']]);
  });

  it('goes on in a hidden page, whose timers are held back, with the pulse of the sound', async () => {
    clock.restore();
    clock = useFakeTimers({ toFake: ['performance', 'Date'] });
    const timer = await mount({ sound: 'off' });
    await press(timer, 'Start');
    clock.tick(5000);
    // A context that is thawed tells as its pulse does.
    document.dispatchEvent(new Event('resume'));
    expect(speech.heard.at(-1)).to.equal('Squat, 10 reps');
  });

  it('says that the session is over when it ends by itself', async () => {
    const items = [{ exercise: 'squat', dose: { work: 5 } }];
    const timer = await mount({}, { ...training, sessions: [{ id: 'brief', blocks: [{ items }] }] });
    await press(timer, 'Start');
    await pass(5, clock, timer);
    clock.tick(300);
    expect(speech.heard).to.deep.equal(['Squat', 'Session done']);
  });

  it('stops in the middle of a word when the reader pauses, skips or ends', async () => {
    const timer = await mount();
    await press(timer, 'Start');
    for (const [times, button] of ['Pause', 'Go on', 'Next', 'Finish now'].entries()) {
      const before = speech.cancel.callCount;
      await press(timer, button);
      expect(speech.cancel.callCount - before, `${times} ${button}`).to.equal(button === 'Go on' ? 0 : 1);
    }
  });

  it('does not stop for ten seconds more', async () => {
    const timer = await mount();
    await press(timer, 'Start');
    await press(timer, '+ 10 s');
    expect(speech.cancel.callCount).to.equal(0);
  });

  it('says nothing of a session that goes on after a reload, before the reader has pressed something', async () => {
    const first = await mount();
    await press(first, 'Start');
    first.remove();
    const { length } = speech.said;
    const timer = await mountTimer(training, { voice: 'on' });
    await pass(6, clock, timer);
    clock.tick(1000);
    expect(speech.said).to.have.length(length);
    document.body.click();
    await press(timer, 'Done');
    expect(speech.heard.at(-1)).to.equal('Step up, left side');
  });

  it('is as loud as the reader wants it', async () => {
    localStorage.setItem('exercise-elements/1/settings', '{"volume":0.4}');
    const timer = await mount();
    await press(timer, 'Start');
    expect(speech.said[1]!.volume).to.equal(0.4);
  });
});
