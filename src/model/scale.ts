import type { Dose, Range } from '../pack/types.js';

/** How far a reader has moved a dose from what the coach wrote. */
export interface Scale {
  readonly sets: number;
  readonly reps: number;
}

export const unscaled: Scale = { sets: 0, reps: 0 };

/** A dose moved by whole sets and reps; neither falls below one, and a range keeps its width. */
export function scaleDose(dose: Dose, { sets, reps }: Scale): Dose {
  return {
    ...dose,
    ...(dose.sets !== undefined && { sets: shift(dose.sets, sets) as Range }),
    ...(dose.reps !== undefined && typeof dose.reps !== 'string' && { reps: shift(dose.reps, reps) }),
  };
}

/** The smallest number in a range. */
export const lowest = (range: Range | readonly [number, null]): number =>
  typeof range === 'number' ? range : range[0];

type OpenRange = Range | readonly [number, null];

function shift(range: OpenRange, by: number): OpenRange {
  const step = Math.max(by, 1 - lowest(range));
  if (typeof range === 'number') return range + step;
  const [from, to] = range;
  return to === null ? [from + step, null] : [from + step, to + step];
}
