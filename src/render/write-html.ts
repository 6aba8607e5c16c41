import type { Localized } from '../i18n/locale.js';
import type { Article, Block, Figure, Foot, Item, Phrase } from './blocks.js';
import { element, join, lineBreak, type Content, type Markup, type TagName } from './markup.js';

/** How an article is written. */
export interface HtmlStyle {
  /** Level of its heading. */
  readonly level: number;
  /** Whether there are videos to play; in a feed, pictures that lead to them. */
  readonly videos: boolean;
}

/** Nothing is wider: a page without a style sheet shows pictures as wide as they say. */
const widest = 640;

/** An article as HTML that reads well without any style sheet; each block on a line of its own, none of them empty. */
export const writeHtml = ({ lang, dir, blocks }: Article, style: HtmlStyle): Markup =>
  element('article', { lang, dir: dir === 'rtl' && dir }, '\n', blocksIn(blocks, style, lang), '\n');

const blocksIn = (blocks: readonly Block[], style: HtmlStyle, lang: string): Markup =>
  join(
    blocks.map((block) => blockOf(block, style, lang)),
    '\n',
  );

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const satisfies readonly TagName[];

function blockOf(block: Block, style: HtmlStyle, lang: string): Content {
  switch (block.kind) {
    case 'heading':
      return element(headings[style.level - 2 + block.depth] ?? 'h6', {}, phrase(block.words, lang));
    case 'text':
      return element('p', {}, phrase(block.words, lang));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((each) => ['\n', itemOf(each, style, lang)]),
        '\n',
      );
    case 'figure':
      return figureOf(block, style, lang);
    case 'foot':
      return footOf(block, lang);
  }
}

const itemOf = ({ lines, below = [] }: Item, style: HtmlStyle, lang: string): Markup =>
  element('li', {}, linesOf(lines, lang), below.length > 0 ? ['\n', blocksIn(below, style, lang), '\n'] : '');

const linesOf = (lines: readonly Phrase[], lang: string): Markup =>
  join(
    lines.map((line) => phrase(line, lang)),
    lineBreak,
  );

function footOf({ lines }: Foot, lang: string): Content {
  const small = linesOf(lines, lang);
  return small.isEmpty ? '' : element('footer', {}, element('p', {}, element('small', {}, small)));
}

/** Words in a line; those in another language than what is around them say so. */
function phrase(words: Phrase, around: string): Content {
  if (typeof words === 'string') return words;
  if (!('words' in words)) return words.map((each) => phrase(each, around));
  const { lang, dir, href, as } = words;
  const foreign = lang !== undefined && !isSame(lang, around);
  const inside = phrase(words.words, foreign ? lang : around);
  const marked = foreign ? element('span', { lang, dir }, inside) : inside;
  if (href !== undefined) return element('a', { href }, marked);
  return as ? element(as, {}, marked) : marked;
}

const isSame = (lang: string, other: string): boolean => lang.split('-')[0] === other.split('-')[0];

function figureOf(figure: Figure, style: HtmlStyle, lang: string): Markup {
  const { page, watch, video } = figure;
  const isVideo = style.videos && video !== undefined;
  const shown = isVideo ? videoOf(figure, watch) : pictureOf(figure, style, lang);
  const play = page !== undefined && !isVideo ? element('a', { href: page }, watch) : '';
  const captions = join([play, ...figure.captions.map((each) => phrase(each, lang))], lineBreak);
  return element(
    'figure',
    {},
    play !== '' && shown !== '' ? element('a', { href: page }, shown) : shown,
    captions.isEmpty ? '' : element('figcaption', {}, captions),
  );
}

/** Width and height of a figure, small enough for a page without a style sheet. */
function sizeOf({ width, height }: Figure): { readonly width?: number; readonly height?: number } {
  // What the pack does not say is a ratio here, and no size.
  if (!(width > 16 && height > 9)) return {};
  const scale = Math.min(1, widest / width);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

const altOf = (alt: Localized | undefined, lang: string): { readonly alt: string; readonly lang: string | false } => ({
  alt: alt?.value ?? '',
  lang: alt !== undefined && !isSame(alt.lang, lang) && alt.lang,
});

const pictureOf = (figure: Figure, style: HtmlStyle, lang: string): Content =>
  figure.picture === undefined
    ? ''
    : element('img', {
        src: figure.picture,
        ...altOf(figure.alt, lang),
        ...sizeOf(figure),
        loading: style.videos && 'lazy',
      });

/** Nothing of it loads before a reader presses play, but for the picture before it. */
function videoOf(figure: Figure, watch: string): Content {
  const { video, picture, alt } = figure;
  if (!video) return '';
  const { src, loop, tracks } = video;
  const named = { poster: picture, 'aria-label': alt?.value, ...sizeOf(figure) };
  return element(
    'video',
    { src, ...named, loop, controls: true, preload: 'none', playsinline: true },
    tracks.map((track) =>
      element('track', { kind: 'captions', src: track.src, srclang: track.lang, label: track.label }),
    ),
    element('a', { href: src }, watch),
  );
}
