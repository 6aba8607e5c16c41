import type { Band } from './route.js';
import type { Box, Point, Size } from './types.js';
import type { Link } from './vertex.js';

/** Pixels between a label and what is around it. */
const air = 4;
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

/** Puts each label beside its line, in a gap between layers, where it covers neither a box nor another label. */
export function placeLabels(links: readonly Link[], bands: readonly Band[]): void {
  const taken = bands.map((): Box[] => []);
  for (const link of links) {
    for (let gap = link.upper.layer; link.label && gap < link.lower.layer && !link.tag; gap++) {
      const [top, bottom] = [bands[gap]!.bottom + margin, bands[gap + 1]!.top - margin];
      link.tag = freePlace(link.way, top, bottom, link.label, taken[gap]!);
      if (link.tag) taken[gap]!.push(link.tag);
    }
  }
}

/** The place nearest to the middle of a gap: right or left of the line, or else on it. */
function freePlace(
  way: readonly Point[],
  top: number,
  bottom: number,
  { width, height }: Size,
  taken: readonly Box[],
): Box | undefined {
  // In rows, so that as many labels fit as there is height for.
  const rows = Math.trunc((bottom - top) / height);
  const first = Math.trunc((top + bottom - rows * height) / 2);
  const fromTheMiddle = Array.from({ length: rows }, (_, row) => row).sort(
    (a, b) => Math.abs(2 * a + 1 - rows) - Math.abs(2 * b + 1 - rows),
  );
  for (const row of fromTheMiddle) {
    const y = first + row * height;
    const edge = [xAt(way, y), xAt(way, y + height)];
    const [left, right] = [Math.min(...edge), Math.max(...edge)];
    for (const x of [right + air, left - air - width, (left + right - width) / 2]) {
      const box = { x: Math.round(x), y, width, height };
      if (x >= 0 && !taken.some((other) => overlap(other, box))) return box;
    }
  }
  return undefined;
}

/** Where a line is at a height. */
function xAt(way: readonly Point[], y: number): number {
  const at = way.findIndex((point) => point.y >= y);
  const [a, b] = [way[at - 1], way[at]];
  return a && b && b.y > a.y ? a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y) : (b?.x ?? 0);
}
