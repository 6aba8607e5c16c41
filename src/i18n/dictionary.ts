import { matchLocale } from './locale.js';

/** The words of an element in one language. */
export interface Words {
  /** The language they are in. */
  readonly lang: string;
}

/** The words of an element in every language: English is always there, each other one is a file that loads by itself. */
export class Dictionary<W extends Words> {
  private readonly loaded: Map<string, W>;

  constructor(
    readonly en: W,
    private readonly others: Readonly<Record<string, () => Promise<W>>>,
  ) {
    this.loaded = new Map([['en', en]]);
  }

  /** The words for this locale if they are on the page already. */
  now(locale: string): W | undefined {
    return this.loaded.get(this.languageFor(locale));
  }

  /** The words for this locale; English where they cannot be loaded. */
  async load(locale: string): Promise<W> {
    const language = this.languageFor(locale);
    const known = this.loaded.get(language);
    if (known) return known;
    try {
      const words = (await this.others[language]?.()) ?? this.en;
      this.loaded.set(language, words);
      return words;
    } catch {
      return this.en;
    }
  }

  /** The language that serves this locale best; English where none does. */
  private languageFor(locale: string): string {
    return matchLocale(locale, ['en', ...Object.keys(this.others)]) ?? 'en';
  }
}
