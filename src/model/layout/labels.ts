import type { Picture } from './route.js';
import type { Strata } from './strata.js';
import type { Box, Point, Size } from './types.js';

/** Pixels between a label and what is around it. */
const air = 4;
/** Pixels of a gap above and below its labels: there, lines come together. */
const margin = 14;

/** Labels by the number of their link. */
export type Labels = ReadonlyMap<number, Size>;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height && b.y < a.y + a.height;

/** Height of the gap below each layer, so that the labels of its lines find room one above the other. */
export function gapsFor(
  { chains, layer, rows }: Strata,
  x: Float64Array,
  labels: Labels,
  least: number,
): readonly number[] {
  const gaps = rows.map(() => ({ height: 0, taken: new Array<Box>() }));
  for (const [link, { width, height }] of labels) {
    const chain = chains[link]!;
    const [from, to] = [chain[0]!, chain[1]!];
    const gap = gaps[layer[from]!]!;
    const box = { x: (x[from]! + x[to]!) / 2, y: 0, width, height };
    while (gap.taken.some((other) => overlap(other, box))) box.y += height;
    gap.taken.push(box);
    gap.height = Math.max(gap.height, box.y + height + 2 * margin);
  }
  return gaps.map(({ height }) => Math.max(least, height));
}

/** Puts each label beside its line, in a gap between layers, where it covers neither a box nor another label. */
export function placeLabels(
  { strata, tops, bottoms }: Picture,
  ways: readonly (readonly Point[])[],
  labels: Labels,
): ReadonlyMap<number, Box> {
  const placed = new Map<number, Box>();
  const taken = strata.rows.map(() => new Array<Box>());
  for (const [link, size] of labels) {
    const chain = strata.chains[link]!;
    const [first, last] = [strata.layer[chain[0]!]!, strata.layer[chain[chain.length - 1]!]!];
    for (let gap = first; gap < last && !placed.has(link); gap++) {
      const box = freePlace(ways[link]!, bottoms[gap]! + margin, tops[gap + 1]! - margin, size, taken[gap]!);
      if (!box) continue;
      taken[gap]!.push(box);
      placed.set(link, box);
    }
  }
  return placed;
}

/** The place nearest to the middle of a gap, right or left of the line. */
function freePlace(
  way: readonly Point[],
  top: number,
  bottom: number,
  size: Size,
  taken: readonly Box[],
): Box | undefined {
  const { width, height } = size;
  const middle = (top + bottom - height) / 2;
  for (let away = 0; away <= middle - top; away += height / 2) {
    for (const y of new Set([middle - away, middle + away])) {
      const edge = [xAt(way, y), xAt(way, y + height)];
      for (const x of [Math.max(...edge) + air, Math.min(...edge) - air - width]) {
        const box = { x: Math.round(x), y: Math.round(y), width, height };
        if (x >= 0 && !taken.some((other) => overlap(other, box))) return box;
      }
    }
  }
  return undefined;
}

/** Where a line is at a height. */
function xAt(way: readonly Point[], y: number): number {
  const at = Math.max(
    1,
    way.findIndex((point) => point.y >= y),
  );
  const [a, b] = [way[at - 1]!, way[at]!];
  return b.y === a.y ? b.x : a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y);
}
