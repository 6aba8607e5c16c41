import type { ProgramCalendar } from '../../src/elements/program-calendar/program-calendar.js';
import { hips } from '../elements/program-calendar/sample.js';
import { markup, settled, type Page } from './frames.js';

/** A programme inside a page, and what stands in its place before. */
export const calendarMarkup = (attributes = '', pack: unknown = hips): string =>
  markup('program-calendar', attributes, pack);

/** The two ways to show the days. */
export const views = ['grid', 'list'] as const;

/** The calendars of a page once each has shown its days or said why it cannot. */
export async function calendarsOf(page: Page): Promise<readonly ProgramCalendar[]> {
  const calendars = [...page.document.querySelectorAll('program-calendar')];
  await settled(page, calendars.length);
  return calendars;
}

/** The first of them. */
export const calendarOf = async (page: Page): Promise<ProgramCalendar> => (await calendarsOf(page))[0]!;
