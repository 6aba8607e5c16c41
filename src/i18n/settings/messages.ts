import { Dictionary } from '../dictionary.js';
import { en, type SettingsMessages } from './en.js';

/** The words of the settings of a session. They load with the settings, and not with the timer. */
export const settingsMessages: Dictionary<SettingsMessages> = new Dictionary(en, {
  es: async () => (await import('./es.js')).es,
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
