import { setPorts } from './ports.js';
import type { Point } from './types.js';
import type { Link, Node } from './vertex.js';

/** Pixels between lines that run beside all boxes. */
const laneWidth = 12;

/** Upper and lower edge of a layer. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Where a box begins, for its height, in the middle of its layer. */
export const topOf = ({ height }: Node, { top, bottom }: Band): number => Math.round((top + bottom - height) / 2);

/**
 * Finds the way of each link from its upper to its lower box.
 *
 * @param width Right edge of all boxes.
 * @returns The right edge of all lines.
 */
export function route(nodes: readonly Node[], links: readonly Link[], bands: readonly Band[], width: number): number {
  setPorts(nodes);
  const lanes = lanesOf(links.filter(({ beside }) => beside));
  for (const link of links) {
    const { upper, lower, bends, start, end } = link;
    const [first, last] = [bands[upper.layer]!, bands[lower.layer]!];
    const way = new Way();
    way.go(start, topOf(upper, first) + upper.height, first.bottom);
    const lane = lanes.of.get(link);
    if (lane) way.go(width + laneWidth * lane, bands[upper.layer + 1]!.top, bands[lower.layer - 1]!.bottom);
    for (const { x, layer } of bends) way.go(x, bands[layer]!.top, bands[layer]!.bottom);
    way.go(end, last.top, topOf(lower, last));
    link.way = way.points;
  }
  return width + laneWidth * lanes.count;
}

/** A line that is made of as few points as it can. */
class Way {
  readonly points: Point[] = [];

  /** Goes on to an upright piece. */
  go(x: number, top: number, bottom: number): void {
    for (const y of [top, bottom]) {
      const [last, before] = [this.points.at(-1), this.points.at(-2)];
      if (last?.x === x && (last.y === y || before?.x === x)) this.points.pop();
      this.points.push({ x, y });
    }
  }
}

/** Numbers the lanes of links that go beside all boxes, from 1. Those that share the busier of their ends share one. */
function lanesOf(links: readonly Link[]): { readonly of: ReadonlyMap<Link, number>; readonly count: number } {
  const busy = new Map<Node, Link[]>();
  for (const link of links) {
    for (const end of [link.upper, link.lower]) busy.set(end, [...(busy.get(end) ?? []), link]);
  }
  const of = new Map<Link, number>();
  /** The layer until which each lane is taken. */
  const taken: number[] = [];
  for (const { upper, lower } of links) {
    const [above, below] = [busy.get(upper) ?? [], busy.get(lower) ?? []];
    const group = (below.length > above.length ? below : above).filter((link) => !of.has(link));
    const top = group.reduce((least, link) => Math.min(least, link.upper.layer), Infinity);
    // Each takes the first lane that is free again.
    const free = taken.findIndex((until) => until < top);
    const lane = free < 0 ? taken.length : free;
    if (group.length > 0) taken[lane] = group.reduce((most, link) => Math.max(most, link.lower.layer), 0);
    for (const link of group) of.set(link, lane + 1);
  }
  return { of, count: taken.length };
}
