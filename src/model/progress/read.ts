import type { Progress, ProgressEntry } from './entry.js';
import { isUnderstood } from './understood.js';

/** What was found in a storage, a file or an answer of a server. */
export interface ReadProgress {
  /** All that is an entry, also of kinds that this version does not know. */
  readonly entries: Progress;
  /** How many of what was there are none. */
  readonly refused: number;
}

/** No reader makes so many entries; levels of nesting; values in one entry, and characters of one text. */
const [mostEntries, mostLevels, mostValues, longest] = [100_000, 24, 20_000, 100_000];

/**
 * Entries among what others may have written: storages, files, servers and pages give anything. It is copied, without
 * what a page gives every object there is. Never throws.
 */
export function readEntries(found: unknown): ReadProgress {
  if (!Array.isArray(found)) return { entries: [], refused: 1 };
  const entries = found.slice(0, mostEntries).flatMap((each) => readEntry(each) ?? []);
  return { entries, refused: found.length - entries.length };
}

/** What of it means something to this version; an entry of a kind that it knows may come from one that knows more. */
export function shownOf(entries: Progress): Progress {
  return entries.every(isUnderstood) ? entries : entries.filter(isUnderstood);
}

function readEntry(found: unknown): ProgressEntry | undefined {
  const copy = copyOf(found, mostLevels, { left: mostValues }) as Partial<ProgressEntry> | undefined;
  if (typeof copy !== 'object' || Array.isArray(copy)) return undefined;
  const { id, at, rev = 0, order = 0, k } = copy;
  const isNamed = typeof id === 'string' && id !== '' && id.length <= 200 && typeof k === 'string';
  return isNamed && Number.isFinite(at) && Number.isInteger(rev) && Number.isFinite(order)
    ? (copy as ProgressEntry)
    : undefined;
}

/** A thing without what a page gives every other one: engines are quicker with it than with one of no prototype. */
const Bare = function () {} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.create(null) as Record<string, unknown>;

/** A copy of plain data; undefined where it is none, or too much. */
function copyOf(value: unknown, levels: number, values: { left: number }): unknown {
  if (values.left-- <= 0) return undefined;
  if (typeof value === 'string') return value.length <= longest ? value : undefined;
  if (typeof value === 'boolean' || value === null || Number.isFinite(value)) return value;
  if (typeof value !== 'object' || levels === 0) return undefined;
  const copy = Array.isArray(value) ? [] : new Bare();
  for (const name of Object.keys(value)) {
    const each = (value as Readonly<Record<string, unknown>>)[name];
    if (each === undefined) continue;
    const copied = copyOf(each, levels - 1, values);
    if (copied === undefined) return undefined;
    (copy as Record<string, unknown>)[name] = copied;
  }
  return copy;
}
