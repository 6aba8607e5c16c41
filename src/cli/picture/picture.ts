import type { Pack } from '../../pack/types.js';
import type { Item } from '../site/items.js';
import { Canvas, type Color, type Place } from './canvas.js';
import { accent, ink, paper, quiet } from './colors.js';
import { demandFigure, drawnAxes, mapFigure, programFigure, sessionFigure, type Room } from './figures.js';
import { pngOf } from './png.js';
import { rectangle, type Layer } from './shapes.js';
import type { Typeface } from './typeface.js';

/** The size that all who show previews of links ask for, in pixels. */
export const size = { width: 1200, height: 630 };

const margin = 84;
const column = size.width - 2 * margin;

export interface PictureWords {
  /** What kind of thing it is: "Exercise". */
  readonly kind: string;
  /** The name of the site, at the foot. */
  readonly site: string;
  readonly axes: Readonly<Record<(typeof drawnAxes)[number], string>>;
}

export interface Typefaces {
  readonly strong: Typeface;
  readonly plain: Typeface;
}

/** A picture of an item, and whether its words could be set. */
export interface Picture {
  readonly png: Uint8Array;
  readonly worded: boolean;
}

/**
 * The picture that stands for a page where its link is shared: name, reason and figure on paper.
 * Words that the letters at hand cannot set are left out, and `worded` says so; the figure is there in any case.
 */
export function drawPicture(item: Item, pack: Pack, words: PictureWords, faces: Typefaces): Picture {
  const canvas = new Canvas(size.width, size.height, paper);
  const texts = [words.kind, item.name.value, item.about?.value ?? ''].map(plainText);
  const worded = texts.every((text) => faces.strong.canSet(text) && faces.plain.canSet(text));
  const room: Room = { x: margin, y: worded ? 432 : 160, width: column, height: worded ? 120 : 310 };
  const layers = [
    { color: accent, polygons: [rectangle(margin, 0, 96, 12)] },
    ...(worded ? head(item, words, faces) : []),
    ...foot(words, faces),
    ...figure(item, pack, words, faces, room),
  ];
  for (const { color, polygons } of layers) canvas.fill(polygons, color);
  return { png: pngOf(canvas), worded };
}

/** What a font has no letters for and nobody misses: joiners, marks of direction, soft hyphens. */
const plainText = (text: string): string =>
  text.replace(/[\p{Cf}\u00A0]/gu, (found) => (found === '\u00A0' ? ' ' : ''));

function line(face: Typeface, text: string, height: number, at: Place, color: Color): Layer {
  return { color, polygons: face.shapes(text, height, at) };
}

function head(item: Item, words: PictureWords, { strong, plain }: Typefaces): readonly Layer[] {
  const name = plainText(item.name.value);
  // A long name is set smaller before it is cut.
  const fits = (one: number, most: number): boolean => strong.lines(name, one, column, 9).length <= most;
  const height = fits(88, 1) ? 88 : ([70, 60].find((one) => fits(one, 2)) ?? 50);
  const names = strong.balanced(name, height, column, 2);
  const kind = line(plain, words.kind, 30, [margin, 84], quiet);
  const base = 96 + height * 1.05;
  const named = names.map((text, index) => line(strong, text, height, [margin, base + index * height * 1.1], ink));
  const about = plainText(item.about?.value ?? '');
  const below = base + (names.length - 1) * height * 1.1;
  const most = Math.min(3, Math.floor((404 - below) / 48));
  const reason = plain
    .balanced(about, 34, column, most)
    .map((text, index) => line(plain, text, 34, [margin, below + 66 + index * 46], ink));
  return [kind, ...named, ...reason];
}

function foot({ site }: PictureWords, { plain }: Typefaces): readonly Layer[] {
  const text = plainText(site);
  if (!plain.canSet(text)) return [];
  return plain.lines(text, 28, column, 1).map((one) => line(plain, one, 28, [margin, 592], quiet));
}

function figure({ subject }: Item, pack: Pack, words: PictureWords, faces: Typefaces, room: Room): readonly Layer[] {
  switch (subject.kind) {
    case 'exercise':
      return demandWithWords(demandFigure(subject.of, { ...room, x: room.x + 190, width: 420 }), words, faces, room);
    case 'map':
      return mapFigure(subject.of, pack, room);
    case 'session':
      return sessionFigure(subject.of, pack, room);
    case 'program':
      return programFigure(subject.of, room);
  }
}

/** The strokes with the words of their axes before them. */
function demandWithWords(
  drawn: readonly Layer[],
  { axes }: PictureWords,
  { plain }: Typefaces,
  room: Room,
): readonly Layer[] {
  if (drawn.length === 0) return [];
  const row = room.height / drawnAxes.length;
  const labels = drawnAxes
    .map((axis, index) => ({ text: axes[axis], y: room.y + row * (index + 0.5) + 9 }))
    .filter(({ text }) => plain.canSet(text))
    .map(({ text, y }) => line(plain, text, 28, [room.x, y], quiet));
  return [...drawn, ...labels];
}
