import { sayDate } from '../../i18n/date.js';
import { firstWeekday } from '../../i18n/week.js';
import { addDays, dateAt, weekOf, type Weekday } from '../../model/program/dates.js';
import type { DateText, PlannedDay, Programme } from '../../model/program/types.js';
import type { ColumnView, GridDates } from './program-calendar.view.js';
import { weeksIn, type Week } from './weeks.js';

/** Monday, 5 January 1970, as days since the first of it. */
const aMonday = 4;
const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const;

/** The dates of a programme for its grid: nobody needs them who has not begun. */
export function datesOf(programme: Programme, today: DateText, locale: string): GridDates {
  const first = firstWeekday(locale);
  return {
    columns: programme.days.some(({ date }) => date !== undefined) ? columnsFrom(first, locale) : [],
    weeks: weeksIn(programme.days, first),
    gaps: (week) => gapsIn(week, programme.start, today, first),
    full: ({ date }) => (date === undefined ? '' : sayDate(date, locale, 'full')),
    short: ({ date }) => (date === undefined ? '' : sayDate(date, locale, 'short')),
    withWeekday: ({ date }) =>
      date === undefined ? '' : `${sayDate(date, locale, 'column')} ${sayDate(date, locale, 'short')}`,
  };
}

const columnsFrom = (first: Weekday, locale: string): readonly ColumnView[] =>
  daysOfWeek
    .map((day) => dateAt(aMonday + ((first - 1 + day) % 7)))
    .map((date) => ({ short: sayDate(date, locale, 'column'), full: sayDate(date, locale, 'weekday') }));

/** The columns of a week on whose dates a programme was on, and nothing is left to do. */
function gapsIn(week: Week, start: DateText | undefined, today: DateText, first: Weekday): readonly number[] {
  const { date } = week[0]?.planned ?? ({} as Partial<PlannedDay>);
  if (date === undefined || start === undefined) return [];
  const begins = weekOf(date, first);
  return daysOfWeek
    .filter((day) => {
      const at = addDays(begins, day);
      return at > start && at < today && !week.some(({ column }) => column === day + 1);
    })
    .map((day) => day + 1);
}
