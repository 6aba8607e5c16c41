import { en, type Messages } from './en.js';
import { matchLocale } from './locale.js';

/** The languages of the interface, each a file of its own; English is always there. */
const languages: Readonly<Record<string, () => Promise<Messages>>> = {
  es: async () => (await import('./es.js')).es,
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
};

const loaded = new Map<string, Messages>([['en', en]]);

/** The interface language that serves this locale best; English where none does. */
export const languageFor = (locale: string): string => matchLocale(locale, ['en', ...Object.keys(languages)]) ?? 'en';

/** The words for this locale if they are on the page already. */
export const messagesNow = (locale: string): Messages | undefined => loaded.get(languageFor(locale));

/** The words for this locale; English where they cannot be loaded. */
export async function loadMessages(locale: string): Promise<Messages> {
  const language = languageFor(locale);
  const known = loaded.get(language);
  if (known) return known;
  try {
    const messages = (await languages[language]?.()) ?? en;
    loaded.set(language, messages);
    return messages;
  } catch {
    return en;
  }
}
