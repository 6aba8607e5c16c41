import type { Program } from '../../pack/types.js';
import type { Ramped } from './types.js';

/** What the ramps of a programme have made of the doses by a day; nothing on the first. */
export const rampsOf = ({ ramp = [] }: Program, dayNumber: number): readonly Ramped[] =>
  ramp.flatMap(({ field, operation, step, every }) => {
    const steps = Math.floor((dayNumber - 1) / every);
    return steps > 0 ? [{ field, operation, by: operation === 'x' ? step ** steps : step * steps }] : [];
  });
