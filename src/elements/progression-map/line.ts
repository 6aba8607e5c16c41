import type { Box, Point } from '../../model/layout/types.js';

/** A stretch of a line: a Bézier curve that leaves and enters upright, with its handles half way down. */
type Stretch = readonly [from: Point, to: Point];

/** From and to where on a stretch, from 0 to 1. */
type Span = readonly [from: number, to: number];

/** Pixels that a line keeps from what it makes room for. */
const air = 2;

/**
 * A line through points as the data of a path, without what lies under the holes. It is cut and not covered: nothing
 * that could cover it would match every page, and a mask keeps a map in the memory of Chromium when it is long gone.
 */
export function lineThrough(points: readonly Point[], holes: readonly Box[]): string {
  let path = '';
  let pen: Point | undefined;
  for (const [at, to] of points.slice(1).entries()) {
    const stretch: Stretch = [points[at] ?? to, to];
    for (const [begin, end] of visible(stretch, holes)) {
      const [start, a, b, last] = partOf(stretch, begin, end);
      if (pen?.x !== start.x || pen.y !== start.y) path += `M${start.x} ${start.y}`;
      path += start.x === last.x ? `V${last.y}` : `C${a.x} ${a.y} ${b.x} ${b.y} ${last.x} ${last.y}`;
      pen = last;
    }
  }
  return path;
}

function visible(stretch: Stretch, holes: readonly Box[]): readonly Span[] {
  const hidden = holes.flatMap((hole) => under(stretch, hole)).sort((a, b) => a[0] - b[0]);
  const spans: Span[] = [];
  let from = 0;
  for (const [begin, end] of hidden) {
    if (begin > from) spans.push([from, begin]);
    from = Math.max(from, end);
  }
  return from < 1 ? [...spans, [from, 1]] : spans;
}

/** The part of a stretch under a box: one at most, because a stretch never turns back. */
function under([from, to]: Stretch, { x, y, width, height }: Box): readonly Span[] {
  const [left, right, bottom] = [x - air, x + width + air, y + height];
  const aside = Math.max(from.x, to.x) <= left || Math.min(from.x, to.x) >= right;
  if (aside || to.y <= y || from.y >= bottom) return [];
  const across = [left, right].map((edge) => whenAcross((edge - from.x) / (to.x - from.x)));
  const [first, last] = from.x === to.x ? [0, 1] : [Math.min(...across), Math.max(...across)];
  const begin = Math.max(first, whenDown((y - from.y) / (to.y - from.y)));
  const end = Math.min(last, whenDown((bottom - from.y) / (to.y - from.y)));
  return end > begin ? [[begin, end]] : [];
}

/** Where on a stretch a share of the way down is reached, and of the way across. */
const whenDown = (share: number): number => solve(share, (t) => t * (1.5 - t * (1.5 - t)));
const whenAcross = (share: number): number => solve(share, (t) => t * t * (3 - 2 * t));

/** Halvings after which a place is right to a hundredth of a pixel. */
const halvings = 16;

/** Where a growing function has a value. */
function solve(value: number, of: (t: number) => number): number {
  let [low, high] = [0, 1];
  if (value <= 0 || value >= 1) return value <= 0 ? low : high;
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    if (of(middle) < value) low = middle;
    else high = middle;
  }
  return low;
}

/** The ends and handles of a part of a stretch, by its polar form (Ramshaw 1987). */
function partOf([from, to]: Stretch, begin: number, end: number): readonly [Point, Point, Point, Point] {
  const half = (from.y + to.y) / 2;
  const [xs, ys] = [[from.x, from.x, to.x, to.x] as const, [from.y, half, half, to.y] as const];
  const at = (u: number, v: number, w: number): Point => ({ x: polar(xs, u, v, w), y: polar(ys, u, v, w) });
  return [at(begin, begin, begin), at(begin, begin, end), at(begin, end, end), at(end, end, end)];
}

function polar([a, b, c, d]: readonly [number, number, number, number], u: number, v: number, w: number): number {
  const [ab, bc, cd] = [mix(a, b, u), mix(b, c, u), mix(c, d, u)];
  return Math.round(mix(mix(ab, bc, v), mix(bc, cd, v), w) * 10) / 10;
}

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
