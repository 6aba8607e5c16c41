import type { ProgramDay } from '../../pack/types.js';
import type { DayEnd, Progress, ProgressEntry } from '../progress/entry.js';
import { inForce } from '../progress/merge.js';
import { dayOf } from './dates.js';
import { sessionsOf } from './days.js';
import type { DateText } from './types.js';

/** What happened on a date, as far as it concerns one programme. Dates are days since 1970-01-01. */
export type Happening =
  | { readonly k: 'day'; readonly number: number; readonly how: DayEnd; readonly on: number }
  | { readonly k: 'session'; readonly session: string; readonly on: number };

/** A stretch of a programme: the reader began it, or went on with it, at a day and a date. */
export interface Run {
  /** Number of the day that it begins with. */
  readonly first: number;
  /** The date of that day. */
  readonly on: number;
  /** What happened from then on, in the order in which it was noted. */
  readonly happenings: readonly Happening[];
}

/**
 * What a reader's progress says of a programme, stretch by stretch; none before they began.
 *
 * What was noted before the first stretch belongs to it: who put their clock right may have begun "tomorrow". Without a
 * word about the beginning, the first day that something became of is the beginning.
 *
 * @param id The programme.
 * @param days All its days: what is noted of others, and of sessions that none of them asks for, means nothing.
 * @param start The date of day 1 by the page; the reader's own word comes after it.
 */
export function runsOf(
  id: string,
  days: readonly ProgramDay[],
  progress: Progress,
  start: DateText | undefined,
): readonly Run[] {
  const runs: { first: number; on: number; happenings: Happening[] }[] = [];
  const early: Happening[] = [];
  const read = reader();
  const asked = new Set(days.flatMap(sessionsOf));
  const begin = (first: number, on: number): void => {
    runs.push({ first, on, happenings: runs.length === 0 ? early : [] });
  };
  const happened = (what: Happening): void => {
    (runs.at(-1)?.happenings ?? early).push(what);
  };
  const given = start === undefined ? undefined : dayOf(start);
  if (given !== undefined) begin(1, given);
  for (const entry of inForce(progress)) {
    const date = dateIn(entry, id, asked);
    const on = date === undefined ? undefined : read(date);
    if (on === undefined) continue;
    if (entry.k === 'session') happened({ k: 'session', session: entry.session, on });
    if (entry.k !== 'program' && entry.k !== 'day') continue;
    if (!Number.isInteger(entry.day) || entry.day < 1 || entry.day > days.length) continue;
    if (entry.k === 'program') begin(entry.day, on);
    else happened({ k: 'day', number: entry.day, how: entry.how, on });
  }
  const noted = early.find((what) => what.k === 'day');
  if (runs.length === 0 && noted) begin(noted.number, noted.on);
  return runs;
}

/** The date of an entry that tells of this programme, or of a session that it asks for; undefined for others. */
function dateIn(entry: ProgressEntry, id: string, asked: ReadonlySet<string>): DateText | undefined {
  if (entry.k === 'session') return asked.has(entry.session) ? entry.on : undefined;
  return (entry.k === 'program' || entry.k === 'day') && entry.program === id ? entry.on : undefined;
}

/** Reads dates, each once: a long log names the same few hundred over and over, mostly one after the other. */
function reader(): typeof dayOf {
  const known = new Map<DateText, number | undefined>();
  let last: DateText | undefined;
  let day: number | undefined;
  return (date) => {
    if (date === last) return day;
    last = date;
    day = known.get(date) ?? dayOf(date);
    known.set(date, day);
    return day;
  };
}

/** What happened on each date, the earliest first; of one date in the order in which it was noted. */
export function byDate(happenings: readonly Happening[]): readonly (readonly [on: number, readonly Happening[]])[] {
  const dates = new Map<number, Happening[]>();
  for (const what of happenings) {
    const known = dates.get(what.on);
    if (known) known.push(what);
    else dates.set(what.on, [what]);
  }
  return [...dates].sort(([a], [b]) => a - b);
}
