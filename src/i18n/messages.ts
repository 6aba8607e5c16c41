import { Dictionary } from './dictionary.js';
import { en, type Messages } from './en.js';

/** The words of a card. */
export const cardMessages: Dictionary<Messages> = new Dictionary(en, {
  es: async () => (await import('./es.js')).es,
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
