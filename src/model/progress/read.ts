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
  const entries = found.slice(0, mostEntries).flatMap((each) => {
    try {
      return readEntry(each) ?? [];
    } catch {
      // What a page made itself may break when somebody looks at it.
      return [];
    }
  });
  return { entries, refused: found.length - entries.length };
}

/** What of it means something to this version; an entry of a kind that it knows may come from one that knows more. */
export function shownOf(entries: Progress): Progress {
  return entries.every(isUnderstood) ? entries : entries.filter(isUnderstood);
}

function readEntry(found: unknown): ProgressEntry | undefined {
  if (!isThing(found) || Array.isArray(found)) return undefined;
  const copy = copyOf(found, mostLevels, { values: mostValues }) as Partial<ProgressEntry> | undefined;
  if (!copy) return undefined;
  const { id, at, rev = 0, order = 0, k } = copy;
  const isNamed = typeof id === 'string' && id !== '' && id.length <= 200 && typeof k === 'string';
  return isNamed && Number.isFinite(at) && Number.isInteger(rev) && Number.isFinite(order)
    ? (copy as ProgressEntry)
    : undefined;
}

/** A thing without what a page gives every other one: engines are quicker with it than with one of no prototype. */
const Bare = function () {} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.create(null) as Record<string, unknown>;

/** What is left to be copied of one entry. */
interface Limit {
  values: number;
}

/** A copy of plain data; undefined where it is none, or too much. */
function copyOf(value: unknown, levels: number, limit: Limit): unknown {
  if (limit.values-- <= 0) return undefined;
  if (!isThing(value)) return isPlain(value) ? value : undefined;
  if (levels === 0) return undefined;
  return Array.isArray(value) ? copyOfList(value, levels, limit) : copyOfThing(value, levels, limit);
}

function copyOfList(list: readonly unknown[], levels: number, limit: Limit): readonly unknown[] | undefined {
  const copies: unknown[] = [];
  for (let at = 0; at < list.length; at++) {
    const copy = copyOf(list[at], levels - 1, limit);
    if (copy === undefined) return undefined;
    copies.push(copy);
  }
  return copies;
}

/** All of it is taken over at once: name by name, a log of years takes twice as long. */
function copyOfThing(thing: object, levels: number, limit: Limit): object | undefined {
  const copy = Object.assign(new Bare(), thing);
  for (const name in copy) {
    const each = copy[name];
    if (isThing(each)) {
      const copied = copyOf(each, levels - 1, limit);
      if (copied === undefined) return undefined;
      copy[name] = copied;
    } else if (limit.values-- <= 0 || !(isPlain(each) || each === undefined)) return undefined;
  }
  return copy;
}

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether it is one value as JSON knows them. */
const isPlain = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.length <= longest
    : typeof value === 'number'
      ? Number.isFinite(value)
      : typeof value === 'boolean' || value === null;
