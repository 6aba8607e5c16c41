/** A number, or a `[from, to]` range of it. */
export type Range = number | readonly [number, number];

/** One phase of a tempo: seconds, or `"X"` for "as fast as you can". */
export type TempoPhase = number | 'X';
