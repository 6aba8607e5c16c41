import type { CueKind } from '../../model/session/cues.js';

/** What a cue sounds like: every kind but words, which are the voice's. */
export type SoundKind = Exclude<CueKind, 'say'>;

/** One stroke, as on a marimba: there at once, then dying away. */
export interface Note {
  /** Its pitch. Above 500: the speaker of a phone on the floor has nothing below. */
  readonly hz: number;
  /** Seconds from the beginning of the sound. */
  readonly after: number;
  /** Seconds until it cannot be heard any more. */
  readonly length: number;
  /** Loudness at its stroke, 1 at most. */
  readonly gain: number;
}

const note = (hz: number, length: number, after = 0, gain = 0.6): Note => ({ hz, after, length, gain });

/** D major on A, so that whatever follows whatever is in tune. */
const [d5, fis5, a5, d6, a6] = [587.33, 739.99, 880, 1174.66, 1760] as const;

/** The same three times: what counts down is told from what begins by pitch, and not by counting. */
const tick = [note(a5, 0.14)];

/** The sounds, from calm to clear: half of a step only tells, the start of work must reach across a room. */
export const sounds: Readonly<Record<SoundKind, readonly Note[]>> = {
  three: tick,
  two: tick,
  one: tick,
  work: [note(a6, 0.6), note(a5, 0.6, 0, 0.3)],
  rest: [note(d5, 0.8, 0, 0.8)],
  switch: [note(a5, 0.25), note(d6, 0.5, 0.16)],
  half: [note(d6, 0.35, 0, 0.3)],
  'last-round': [note(a5, 0.2), note(d6, 0.2, 0.13), note(a6, 0.7, 0.26)],
  finish: [note(d5, 2, 0, 0.4), note(fis5, 2, 0.12, 0.4), note(a5, 2, 0.24, 0.4), note(d6, 2.2, 0.36, 0.4)],
};

/** Seconds from the beginning of a sound to its end. */
export const lengthOf = (kind: SoundKind): number =>
  Math.max(...sounds[kind].map(({ after, length }) => after + length));

/**
 * Puts a sound on a context.
 *
 * @param to What it goes through.
 * @param when Seconds of the context at which it begins.
 * @returns Takes it off again, and frees it once it is over.
 */
export function putSound(context: BaseAudioContext, to: AudioNode, kind: SoundKind, when: number): () => void {
  const notes = sounds[kind].map(({ hz, after, length, gain }) => {
    const [start, end] = [when + after, when + after + length];
    const loudness = new GainNode(context, { gain });
    // A wave that begins at zero needs no soft start: it is there with its first sample and does not click.
    const wave = new OscillatorNode(context, { type: 'triangle', frequency: hz });
    loudness.gain.setValueAtTime(gain, start).exponentialRampToValueAtTime(0.0001, end);
    wave.connect(loudness).connect(to);
    wave.start(start);
    wave.stop(end);
    return { wave, loudness };
  });
  return () => {
    for (const { wave, loudness } of notes) {
      wave.stop();
      loudness.disconnect();
    }
  };
}
