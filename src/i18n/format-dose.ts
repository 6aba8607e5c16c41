import type { Units } from '../pack/dose/measures.js';
import type { DoseWords } from '../pack/dose/words.js';
import { writeDose } from '../pack/dose/write.js';
import type { Dose } from '../pack/types.js';
import { ar } from './dose-words/ar.js';
import { de } from './dose-words/de.js';
import { en } from './dose-words/en.js';
import { es } from './dose-words/es.js';
import { matchLocale } from './locale.js';

const languages: Readonly<Record<string, DoseWords>> = { en, es, de, ar };

/** The tag, where `Intl` can work with it. */
function usable(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}

/**
 * Writes a dose for a reader: `3 × 8–12 each side, tempo 3-1-1-0, RPE 7, rest 90 s`. In English and without `units`,
 * `parseDose` reads it back as the same dose.
 * @param dose as it stands in a pack
 * @param locale BCP 47 tag; English where we have no words for its language, or where it is not a tag
 * @param units shows distances and weights in one system, rounded; without it, in the units that the coach wrote
 * @returns one line; empty for an empty dose
 */
export function formatDose(dose: Dose, locale = 'en', units?: Units): string {
  const tag = usable(locale) ?? 'en';
  const language = matchLocale(tag, Object.keys(languages)) ?? 'en';
  // Numbers in the reader's way only beside words in the reader's language.
  return writeDose(dose, languages[language] ?? en, tag.startsWith(language) ? tag : language, units);
}
