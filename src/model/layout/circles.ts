import { depthFirst } from '../../pack/depth-first.js';
import type { Warn } from './read.js';
import type { Link, Node } from './vertex.js';

/** Nodes of a circle that are named; the way round a longer one is told by how it begins. */
const named = 12;

/**
 * Turns links round so that none leads back: those that a depth-first walk finds to close a circle. Each is told of
 * with the nodes on its circle. Then joins the nodes by their links.
 * @returns every node after all that lead to it
 */
export function openCircles(nodes: readonly Node[], links: readonly Link[], warn: Warn): readonly Node[] {
  for (const link of links) link.from.out.push(link);
  const order = depthFirst<Node, Link>(nodes, {
    out: (node) => node.out,
    to: (link) => link.to,
    closes: (link, trail) => {
      link.turned = true;
      const message = `This edge closes a circle (${circle(link, trail)}): it is drawn upwards.`;
      warn('circle', `/edges/${link.given}`, message);
    },
  });
  for (const node of nodes) node.out.length = 0;
  for (const link of links) {
    link.upper.out.push(link);
    link.lower.in.push(link);
  }
  return order;
}

function circle({ to }: Link, trail: readonly Node[]): string {
  const ids = trail.slice(trail.indexOf(to)).map(({ id }) => id);
  const rest = ids.length > named ? [`${ids.length - named} more`] : [];
  return [...ids.slice(0, named), ...rest, to.id].join(' → ');
}
