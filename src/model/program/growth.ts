import type { Ramp } from '../../pack/types.js';

/** What a value of a dose has become. */
export type Growth = (field: Ramp['field'], value: number) => number;

/** The least that is something to do; nobody has to rest, or to load. */
const least: Readonly<Record<Ramp['field'], number>> = {
  sets: 1,
  reps: 1,
  hold: 1,
  work: 1,
  distance: 1,
  rest: 0,
  load: 0,
};

/** Distances and weights have hundredths; counts and seconds are whole. */
const parts = (field: Ramp['field']): number => (field === 'distance' || field === 'load' ? 100 : 1);

/** Floating point is off by less than this part of a hundredth. */
const slack = 1e-6;

/** How values grow by these ramps, one after the other; undefined where there is none. */
export function growth(ramps: readonly { readonly ramp: Ramp; readonly steps: number }[]): Growth | undefined {
  if (ramps.length === 0) return undefined;
  return (field, value) => {
    let grown = value;
    for (const { ramp, steps } of ramps) if (ramp.field === field) grown = grownBy(ramp, steps, grown);
    return grown;
  };
}

function grownBy({ field, operation, step, cap }: Ramp, steps: number, value: number): number {
  const by = step * steps;
  const wanted = operation === 'x' ? value * step ** steps : operation === '+' ? value + by : value - by;
  if (Number.isNaN(wanted)) return value;
  const of = parts(field);
  if (wanted >= value) {
    const bounded = Math.min(wanted, cap ?? Infinity);
    // A number without end is nobody's plan.
    return Number.isFinite(bounded) ? Math.max(value, Math.min(bounded, Math.floor(bounded * of + slack) / of)) : value;
  }
  const bounded = Math.max(wanted, cap ?? 0, least[field]);
  return Math.min(value, Math.max(bounded, Math.ceil(bounded * of - slack) / of));
}
