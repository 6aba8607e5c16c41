import type { Localized } from '../i18n/locale.js';

/**
 * An article as data: what is said, before it is HTML or plain text. The writers decide how it looks, and they alone
 * escape.
 */
export interface Article {
  /** Language of the words that are not the pack's. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | Figure | Foot;

export interface Heading {
  readonly kind: 'heading';
  /** 0 for that of the article. */
  readonly depth: number;
  readonly words: Phrase;
}

export interface Paragraph {
  readonly kind: 'text';
  readonly words: Phrase;
}

/** Small print. */
export interface Foot {
  readonly kind: 'foot';
  readonly lines: readonly Phrase[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Each with its lines, and with what stands below them. */
  readonly items: readonly Item[];
}

export interface Item {
  readonly lines: readonly Phrase[];
  readonly below?: readonly Block[];
}

/** A picture or a video. */
export interface Figure {
  readonly kind: 'figure';
  /** Address of the picture, or of that before the video. */
  readonly picture: string | undefined;
  readonly alt: Localized | undefined;
  readonly width: number;
  readonly height: number;
  /** The file of a video; undefined for a picture, and for a video that is somewhere else. */
  readonly video: VideoFile | undefined;
  /** Where it is to be seen, for a video. */
  readonly page: string | undefined;
  /** What the link there says. */
  readonly watch: string;
  readonly captions: readonly Phrase[];
}

export interface VideoFile {
  readonly src: string;
  readonly type: string | undefined;
  readonly loop: boolean;
  readonly tracks: readonly { readonly src: string; readonly lang: string; readonly label: string }[];
}

/** Words in a line. */
export type Phrase = string | Span | readonly Phrase[];

export interface Span {
  readonly words: Phrase;
  readonly as?: 'strong' | 'em';
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly href?: string | undefined;
}

export const strong = (words: Phrase): Span => ({ words, as: 'strong' });

/** A text of the pack. */
export const said = ({ value, lang, dir }: Localized): Span => ({ words: value, lang, dir });

/** A link; the words alone where there is nowhere to go. */
export const link = (words: Phrase, href: string | undefined): Phrase => (href === undefined ? words : { words, href });

export const heading = (depth: number, words: Phrase): Heading => ({ kind: 'heading', depth, words });

/** A paragraph, or nothing where there are no words. */
export const text = (...words: readonly (Phrase | undefined)[]): readonly Block[] => {
  const there = words.filter(isSaid);
  return there.length > 0 ? [{ kind: 'text', words: there }] : [];
};

/** A list, or nothing where there is nothing in it. */
export const list = (items: readonly Item[], ordered = false): readonly Block[] => {
  const filled = items.filter(({ lines, below = [] }) => lines.length + below.length > 0);
  return filled.length > 0 ? [{ kind: 'list', ordered, items: filled }] : [];
};

/** Whether there are words at all. */
export function isSaid(words: Phrase | undefined): words is Phrase {
  if (words === undefined || typeof words === 'string') return Boolean(words);
  return 'words' in words ? isSaid(words.words) : words.some(isSaid);
}

/** Phrases with something between them. */
export const joined = (phrases: readonly (Phrase | undefined)[], between: string): Phrase =>
  phrases.filter(isSaid).flatMap((each, index) => (index === 0 ? [each] : [between, each]));
