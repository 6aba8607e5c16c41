import { range } from './range.js';
import type { Band } from './route.js';
import type { Box, Point, Size } from './types.js';
import type { Link } from './vertex.js';

/** Pixels between a label and what is around it. */
const air = 4;
/** Pixels between a label and its own line, which is bent a little more where an arrowhead is set at its end. */
const beside = 8;
/** Pixels of a gap above and below its labels: there, lines come together. */
const margin = 14;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height && b.y < a.y + a.height;

/** How much height the labels of the lines that begin on each layer need, one above the other. */
export function heightsFor(links: readonly Link[]): readonly number[] {
  const heights: number[] = [];
  const taken: Box[][] = [];
  for (const { label, bends, upper, lower } of links) {
    if (!label) continue;
    const others = (taken[upper.layer] ??= []);
    const box = { ...label, x: (upper.x + (bends[0] ?? lower).x) / 2, y: 0 };
    while (others.some((other) => overlap(other, box))) box.y += label.height;
    others.push(box);
    heights[upper.layer] = Math.max(heights[upper.layer] ?? 0, box.y + label.height + 2 * margin);
  }
  return heights;
}

/** A line where it passes between two layers, and the most left and right that it comes there. */
interface Passing {
  readonly link: Link;
  readonly left: number;
  readonly right: number;
}

/**
 * Puts each label beside its line, in a gap between layers, where it covers neither a box nor another label, and other
 * lines only where there is no way round.
 */
export function placeLabels(links: readonly Link[], bands: readonly Band[]): void {
  if (!links.some(({ label }) => label)) return;
  const taken = bands.map((): Box[] => []);
  const passing = bands.map((band, gap) => passingBetween(band, bands[gap + 1], gap, links));
  for (const link of links) {
    for (let gap = link.upper.layer; link.label && gap < link.lower.layer && !link.tag; gap++) {
      const [top, bottom] = [bands[gap]!.bottom + margin, bands[gap + 1]!.top - margin];
      link.tag = freePlace(link, link.label, top, bottom, taken[gap]!, passing[gap]!);
      if (link.tag) taken[gap]!.push(link.tag);
    }
  }
}

function passingBetween(above: Band, below: Band | undefined, gap: number, links: readonly Link[]): readonly Passing[] {
  if (!below) return [];
  return links
    .filter(({ upper, lower }) => upper.layer <= gap && lower.layer > gap)
    .map((link) => {
      const [a, b] = [xAt(link.way, above.bottom), xAt(link.way, below.top)];
      return { link, left: Math.min(a, b), right: Math.max(a, b) };
    });
}

/** The place nearest to the middle of a gap: right or left of the line, or else on it. The fewer lines under it the better. */
function freePlace(
  link: Link,
  { width, height }: Size,
  top: number,
  bottom: number,
  taken: readonly Box[],
  passing: readonly Passing[],
): Box | undefined {
  // In rows, so that as many labels fit as there is height for.
  const rows = Math.trunc((bottom - top) / height);
  const first = Math.trunc((top + bottom - rows * height) / 2);
  const fromTheMiddle = range(rows).sort((a, b) => Math.abs(2 * a + 1 - rows) - Math.abs(2 * b + 1 - rows));
  let [best, fewest]: [Box | undefined, number] = [undefined, Infinity];
  for (const row of fromTheMiddle) {
    const y = first + row * height;
    const [left, right] = reach(link.way, y, height);
    for (const x of [right + beside, left - beside - width, (left + right - width) / 2]) {
      const box = { x: Math.round(x), y, width, height };
      if (x < 0 || taken.some((other) => overlap(other, box))) continue;
      const covered = passing.filter((each) => each.link !== link && isUnder(each, box)).length;
      if (covered < fewest) [best, fewest] = [box, covered];
      if (covered === 0) return best;
    }
  }
  return best;
}

function isUnder({ link, left, right }: Passing, { x, y, width, height }: Box): boolean {
  if (right < x || left > x + width) return false;
  const [from, to] = reach(link.way, y, height);
  return to > x - 2 && from < x + width + 2;
}

/** How far left and right a line comes within a height, drawn straight or bent smoothly. */
function reach(way: readonly Point[], y: number, height: number): readonly [left: number, right: number] {
  const xs = [y, y + height].flatMap((each) => [xAt(way, each), xAt(way, each, smooth)]);
  return [Math.min(...xs), Math.max(...xs)];
}

/** Where a line is at a height; `bend` tells the share of the way aside by the share of the way down. */
function xAt(way: readonly Point[], y: number, bend = (down: number): number => down): number {
  const at = way.findIndex((point) => point.y >= y);
  const [a, b] = [way[at - 1], way[at]];
  return a && b && b.y > a.y ? a.x + (b.x - a.x) * bend((y - a.y) / (b.y - a.y)) : (b?.x ?? 0);
}

/** On a Bézier curve that leaves and enters upright, with its handles half way down; by Newton's method. */
function smooth(down: number): number {
  let t = down;
  for (let step = 0; step < 4; step++) t -= (t * (1.5 - t * (1.5 - t)) - down) / (1.5 - 3 * t * (1 - t));
  return t * t * (3 - 2 * t);
}
