import { Dictionary } from '../dictionary.js';
import { en, type MapMessages } from './en.js';

/** The words of a progression map. */
export const mapMessages: Dictionary<MapMessages> = new Dictionary(en, {
  es: async () => (await import('./es.js')).es,
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
