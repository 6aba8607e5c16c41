import { passesOf, Vertex, type Link } from './vertex.js';

/** Bends for each box, and for any picture; beyond them, the longest edges go beside all boxes. */
const [bendsPerBox, bendsForAll] = [3, 200];

/** Sends links beside all boxes if too many others are shorter, each in the first lane that is free again. */
export function sendBeside(links: readonly Link[], boxes: number): void {
  let left = bendsPerBox * boxes + bendsForAll;
  /** The layer until which each lane is taken; there is no lane 0. */
  const taken = [Infinity];
  for (const link of links.toSorted((a, b) => passesOf(a) - passesOf(b))) {
    left -= passesOf(link);
    if (left >= 0) continue;
    const free = taken.findIndex((until) => until < link.upper.layer);
    link.lane = free < 0 ? taken.length : free;
    taken[link.lane] = link.lower.layer;
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
