import { Dictionary } from '../dictionary.js';
import { en, type TimerMessages } from './en.js';

/** The words of a session timer. */
export const timerMessages: Dictionary<TimerMessages> = new Dictionary(en, {
  es: async () => (await import('./es.js')).es,
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
