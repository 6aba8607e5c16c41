import { Dictionary } from '../dictionary.js';
import { en, type CalendarMessages } from './en.js';

/** The words of a programme's calendar. */
export const calendarMessages: Dictionary<CalendarMessages> = new Dictionary(en, {
  es: async () => (await import('./es.js')).es,
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
