/** The page that specifies the notation. */
export const page = await fetch(new URL('../../../docs/notation.md', import.meta.url)).then((file) => file.text());

export interface Example {
  /** The language of the fenced block. */
  readonly language: string;
  readonly text: string;
}

/** The examples of the page, by its fenced blocks. */
export const examples: readonly Example[] = [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(
  ([, language = '', text = '']) => ({ language, text }),
);

/** The first example in a language. */
export const exampleOf = (language: string): string => examples.find((one) => one.language === language)?.text ?? '';
