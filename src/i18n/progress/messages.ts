import { Dictionary } from '../dictionary.js';
import { en, type ProgressMessages } from './en.js';

/** The words for how far a reader is. They load with what shows it, and not with the card. */
export const progressMessages: Dictionary<ProgressMessages> = new Dictionary(en, {
  es: async () => (await import('./es.js')).es,
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
