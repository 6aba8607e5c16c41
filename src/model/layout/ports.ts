import type { Link, Node, Vertex } from './vertex.js';

/** Pixels from the corner of a box to the nearest line, and between lines. */
const [corner, between] = [16, 12];

/** Spreads the lines of each box over its edge, in the order of where they lead, so that they do not cross there. */
export function setPorts(nodes: readonly Node[]): void {
  for (const node of nodes) {
    spread(node, node.out, 'start', ({ bends, lower }) => bends[0] ?? lower);
    spread(node, node.in, 'end', ({ bends, upper }) => bends.at(-1) ?? upper);
  }
}

function spread({ x, width }: Node, links: readonly Link[], end: 'start' | 'end', next: (link: Link) => Vertex): void {
  const room = Math.max(0, width / 2 - corner);
  const apart = Math.min(between, (2 * room) / Math.max(1, links.length - 1));
  // What goes beside all boxes does so on the right.
  const towards = (link: Link): number => (link.beside ? Number.MAX_VALUE : next(link).x);
  let least = x - room;
  links
    .toSorted((a, b) => towards(a) - towards(b) || a.given - b.given)
    .forEach((link, at) => {
      // Two boxes meet half way, a bend has no width to meet in.
      const aim = next(link).width ? (towards(link) + x) / 2 : towards(link);
      link[end] = Math.round(Math.min(x + room - (links.length - 1 - at) * apart, Math.max(least, aim)));
      least = link[end] + apart;
    });
}
