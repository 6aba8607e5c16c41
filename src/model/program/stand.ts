import type { ProgramDay } from '../../pack/types.js';
import type { DayEnd } from '../progress/entry.js';
import { hasSession } from './days.js';
import type { Happening } from './runs.js';

/** How a day came to its end. Dates are days since 1970-01-01. */
export interface Ended {
  readonly how: DayEnd;
  readonly on: number;
  /** When it was due; undefined where it was left out before it came. */
  readonly due: number | undefined;
}

/** The days that came to their end, by number. */
export type Ledger = Map<number, Ended>;

/** Where a reader stands in a stretch of a programme, by numbers of days. */
export interface Stand {
  /** The dates of the days that are not over. */
  readonly due: ReadonlyMap<number, number>;
  readonly today: number | undefined;
  readonly settled: boolean;
  /** The days that went by and wait at another date. */
  readonly moved: ReadonlySet<number>;
  /** Whether days whose date is past are missed. */
  readonly missing: boolean;
}

/**
 * The days that what happened on one date brings to their end. A session settles the day that is due, whichever post its
 * timer stood in; but not where it was done for another day, which the reader has ticked on the same date.
 */
export function endsOf(
  happenings: readonly Happening[],
  due: number | undefined,
  days: readonly ProgramDay[],
): readonly { readonly number: number; readonly how: DayEnd }[] {
  const asks = (number: number | undefined, session: string): boolean => {
    const day = number === undefined ? undefined : days[number - 1];
    return day !== undefined && hasSession(day, session);
  };
  const others = happenings.flatMap((what) =>
    what.k === 'day' && what.number !== due && what.how !== 'skipped' ? [what.number] : [],
  );
  const ends: { readonly number: number; readonly how: DayEnd }[] = [];
  // A long log has thousands of sessions: a loop, and nothing is looked for where there is nothing.
  for (const what of happenings) {
    if (what.k === 'day') {
      ends.push(what);
      continue;
    }
    const other = others.length === 0 ? -1 : others.findIndex((number) => asks(number, what.session));
    if (other >= 0) others.splice(other, 1);
    else if (due !== undefined && asks(due, what.session)) ends.push({ number: due, how: 'done' });
  }
  return ends;
}
