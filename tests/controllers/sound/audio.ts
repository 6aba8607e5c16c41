import { replace, stub } from 'sinon';
import { CuePlayer } from '../../../src/controllers/sound/cue-player.js';

/** Samples a second of everything that is rendered here. */
export const rate = 48_000;

/** A page whose clock stands at a time that has nothing to do with the audio clock's. */
export const page = { now: 123_456.75 };

/**
 * A context that believes to run and renders into memory, as fast as it can. What it would play at `page.now` is its
 * first sample.
 */
export function rendering(seconds: number): OfflineAudioContext & AudioContext {
  const context = new OfflineAudioContext({ numberOfChannels: 1, length: seconds * rate, sampleRate: rate });
  return Object.defineProperties(context, {
    state: { value: 'running' },
    getOutputTimestamp: { value: () => ({ contextTime: 0, performanceTime: page.now }) },
    close: { value: () => Promise.resolve() },
  }) as OfflineAudioContext & AudioContext;
}

/** Indices of the samples at which something begins to be heard after at least `silence` seconds of nothing. */
export function onsets(samples: Float32Array, silence = 0.05): readonly number[] {
  const found: number[] = [];
  let last = -Infinity;
  samples.forEach((sample, index) => {
    if (Math.abs(sample) <= 0.01) return;
    if (index - last > silence * rate) found.push(index);
    last = index;
  });
  return found;
}

/** A player on a context of the test's, unlocked. What it replaces is to be given back by Sinon's `restore`. */
export function playerOn(context: AudioContext): CuePlayer {
  stub(performance, 'now').returns(page.now);
  replace(globalThis, 'AudioContext', function AudioContext() {
    return context;
  } as unknown as typeof AudioContext);
  const player = new CuePlayer(() => undefined, { volume: 1, mode: 'mix' });
  player.unlock();
  return player;
}
