import { bare } from './bare.js';
import type { Log, LogEntry } from './log.js';

/** Entries that no reader makes in a day, and exercises that none swaps: with each the steps are planned anew. */
const [most, mostSwaps] = [10_000, 200];
/** Milliseconds of months: behind it, a number may be too big to count seconds by. */
const longest = 1e10;

const isNumber = (value: unknown): boolean => Math.abs(value as number) < longest && typeof value === 'number';
const isText = (value: unknown): boolean => typeof value === 'string';

type Found = Readonly<Record<string, unknown>>;

/** Whether all in an entry is of its kind that could do harm; any other value means nothing. */
function isEntry({ k, t, ms = 0, reps = 0, exercise = '', text = '', load }: Found): boolean {
  const { value = 0, unit = 'kg' } = (load ?? {}) as Found;
  return [t, ms, reps, value].every(isNumber) && [k, exercise, text].every(isText) && (unit === 'kg' || unit === 'lb');
}

/**
 * A log as it was kept, without what nobody can have logged: other scripts, other tabs and other versions write into
 * the same storage. Undefined where it is none, or longer than any session.
 */
export function readLog(found: unknown): Log | undefined {
  if (!Array.isArray(found) || found.length > most) return undefined;
  let last = 0;
  const log = found
    .map((each: Found) => bare({ ...each }))
    .filter((each) => {
      const { t } = each as unknown as LogEntry;
      if (!isEntry(each) || t < last) return false;
      last = t;
      return true;
    }) as unknown as Log;
  return log.filter(({ k }) => k === 'swap').length > mostSwaps ? undefined : log;
}
