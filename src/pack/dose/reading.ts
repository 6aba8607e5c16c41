import type { Dose, Intensity, Range } from '../types.js';
import { multiply, type Amount } from './amount.js';
import type { DoseProblem, DoseProblemCode } from './problem.js';
import type { Token } from './tokens.js';

/** The fields of a dose, those of its intensity beside the others. */
export type DoseFields = Omit<Dose, 'intensity'> & Intensity;
type Field = keyof DoseFields;
/** A number, a range, or `[10, null]` for ten or more. */
export type OpenRange = Range | readonly [from: number, to: null];

/** A dose while its line is read. */
export interface Reading {
  readonly fields: { -readonly [F in Field]?: DoseFields[F] };
  readonly problems: DoseProblem[];
}

export function report({ problems }: Reading, { text, at }: Token, code: DoseProblemCode, more?: Partial<DoseProblem>) {
  problems.push({ code, severity: 'error', text, at, ...more });
}

/** Sets a field, unless the value is undefined; a second, different value is a problem. */
export function put<F extends Field>(reading: Reading, piece: Token, field: F, value: DoseFields[F] | undefined): void {
  if (value === undefined) return;
  const old = reading.fields[field];
  reading.fields[field] = value;
  if (old !== undefined && JSON.stringify(old) !== JSON.stringify(value))
    report(reading, piece, 'dose-twice', { field });
}

/** The bounds of the schema; what is not here goes from 0 on, in fractions too. */
const BOUNDS: { readonly [F in Field]?: readonly [min: number, max: number, whole?: true] } = {
  sets: [1, Infinity, true],
  reps: [1, Infinity, true],
  rir: [0, 10, true],
  rpe: [0, 10],
  percent1RM: [0, 150],
};

function fits(field: Field, values: Amount['values']): boolean {
  const [min, max, whole] = BOUNDS[field] ?? [0, Infinity];
  const inside = (n: number): boolean => n >= min && n <= max && n < Infinity && (!whole || Number.isInteger(n));
  return values.every((value) => (value === null ? field === 'reps' : inside(value)));
}

/** The amount of a piece, times in seconds; undefined, and a problem, where the field cannot have it. */
export function amountOf(reading: Reading, piece: Token, field: 'reps'): OpenRange | undefined;
export function amountOf(reading: Reading, piece: Token, field: Exclude<Field, 'reps'>): Range | undefined;
export function amountOf(reading: Reading, piece: Token, field: Field): OpenRange | undefined {
  const values = multiply(piece.values ?? [], Number(piece.unit) || 1);
  if (fits(field, values)) return (values.length > 1 ? values : values[0]) as OpenRange | undefined;
  report(reading, piece, 'dose-limit', { field });
  return undefined;
}
