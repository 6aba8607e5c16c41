import type { CalendarMessages } from '../../i18n/calendar/en.js';
import type { DayMessages } from '../../i18n/day/en.js';
import { numberFormat } from '../../i18n/number.js';
import type { Localized } from '../../i18n/locale.js';
import type { DateText, PlannedDay, Programme } from '../../model/program/types.js';
import { indexOf } from '../../model/relations.js';
import type { Session } from '../../pack/types.js';
import { say, type Context } from '../context.js';

export type CalendarContext = Context<CalendarMessages>;

/** The same with the words for a day, and for what can be done with it. */
export type DayContext = Context<CalendarMessages & DayMessages>;

/** What a calendar shows: a programme as its reader stands in it. */
export interface Scene {
  readonly programme: Programme;
}

/** The same on a date. */
export interface DatedScene extends Scene {
  readonly today: DateText;
}

/** Whether a day came to its end. */
export const isOver = ({ state }: PlannedDay): boolean =>
  state === 'done' || state === 'minimum' || state === 'skipped';

/** A whole number in the digits of a language. */
export const numeral = (value: number, { locale }: CalendarContext): string =>
  numberFormat(locale, { useGrouping: false }).format(value);

/** "Day 9" */
export const nameOfDay = ({ number }: PlannedDay, context: CalendarContext): string =>
  context.messages.day(numeral(number, context));

export const sessionNamed = (id: string | undefined, { pack }: CalendarContext): Session | undefined =>
  id === undefined ? undefined : pack.sessions?.find((session) => session.id === id);

/** What a day is called: by itself, by its session, or by its exercise. */
export function titleOf({ day }: Pick<PlannedDay, 'day'>, context: CalendarContext): Localized | undefined {
  const session = sessionNamed(day.session, context);
  const exercise = day.exercise === undefined ? undefined : indexOf(context.pack).exercises.get(day.exercise);
  const title = day.title ?? session?.title ?? exercise?.name;
  return title === undefined ? undefined : say(context, title);
}

/** The day that a reader looks at: the one they chose, today's, or the first that is not over. */
export const dayToShow = ({ programme: { days, today } }: Scene, picked: number | undefined): PlannedDay | undefined =>
  days.find(({ number }) => number === picked) ?? today ?? days.find((day) => !isOver(day)) ?? days[0];

/** How the days are shown: a page may have written anything. */
export const viewFrom = (view: string): 'grid' | 'list' => (view === 'list' ? 'list' : 'grid');
