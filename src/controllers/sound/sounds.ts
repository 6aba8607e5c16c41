import type { CueKind } from '../../model/session/cues.js';

/** What a cue sounds like: every kind but words, which are the voice's. */
export type SoundKind = Exclude<CueKind, 'say'>;

/** One stroke, as on a marimba: there at once, then dying away. */
export type Note = readonly [
  /** Its pitch. Above 500: the speaker of a phone on the floor has nothing below. */
  hz: number,
  /** Seconds until it cannot be heard any more. */
  length: number,
  /** Seconds from the beginning of the sound; 0 where it is left out. */
  after?: number,
  /** Loudness at its stroke, up to 1; 0.6 where it is left out. */
  gain?: number,
];

/** D major on A, so that whatever follows whatever is in tune. */
const [d5, fis5, a5, d6, a6] = [587.33, 739.99, 880, 1174.66, 1760] as const;

/** The same three times: what counts down is told from what begins by pitch, and not by counting. */
const tick: readonly Note[] = [[a5, 0.14]];

/** The sounds, none longer than three seconds, from calm to clear: half of a step only tells, the start of work must reach across a room. */
export const sounds: Readonly<Record<SoundKind, readonly Note[]>> = {
  three: tick,
  two: tick,
  one: tick,
  work: [
    [a6, 0.6],
    [a5, 0.6, 0, 0.3],
  ],
  rest: [[d5, 0.8, 0, 0.8]],
  switch: [
    [a5, 0.25],
    [d6, 0.5, 0.16],
  ],
  half: [[d6, 0.35, 0, 0.3]],
  'last-round': [
    [a5, 0.2],
    [d6, 0.2, 0.13],
    [a6, 0.7, 0.26],
  ],
  finish: [
    [d5, 2, 0, 0.4],
    [fis5, 2, 0.12, 0.4],
    [a5, 2, 0.24, 0.4],
    [d6, 2.2, 0.36, 0.4],
  ],
};

/**
 * Puts a sound on a context.
 *
 * @param to What it goes through.
 * @param when Seconds of the context at which it begins.
 * @returns Takes it off again, and frees it once it is over.
 */
export function putSound(context: BaseAudioContext, to: AudioNode, kind: SoundKind, when: number): () => void {
  const waves = sounds[kind].map(([hz, length, after = 0, gain = 0.6]) => {
    const [start, end] = [when + after, when + after + length];
    const loudness = new GainNode(context, { gain });
    // A wave that begins at zero needs no soft start: it is there with its first sample and does not click.
    const wave = new OscillatorNode(context, { type: 'triangle', frequency: hz });
    loudness.gain.setValueAtTime(gain, start).exponentialRampToValueAtTime(0.0001, end);
    wave.connect(loudness).connect(to);
    wave.start(start);
    wave.stop(end);
    return wave;
  });
  return () => {
    for (const wave of waves) wave.stop();
  };
}
