import { matchLocale } from '../locale.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en, type SiteMessages } from './en.js';
import { es } from './es.js';

const languages: Readonly<Record<string, SiteMessages>> = { en, es, de, ar };

/** The words of a folder of pages for a locale; English where there are none. */
export const siteMessages = (locale: string): SiteMessages =>
  languages[matchLocale(locale, Object.keys(languages)) ?? 'en'] ?? en;
