import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { useFakeTimers, type SinonFakeTimers } from 'sinon';
import { quietAt, Voice } from '../../../src/controllers/sound/voice.js';
import { english, replaceUtterances, Speech, voice } from './speech.js';

let giveBack: () => void;
let clock: SinonFakeTimers;

beforeEach(() => {
  clock = useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  giveBack = replaceUtterances();
});

afterEach(() => {
  clock.restore();
  giveBack();
});

describe('The voice of a session', () => {
  it('is the device’s own in the language: first in that of the region, never one from the network', () => {
    const chosen = (lang: string, ...voices: SpeechSynthesisVoice[]): string | undefined => {
      const speech = new Speech(voices);
      new Voice(1, speech).say({ value: 'Up', lang });
      return speech.said[0]?.voice?.name;
    };
    expect(chosen('pt-BR', voice('en-US'), voice('pt-PT'), voice('pt_BR'))).to.equal('pt_BR');
    expect(chosen('de', voice('en-US'), voice('de-AT'))).to.equal('de-AT');
    expect(chosen('de-CH', voice('de-CH', false), voice('de-DE'))).to.equal('de-DE');
    expect(chosen('de', voice('de-DE', false), voice('en-US'))).to.equal(undefined);
  });

  it('says what is missing', () => {
    const speech = new Speech([]);
    const spoken = new Voice(1, speech);
    expect(spoken.lackOf('en')).to.equal('voice');
    speech.voices = [voice('en-GB')];
    expect(spoken.lackOf('en'), 'some browsers know their voices late').to.equal(undefined);
    expect(spoken.lackOf('es')).to.equal('voice');
  });

  it('is primed in silence, even before the browser knows its voices', () => {
    const speech = new Speech([]);
    new Voice(1, speech).prime();
    expect(speech.said.map(({ volume, text }) => [volume, text])).to.deep.equal([[0, ' ']]);
  });

  it('speaks at once where no beep is near, as loud as asked', () => {
    const speech = new Speech([voice('en')]);
    const spoken = new Voice(0.5, speech);
    spoken.keepClear([1200, 2200]);
    spoken.say(english('Plank'));
    expect(speech.said.map(({ text, volume, lang }) => [text, volume, lang])).to.deep.equal([['Plank', 0.5, 'en']]);
  });

  it('waits for the end of a countdown, and of the beep that ends it', () => {
    const speech = new Speech([voice('en')]);
    const spoken = new Voice(1, speech);
    spoken.keepClear([1000, 2000, 3000, 4000, 20_000]);
    spoken.say(english('Plank, left side'));
    clock.tick(4000);
    spoken.keepClear([20_000]);
    clock.tick(299);
    expect(speech.words).to.deep.equal([]);
    clock.tick(1);
    expect(speech.words).to.deep.equal(['Plank, left side']);
  });

  it('says what is short before a beep, and what is long after it', () => {
    const speech = new Speech([voice('en')]);
    const spoken = new Voice(1, speech);
    spoken.keepClear([1000]);
    spoken.say(english('Rest'));
    speech.said[0]!.onend!();
    spoken.say(english('Next, step up, left side'));
    expect(speech.words).to.deep.equal(['Rest']);
    clock.tick(1300);
    expect(speech.words).to.deep.equal(['Rest', 'Next, step up, left side']);
  });

  it('begins nothing while it speaks: a beep may come before that is over', () => {
    const speech = new Speech([voice('en')]);
    const spoken = new Voice(1, speech);
    spoken.keepClear([2000]);
    spoken.say(english('Get ready'));
    spoken.say(english('Squat'));
    clock.tick(1500);
    expect(speech.words).to.deep.equal(['Get ready']);
    speech.said[0]!.onend!();
    clock.tick(800);
    expect(speech.words).to.deep.equal(['Get ready', 'Squat']);
  });

  it('speaks each text in its own language', () => {
    const speech = new Speech([voice('en'), voice('ar')]);
    const spoken = new Voice(1, speech);
    spoken.say({ value: 'راحة', lang: 'ar' });
    spoken.say(english('Squat'));
    clock.tick(60_000);
    expect(speech.said.map(({ lang }) => lang)).to.deep.equal(['ar', 'en']);
  });

  it('forgets what waits when that is over, and ends its sentence', () => {
    const speech = new Speech([voice('en')]);
    const spoken = new Voice(1, speech);
    spoken.say(english('Rest'));
    spoken.say(english('Next, squat'));
    spoken.forget();
    clock.tick(60_000);
    expect([speech.words, speech.cancel.callCount]).to.deep.equal([['Rest'], 0]);
  });

  it('keeps the order of what waits, and says it only once', () => {
    const speech = new Speech([voice('en')]);
    const spoken = new Voice(1, speech);
    spoken.keepClear([500]);
    spoken.say(english('Plank'));
    spoken.say(english('Left side'));
    clock.tick(60_000);
    expect(speech.words).to.deep.equal(['Plank', 'Left side']);
  });

  it('is still at once on a pause, and forgets what it was about to say', () => {
    const speech = new Speech([voice('en')]);
    const spoken = new Voice(1, speech);
    spoken.keepClear([500]);
    spoken.say(english('Plank'));
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
      fc.property(fc.integer({ min: 0, max: 60_000 }), beeps, fc.integer({ min: 1, max: 5000 }), (now, times, room) => {
        const quiet = quietAt(now, times, room);
        const free = (t: number): boolean => times.every((beep) => beep + 300 <= t || beep - t >= room);
        expect(free(quiet)).to.equal(true);
        expect([now, ...times.map((beep) => beep + 300)].filter((t) => t >= now && t < quiet).some(free)).to.equal(
          false,
        );
      }),
    );
  });
});
