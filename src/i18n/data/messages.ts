import { Dictionary } from '../dictionary.js';
import { en, type DataMessages } from './en.js';

/** The words for what is kept of a reader. They load when a reader asks for it. */
export const dataMessages: Dictionary<DataMessages> = new Dictionary(en, {
  es: async () => (await import('./es.js')).es,
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
