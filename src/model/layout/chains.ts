import { passesOf, Vertex, type Link, type Node } from './vertex.js';

/** Bends for each box, and for any picture; beyond them, the longest edges go beside all boxes. */
const [bendsPerBox, bendsForAll] = [3, 200];

/** Sends the longest links beside all boxes if there are too many bends. Those of the busier of their ends share a lane. */
export function sendBeside(links: readonly Link[], boxes: number): void {
  let tooMany = links.reduce((sum, link) => sum + passesOf(link), -bendsPerBox * boxes - bendsForAll);
  const lanes = new Map<Node, number>();
  /** The layer until which each lane is taken; there is no lane 0. */
  const taken = [Infinity];
  for (const link of links.toSorted((a, b) => passesOf(b) - passesOf(a))) {
    if (tooMany <= 0) break;
    tooMany -= passesOf(link);
    const { upper, lower } = link;
    const busier = lower.in.length > upper.out.length ? lower : upper;
    // The first one of a lane is the longest. It takes what is free again.
    const free = taken.findIndex((until) => until < upper.layer);
    link.lane = lanes.get(busier) ?? (free < 0 ? taken.length : free);
    lanes.set(busier, link.lane);
    taken[link.lane] = Math.max(taken[link.lane] ?? 0, lower.layer);
  }
}

/**
 * Cuts links into steps from layer to layer and joins the vertices.
 * @returns the bends it made
 */
export function cut(links: readonly Link[]): readonly Vertex[] {
  return links.flatMap((link) => {
    const { upper, lower } = link;
    const passes = passesOf(link);
    const bends: Vertex[] = [];
    let last: Vertex = upper;
    for (let step = 0; step <= passes && link.lane === 0; step++) {
      // On its way to another column a line changes where it has come half of it.
      const next = step < passes ? new Vertex((2 * step < passes ? upper : lower).column) : lower;
      if (next !== lower) bends.push(next);
      next.layer = upper.layer + step + 1;
      last.ends[1].push(next);
      next.ends[0].push(last);
      last = next;
    }
    return (link.bends = bends);
  });
}
