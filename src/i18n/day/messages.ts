import { Dictionary } from '../dictionary.js';
import { en, type DayMessages } from './en.js';

/** The words of a day of a programme. */
export const dayMessages: Dictionary<DayMessages> = new Dictionary(en, {
  es: async () => (await import('./es.js')).es,
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
