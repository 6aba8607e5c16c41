import type { Program, Ramp } from '../../pack/types.js';
import type { Ramped } from './types.js';

/** What the ramps of a programme have made of the doses by a day, from 1; nothing on the first. */
export const rampsOf = (program: Program, dayNumber: number): readonly Ramped[] =>
  rampsBy(program, dayNumber).map(({ ramp: { field, operation, step, cap }, steps }) => ({
    field,
    operation,
    by: operation === 'x' ? step ** steps : step * steps,
    cap,
  }));

export interface RampBy {
  readonly ramp: Ramp;
  /** How often it has grown. */
  readonly steps: number;
}

/** The ramps of a programme that have grown by a day. */
export const rampsBy = ({ ramp: ramps = [] }: Program, dayNumber: number): readonly RampBy[] =>
  ramps.flatMap((ramp) => {
    const steps = Math.floor((dayNumber - 1) / ramp.every);
    return steps > 0 ? [{ ramp, steps }] : [];
  });
