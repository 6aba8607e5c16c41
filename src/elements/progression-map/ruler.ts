import type { Size } from '../../model/layout/types.js';

/** Measures texts in pixels at a font size of 16. */
export interface Ruler {
  /** What texts are measured in; another font makes another picture. */
  readonly font: string;
  width(text: string): number;
}

/** Pixels that a letter takes where nothing can be measured. */
const letter = 8;
/** Browsers set a line a little wider than a canvas does. */
const slack = 1.01;

/** By the number of letters: for a map of which nobody will see all. */
export const roughRuler: Ruler = { font: '', width: (text) => text.length * letter };

const rulers = new Map<string, Ruler>();

/** For texts in the font of an element. */
export function rulerFor(element: Element): Ruler {
  const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element);
  const font = `${fontStyle} ${fontWeight} 16px ${fontFamily}`;
  const known = rulers.get(font);
  if (known) return known;
  const canvas = element.ownerDocument.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = font;
  const width = canvas ? (text: string): number => canvas.measureText(text).width * slack : roughRuler.width;
  const ruler = { font, width };
  rulers.set(font, ruler);
  return ruler;
}

/** How many lines a text takes where there is so much width. A word that is longer is broken. */
export function linesIn(text: string, width: number, ruler: Ruler): number {
  const space = ruler.width(' ');
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/u)) {
    const long = ruler.width(word);
    if (used > 0 && used + space + long > width) [lines, used] = [lines + 1, 0];
    used += used > 0 ? space + long : long;
    const over = Math.max(0, Math.ceil(used / width) - 1);
    [lines, used] = [lines + over, used - over * width];
  }
  return lines;
}

/** The narrowest room for a text in as few lines as a width allows, but not more than so many. Lines have a height of 1. */
export function roomFor(text: string, widest: number, most: number, ruler: Ruler): Size {
  const long = ruler.width(text);
  const height = Math.min(most, linesIn(text, widest, ruler));
  let width = Math.min(long, long / height);
  while (width < long && linesIn(text, width, ruler) > height) width += 4;
  return { width: Math.min(long, width), height };
}
