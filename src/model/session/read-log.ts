import { bare } from '../../pack/own.js';
import type { Log, LogEntry } from './log.js';

type Field = LogEntry extends infer Entry ? (Entry extends LogEntry ? keyof Entry : never) : never;

/** Entries that no reader makes in a day, and exercises that none swaps: with each the steps are planned anew. */
const [most, mostSwaps] = [10_000, 200];
/** Milliseconds of months: behind it, a number may be too big to count seconds by. */
const longest = 1e10;

const isNumber = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) < longest;
const isText = (value: unknown): boolean => typeof value === 'string';

/** What has to be of its kind, where it is there; any other value means nothing, and does no harm. */
const fields: Readonly<Partial<Record<Field, (value: unknown) => boolean>>> = {
  k: isText,
  t: isNumber,
  ms: isNumber,
  reps: isNumber,
  text: isText,
  exercise: isText,
  load: (load) => isThing(load) && isNumber(load['value']) && (load['unit'] === 'kg' || load['unit'] === 'lb'),
};

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isEntry = (value: unknown): value is LogEntry =>
  isThing(value) &&
  Object.hasOwn(value, 'k') &&
  Object.hasOwn(value, 't') &&
  Object.entries(fields).every(([name, isGood]) => !Object.hasOwn(value, name) || isGood(value[name]));

/**
 * A log as it was kept, without what nobody can have logged: other scripts, other tabs and other versions write into
 * the same storage. Undefined where it is none, or longer than any session.
 */
export function readLog(found: unknown): Log | undefined {
  if (!Array.isArray(found) || found.length > most) return undefined;
  const log: LogEntry[] = [];
  for (const each of found) if (isEntry(each) && each.t >= (log.at(-1)?.t ?? 0)) log.push(bare(each));
  return log.filter(({ k }) => k === 'swap').length > mostSwaps ? undefined : log;
}
