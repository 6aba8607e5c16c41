import { portsOf, type Ports } from './ports.js';
import type { Strata } from './strata.js';
import type { Box, Point } from './types.js';

/** Pixels between lines that run beside all boxes. */
const lane = 12;

/** What is placed when lines are drawn: everything but the lines. */
export interface Picture {
  readonly strata: Strata;
  readonly boxes: readonly Box[];
  /** Middle of each vertex. */
  readonly x: Float64Array;
  /** Upper edge of each layer. */
  readonly tops: readonly number[];
  /** Lower edge of each layer. */
  readonly bottoms: readonly number[];
  /** Right edge of the boxes. */
  readonly width: number;
}

/** The way of each link from its upper to its lower box, and how wide that makes the picture. */
export function route(picture: Picture): { readonly ways: readonly (readonly Point[])[]; readonly width: number } {
  const { strata, width } = picture;
  const ports = portsOf(picture);
  const lanes = lanesOf(strata);
  const ways = strata.chains.map((chain, link) => {
    const beside = lanes.of.get(link);
    return wayOf(picture, chain, link, ports, beside === undefined ? undefined : width + lane * beside);
  });
  return { ways, width: width + lane * lanes.count };
}

function wayOf(
  { strata, boxes, x, tops, bottoms }: Picture,
  chain: Int32Array,
  link: number,
  { out, into }: Ports,
  beside: number | undefined,
): readonly Point[] {
  const [first, last] = [chain[0]!, chain[chain.length - 1]!];
  const [upper, lower] = [strata.layer[first]!, strata.layer[last]!];
  const { y, height } = boxes[first]!;
  const way = new Way();
  way.go(out[link]!, y + height);
  way.go(out[link]!, bottoms[upper]!);
  if (beside !== undefined) {
    way.go(beside, tops[upper + 1]!);
    way.go(beside, bottoms[lower - 1]!);
  }
  for (let at = 1; at < chain.length - 1; at++) {
    way.go(x[chain[at]!]!, tops[upper + at]!);
    way.go(x[chain[at]!]!, bottoms[upper + at]!);
  }
  way.go(into[link]!, tops[lower]!);
  way.go(into[link]!, boxes[last]!.y);
  return way.points;
}

/** A line that is made of as few points as it can. */
class Way {
  readonly points: Point[] = [];

  go(x: number, y: number): void {
    const [last, before] = [this.points.at(-1), this.points.at(-2)];
    if (last?.x === x && (last.y === y || before?.x === x)) this.points.pop();
    this.points.push({ x, y });
  }
}

/** For links that go beside all boxes, their lane, from 1. Those that share the busier of their ends share a lane. */
function lanesOf({ chains, layer }: Strata): { readonly of: ReadonlyMap<number, number>; readonly count: number } {
  const beside = [...chains.keys()].filter((link) => {
    const [from, to] = chains[link]!;
    return chains[link]!.length === 2 && layer[to!]! - layer[from!]! > 1;
  });
  const busy = new Map<number, number>();
  for (const link of beside) for (const end of chains[link]!) busy.set(end, (busy.get(end) ?? 0) + 1);
  const shared = new Map<number, number[]>();
  for (const link of beside) {
    const [from, to] = chains[link]!;
    const end = (busy.get(to!) ?? 0) > (busy.get(from!) ?? 0) ? to! : from!;
    const others = shared.get(end);
    if (others) others.push(link);
    else shared.set(end, [link]);
  }
  const spans = [...shared.values()].map((links) => {
    const ends = links.flatMap((link) => Array.from(chains[link]!, (vertex) => layer[vertex]!));
    const [top, bottom] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
    return { links, top, bottom };
  });
  // Each takes the first lane that is free again.
  const taken: number[] = [];
  const found = new Map<number, number>();
  for (const { links, top, bottom } of spans.sort((a, b) => a.top - b.top)) {
    const free = taken.findIndex((until) => until < top);
    const at = free < 0 ? taken.length : free;
    taken[at] = bottom;
    for (const link of links) found.set(link, at + 1);
  }
  return { of: found, count: taken.length };
}
