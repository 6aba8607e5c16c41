import type { PlannedDay, Programme } from '../../model/program/types.js';
import { isOver, nameOfDay, numeral, titleOf, type CalendarContext, type Scene } from './scene.js';
import type { Week } from './weeks.js';

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
  /** Whether it is out of sight, and drawn later. */
  readonly far: boolean;
}

export interface GridView {
  /** Empty before the start: a day then has no weekday. */
  readonly columns: readonly ColumnView[];
  readonly weeks: readonly WeekView[];
}

/** What dates do to the grid. */
export interface GridDates extends Pick<GridView, 'columns'> {
  readonly weeks: readonly Week[];
  gaps(week: Week): readonly number[];
  /** "Tuesday, December 1", "Dec 1" and "Tue Dec 1"; empty for a day that has no date. */
  full(day: PlannedDay): string;
  short(day: PlannedDay): string;
  withWeekday(day: PlannedDay): string;
}

/** Weeks before and after a day that may be in sight together with it: of its own height, a calendar shows nine. */
const around = 10;

/**
 * The days as a reader sees them; without dates, before anybody has begun.
 *
 * @param near The day that is in sight, where only the weeks around it are to be drawn.
 */
export function gridOf(
  { programme }: Scene,
  context: CalendarContext,
  view: 'grid' | 'list',
  { dates, near }: { readonly dates?: GridDates | undefined; readonly near?: PlannedDay | undefined } = {},
): GridView {
  const weeks = dates?.weeks ?? rowsOf(programme.days);
  const center = near && weeks.findIndex((week) => week.some(({ planned }) => planned === near));
  const dateIn = (planned: PlannedDay, before: PlannedDay | undefined): string => {
    if (view === 'list') return dates?.withWeekday(planned) ?? '';
    return monthOf(planned) === monthOf(before) ? '' : (dates?.short(planned) ?? '');
  };
  return {
    columns: dates?.columns ?? [],
    weeks: weeks.map((week, row) => {
      if (center !== undefined && Math.abs(row - center) > around) return { cells: [], gaps: [], far: true };
      const above = weeks[row - 1] ?? [];
      return {
        cells: week.map(({ planned, column }, at) => ({
          ...cellOf(planned, programme, context, dates?.full(planned) ?? ''),
          column,
          under: above.some((each) => each.column === column),
          date: dateIn(planned, (week[at - 1] ?? above.at(-1))?.planned),
        })),
        gaps: dates?.gaps(week) ?? [],
        far: false,
      };
    }),
  };
}

const monthOf = (planned: PlannedDay | undefined): string | undefined => planned?.date?.slice(0, 7);

/** Days that have no dates, in rows of seven. */
function rowsOf(days: readonly PlannedDay[]): readonly Week[] {
  const rows: { planned: PlannedDay; column: number }[][] = [];
  days.forEach((planned, index) => {
    const column = (index % 7) + 1;
    if (column === 1) rows.push([]);
    rows.at(-1)?.push({ planned, column });
  });
  return rows;
}

function cellOf(
  planned: PlannedDay,
  programme: Programme,
  context: CalendarContext,
  full: string,
): Omit<CellView, 'column' | 'under' | 'date'> {
  const { messages } = context;
  const { number, day, state } = planned;
  const { kind } = day;
  const now = planned.number === programme.today?.number;
  const title = titleOf(planned, context)?.value ?? '';
  const word = messages.words[kind];
  const about = title ? word + messages.colon + title : word;
  const stands = [now ? messages.states.today : '', now && !isOver(planned) ? '' : messages.states[state]];
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
