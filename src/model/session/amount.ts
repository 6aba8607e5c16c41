import type { Dose, Range } from '../../pack/types.js';

/** Seconds of a day: a longer step is a mistake. */
const longest = 86_400;

/** Tells of a time that is none. */
export type WarnTime = (field: string, value: unknown) => void;

/** The upper end of a range: who has had enough goes on earlier. */
export const upper = (range: Range | readonly [number, null] | undefined): number | undefined =>
  typeof range === 'object' ? (range[1] ?? range[0]) : range;

/** Milliseconds of a time in seconds; undefined, and told of, where it is none. */
export function millis(value: number | undefined, field: string, least: number, warn: WarnTime): number | undefined {
  if (value === undefined) return undefined;
  if (value >= least && value <= longest) return Math.round(value * 1000);
  warn(field, value);
  return undefined;
}

/** The shortest time that somebody can train for, in seconds. */
const shortest = 0.1;

/**
 * How long a set takes, on one side where it is for each: by its time, by holding every repetition, or by tempo where
 * the reader wants to be counted. Null where it waits for the reader.
 */
export function lengthOf(dose: Dose, byTempo: boolean, warn: WarnTime): number | null {
  const work = millis(upper(dose.work), 'work', shortest, warn);
  if (work !== undefined) return work;
  const reps = countOf(dose);
  const hold = millis(upper(dose.hold), 'hold', shortest, warn);
  if (hold !== undefined) return hold * (reps ?? 1);
  return byTempo && dose.tempo && reps ? reps * tempoOf(dose.tempo) : null;
}

/** Repetitions as a number; undefined where they are as many as possible. */
function countOf({ reps }: Dose): number | undefined {
  const count = typeof reps === 'string' ? undefined : upper(reps);
  return count !== undefined && count >= 1 ? count : undefined;
}

/** Milliseconds of one repetition; as fast as possible counts as a second. */
const tempoOf = (tempo: NonNullable<Dose['tempo']>): number =>
  tempo.reduce<number>((sum, phase) => sum + (phase === 'X' ? 1 : Math.max(0, phase)), 0) * 1000;

/** Times to do a dose: at least one. */
export const setsOf = ({ sets }: Dose): number => {
  const count = Math.trunc(upper(sets) ?? 1);
  return count >= 1 ? count : 1;
};
