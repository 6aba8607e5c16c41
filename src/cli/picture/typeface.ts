import { readFileSync } from 'node:fs';
import type { Place, Polygon } from './canvas.js';
import { Font, type Outline } from './font.js';

/** Straight pieces that stand for one curve; more are not seen at these sizes. */
const pieces = 6;

/** Letters of one weight, from as many files as there are; what one does not have the next may. */
export class Typeface {
  constructor(private readonly fonts: readonly Font[]) {}

  /** Whether it has all letters of a text, and can set them one by one from left to right. */
  canSet(text: string): boolean {
    return (
      !joined.test(text) && Array.from(text).every((letter) => letter === ' ' || this.fontOf(letter) !== undefined)
    );
  }

  width(text: string, size: number): number {
    return Array.from(text).reduce((sum, letter) => sum + this.advance(letter, size), 0);
  }

  /** The shapes of a text whose line begins at this place. */
  shapes(text: string, size: number, [left, base]: Place): readonly Polygon[] {
    let x = left;
    return Array.from(text).flatMap((letter) => {
      const font = this.fontOf(letter);
      const start = x;
      x += this.advance(letter, size);
      if (!font) return [];
      const scale = size / font.unitsPerEm;
      const toPixels = ([px, py]: Place): Place => [start + px * scale, base - py * scale];
      return font.outlines(codeOf(letter)).map((outline) => straight(outline).map(toPixels));
    });
  }

  /** A text in lines of at most this width; the last of too many ends with three dots. */
  lines(text: string, size: number, width: number, most: number): readonly string[] {
    const lines: string[] = [];
    let rest = text.split(/\s+/u).filter((word) => word !== '');
    while (rest.length > 0 && lines.length < most) {
      let many = 1;
      while (many < rest.length && this.width(rest.slice(0, many + 1).join(' '), size) <= width) many++;
      lines.push(rest.slice(0, many).join(' '));
      rest = rest.slice(many);
    }
    const last = lines.length - 1;
    return lines.map((line, index) =>
      index === last && (rest.length > 0 || this.width(line, size) > width) ? this.shortened(line, size, width) : line,
    );
  }

  /** The same in lines of about the same length: no word stands alone below a full line. */
  balanced(text: string, size: number, width: number, most: number): readonly string[] {
    const lines = this.lines(text, size, width, most);
    let [narrow, best] = [width, lines];
    while (narrow > width / 2) {
      narrow -= width / 40;
      const tried = this.lines(text, size, narrow, most + 1);
      if (tried.length > lines.length || tried.some((line) => this.width(line, size) > narrow)) break;
      best = tried;
    }
    return lines.at(-1)?.endsWith('…') ? lines : best;
  }

  private shortened(line: string, size: number, width: number): string {
    let kept = Array.from(line);
    while (kept.length > 1 && this.width(`${kept.join('').trimEnd()}…`, size) > width) kept = kept.slice(0, -1);
    return `${kept
      .join('')
      .trimEnd()
      .replace(/[.,;:]$/u, '')}…`;
  }

  private advance(letter: string, size: number): number {
    const font = this.fontOf(letter) ?? this.fonts[0];
    return font ? (font.advance(codeOf(letter)) / font.unitsPerEm) * size : 0;
  }

  private fontOf(letter: string): Font | undefined {
    return this.fonts.find((font) => font.has(codeOf(letter)));
  }
}

/** Scripts written from right to left, or whose letters change with their neighbours: to set them takes a shaper. */
const joined =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}]/u;

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;

/** An outline in straight pieces. */
function straight(outline: Outline): Polygon {
  const whole = outline.flatMap((point, index) => {
    const next = outline[(index + 1) % outline.length] ?? point;
    const between = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true };
    return point.on || next.on ? [point] : [point, between];
  });
  const first = whole.findIndex(({ on }) => on);
  const turned = [...whole.slice(first), ...whole.slice(0, first)];
  return turned.flatMap((point, index) => {
    if (point.on) return [[point.x, point.y] as const];
    const from = turned[index - 1] ?? point;
    const to = turned[(index + 1) % turned.length] ?? point;
    return Array.from({ length: pieces - 1 }, (_, piece) => {
      const t = (piece + 1) / pieces;
      const at = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
      return [at(from.x, point.x, to.x), at(from.y, point.y, to.y)] as const;
    });
  });
}

/** The files of Source Serif 4, each with the letters of some scripts. */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];

/** The two weights that pictures are set in; a font of the caller's own comes first. */
export function typefaces(own?: Font): { readonly strong: Typeface; readonly plain: Typeface } {
  const weight = (name: number): Typeface =>
    new Typeface([
      ...(own ? [own] : []),
      ...scripts.map((script) => new Font(readFileSync(new URL(`fonts/${script}-${name}.woff`, import.meta.url)))),
    ]);
  return { strong: weight(600), plain: weight(400) };
}
