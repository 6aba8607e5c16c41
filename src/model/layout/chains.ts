import { passesOf, Vertex, type Link } from './vertex.js';

/** Bends for each box, and for any picture; beyond them, the longest edges go beside all boxes. */
const [bendsPerBox, bendsForAll] = [3, 200];

/** Sends links beside all boxes if too many others are shorter. */
export function sendBeside(links: readonly Link[], boxes: number): void {
  let left = bendsPerBox * boxes + bendsForAll;
  for (const link of links.toSorted((a, b) => passesOf(a) - passesOf(b))) {
    left -= passesOf(link);
    link.beside = left < 0;
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
    for (let step = 0; step <= passes && !link.beside; step++) {
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
