import type { Pack, Text } from '../pack/types.js';

/** A text in one language, with what a browser has to know to show it. */
export interface Localized {
  readonly value: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** The language of a tag, without script and region. */
export const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The direction in which a language is written, by its tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  if (/-(?:arab|hebr|thaa|syrc|nkoo|rohg)\b/iu.test(tag)) return 'rtl';
  if (/-[a-z]{4}\b/iu.test(tag)) return 'ltr';
  return rightToLeft.has(languageOf(tag)) ? 'rtl' : 'ltr';
}

/** The tag among these that serves a reader best: the same, the same language, or none. */
export function matchLocale(wanted: string, tags: readonly string[]): string | undefined {
  const lower = wanted.toLowerCase();
  const language = languageOf(wanted);
  return (
    tags.find((tag) => tag.toLowerCase() === lower) ??
    tags.find((tag) => tag.toLowerCase() === language) ??
    tags.find((tag) => languageOf(tag) === language)
  );
}

/**
 * A text of a pack in the reader's language; else in the pack's own language, in English, or in the first there is.
 * A plain string is in the pack's language.
 */
export function localize(text: Text, locale: string, pack: Pack): Localized {
  const own = pack.lang ?? 'en';
  if (typeof text === 'string') return { value: text, lang: own, dir: pack.dir ?? directionOf(own) };
  const tags = Object.keys(text);
  const lang = matchLocale(locale, tags) ?? matchLocale(own, tags) ?? matchLocale('en', tags) ?? tags[0] ?? own;
  return { value: text[lang] ?? '', lang, dir: directionOf(lang) };
}
