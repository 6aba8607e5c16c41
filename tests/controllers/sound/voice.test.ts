import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { restore, spy, useFakeTimers, type SinonFakeTimers } from 'sinon';
import { quietAt, Voice } from '../../../src/controllers/sound/voice.js';

/** What an utterance is to a test; a browser's own takes no voice but its own. */
class Utterance {
  volume = 1;
  lang = '';
  voice: { readonly name: string } | null = null;
  onend: (() => void) | null = null;
  constructor(readonly text: string) {}
}

const voice = (lang: string, localService = true): SpeechSynthesisVoice => ({
  lang,
  localService,
  name: lang,
  voiceURI: lang,
  default: false,
});

/** A browser that speaks with these voices and keeps what it was given. */
class Speech {
  readonly said: Utterance[] = [];
  readonly cancel = spy();
  constructor(public voices: readonly SpeechSynthesisVoice[]) {}

  getVoices(): SpeechSynthesisVoice[] {
    return [...this.voices];
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance as unknown as Utterance);
  }

  get words(): readonly string[] {
    return this.said.map(({ text }) => text);
  }
}

const own = Object.getOwnPropertyDescriptor(globalThis, 'SpeechSynthesisUtterance');
let clock: SinonFakeTimers;

beforeEach(() => {
  clock = useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
});

afterEach(() => {
  restore();
  clock.restore();
  if (own) Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', own);
  else Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance');
});

describe('The voice of a session', () => {
  it('is the device’s own in the language: first in that of the region, never one from the network', () => {
    const chosen = (lang: string, ...voices: SpeechSynthesisVoice[]): string | undefined => {
      const speech = new Speech(voices);
      new Voice(lang, 1, speech).say('Up');
      return speech.said[0]?.voice?.name;
    };
    expect(chosen('pt-BR', voice('en-US'), voice('pt-PT'), voice('pt_BR'))).to.equal('pt_BR');
    expect(chosen('de', voice('en-US'), voice('de-AT'))).to.equal('de-AT');
    expect(chosen('de-CH', voice('de-CH', false), voice('de-DE'))).to.equal('de-DE');
    expect(chosen('de', voice('de-DE', false), voice('en-US'))).to.equal(undefined);
  });

  it('says what is missing', () => {
    const speech = new Speech([]);
    const spoken = new Voice('en', 1, speech);
    expect(spoken.missing).to.equal('voice');
    speech.voices = [voice('en-GB')];
    expect(spoken.missing, 'some browsers know their voices late').to.equal(undefined);
  });

  it('is primed in silence, even before the browser knows its voices', () => {
    const speech = new Speech([]);
    new Voice('en', 1, speech).prime();
    expect(speech.said.map(({ volume, text }) => [volume, text])).to.deep.equal([[0, ' ']]);
  });

  it('speaks at once where no beep is near, as loud as asked', () => {
    const speech = new Speech([voice('en')]);
    const spoken = new Voice('en', 0.5, speech);
    spoken.keepClear([1200, 2200]);
    spoken.say('Plank');
    expect(speech.said.map(({ text, volume, lang }) => [text, volume, lang])).to.deep.equal([['Plank', 0.5, 'en']]);
  });

  it('waits for the end of a countdown, and of the beep that ends it', () => {
    const speech = new Speech([voice('en')]);
    const spoken = new Voice('en', 1, speech);
    spoken.keepClear([1000, 2000, 3000, 4000, 20_000]);
    spoken.say('Plank');
    clock.tick(4000);
    spoken.keepClear([20_000]);
    clock.tick(299);
    expect(speech.words).to.deep.equal([]);
    clock.tick(1);
    expect(speech.words).to.deep.equal(['Plank']);
  });

  it('keeps the order of what waits, and says it only once', () => {
    const speech = new Speech([voice('en')]);
    const spoken = new Voice('en', 1, speech);
    spoken.keepClear([500]);
    spoken.say('Plank');
    spoken.say('Left side');
    clock.tick(60_000);
    expect(speech.words).to.deep.equal(['Plank', 'Left side']);
  });

  it('is still at once on a pause, and forgets what it was about to say', () => {
    const speech = new Speech([voice('en')]);
    const spoken = new Voice('en', 1, speech);
    spoken.keepClear([500]);
    spoken.say('Plank');
    spoken.cancel();
    expect(speech.cancel.callCount).to.equal(1);
    expect(clock.countTimers()).to.equal(0);
    clock.tick(60_000);
    expect(speech.words).to.deep.equal([]);
  });
});

describe('The next quiet time', () => {
  const beeps = fc.array(fc.integer({ min: 0, max: 60_000 })).map((times) => times.sort((a, b) => a - b));

  it('is never in a beep, nor shortly before one, and is not put off without reason', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), beeps, (now, times) => {
        const quiet = quietAt(now, times);
        const free = (t: number): boolean => times.every((beep) => beep + 300 <= t || beep - t >= 1200);
        expect(free(quiet)).to.equal(true);
        expect([now, ...times.map((beep) => beep + 300)].filter((t) => t >= now && t < quiet).some(free)).to.equal(
          false,
        );
      }),
    );
  });
});
