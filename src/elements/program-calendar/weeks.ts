import { weekdayOf, weekOf, type Weekday } from '../../model/program/dates.js';
import type { DateText, PlannedDay } from '../../model/program/types.js';

/** A day in its place: the column is counted from the first day of the week. */
export interface Placed {
  readonly planned: PlannedDay;
  readonly column: number;
}

export type Week = readonly Placed[];

/**
 * The days of a programme in rows of a week, in the order of their dates: one that has moved stands where it is due. Days
 * without a date, before a reader has begun, fill rows of seven. Two days of one date stand in two rows, and dates
 * without a day are left free.
 */
export function weeksIn(days: readonly PlannedDay[], first: Weekday): readonly Week[] {
  const weeks: Placed[][] = [];
  let week: DateText | undefined;
  let last = 0;
  for (const planned of inOrder(days)) {
    const { date } = planned;
    const own = date === undefined ? undefined : weekOf(date, first);
    const column = date === undefined ? last + 1 : columnOf(date, first);
    const fits = weeks.length > 0 && own === week && column > last && column <= 7;
    if (!fits) weeks.push([]);
    last = fits || date !== undefined ? column : 1;
    week = own;
    weeks.at(-1)?.push({ planned, column: last });
  }
  return weeks;
}

const columnOf = (date: DateText, first: Weekday): number => ((weekdayOf(date) - first + 7) % 7) + 1;

/** By date; one without stays behind the day before it. */
function inOrder(days: readonly PlannedDay[]): readonly PlannedDay[] {
  let before = '';
  const dated = days.map((planned) => ({ planned, date: (before = planned.date ?? before) }));
  return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ planned }) => planned);
}
