import { sayDate } from '../../i18n/say-date.js';
import { firstWeekday } from '../../i18n/week.js';
import { addDays, dateAt, weekOf, type Weekday } from '../../model/program/dates.js';
import type { PlannedDay } from '../../model/program/types.js';
import { isOver, nameOfDay, numeral, titleOf, type CalendarContext, type Scene } from './scene.js';
import { weeksIn, type Week } from './weeks.js';

/** A day in the grid. */
export interface CellView {
  readonly number: number;
  /** The number in the digits of the language. */
  readonly label: string;
  readonly kind: PlannedDay['day']['kind'];
  readonly state: PlannedDay['state'];
  /** Whether it is the day of today, done or not. */
  readonly now: boolean;
  readonly column: number;
  /** Whether there is a day above it, which draws the line between them. */
  readonly under: boolean;
  /** "train" */
  readonly word: string;
  /** What is read of it in a list. */
  readonly title: string;
  /** "Tue Dec 1" in a list, "Dec 1" in the grid where a month begins; empty elsewhere, and before the start. */
  readonly date: string;
  /** "Day 9, Tuesday, December 1, test: Where do you stand?, today" */
  readonly name: string;
}

/** The head of a column: in short, and in full. */
export interface ColumnView {
  readonly short: string;
  readonly full: string;
}

/** A row of the grid. */
export interface WeekView {
  readonly cells: readonly CellView[];
  /** Columns of dates that went by: what was due there has moved on. */
  readonly gaps: readonly number[];
}

export interface GridView {
  /** Empty before the start: a day then has no weekday. */
  readonly columns: readonly ColumnView[];
  readonly weeks: readonly WeekView[];
}

/** Monday, 5 January 1970, as days since the first of it. */
const aMonday = 4;
const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const;

/** The days as a reader sees them. */
export function gridOf(scene: Scene, context: CalendarContext, view: 'grid' | 'list'): GridView {
  const { locale } = context;
  const first = firstWeekday(locale);
  const { days } = scene.programme;
  const dates = daysOfWeek.map((day) => dateAt(aMonday + ((first - 1 + day) % 7)));
  const dated = days.some(({ date }) => date !== undefined);
  let month = '';
  const dateIn = ({ date }: PlannedDay): string => {
    const before = month;
    month = date?.slice(0, 7) ?? '';
    if (date === undefined || (view === 'grid' && month === before)) return '';
    const short = sayDate(date, locale, 'short');
    return view === 'grid' ? short : `${sayDate(date, locale, 'column')} ${short}`;
  };
  return {
    columns: dated
      ? dates.map((date) => ({ short: sayDate(date, locale, 'column'), full: sayDate(date, locale, 'weekday') }))
      : [],
    weeks: weeksIn(days, first).map((week, row, weeks) => ({
      cells: week.map(({ planned, column }) => ({
        ...cellOf(planned, scene, context),
        column,
        under: weeks[row - 1]?.some((above) => above.column === column) ?? false,
        date: dateIn(planned),
      })),
      gaps: gapsIn(week, scene, first),
    })),
  };
}

/** The columns of a week on whose dates a programme was on, and nothing is left to do. */
function gapsIn(week: Week, { programme: { start }, today }: Scene, first: Weekday): readonly number[] {
  const { date } = week[0]?.planned ?? {};
  if (date === undefined || start === undefined) return [];
  const begins = weekOf(date, first);
  return daysOfWeek
    .filter((day) => {
      const at = addDays(begins, day);
      return at > start && at < today && !week.some(({ column }) => column === day + 1);
    })
    .map((day) => day + 1);
}

function cellOf(
  planned: PlannedDay,
  { programme }: Scene,
  context: CalendarContext,
): Omit<CellView, 'column' | 'under' | 'date'> {
  const { messages, locale } = context;
  const { number, day, state, date } = planned;
  const { kind } = day;
  const now = planned.number === programme.today?.number;
  const title = titleOf(planned, context)?.value ?? '';
  const word = messages.words[kind];
  const about = title ? word + messages.colon + title : word;
  const stands = [now ? messages.states.today : '', now && !isOver(planned) ? '' : messages.states[state]];
  const full = date === undefined ? '' : sayDate(date, locale, 'full');
  return {
    number,
    label: numeral(number, context),
    kind,
    state,
    now,
    word,
    title: title || messages.kinds[kind],
    name: [nameOfDay(planned, context), full, about, ...stands].filter(Boolean).join(messages.comma),
  };
}
