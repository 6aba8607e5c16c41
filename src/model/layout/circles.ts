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
  for (const link of links) link.upper.out.push(link);
  const order = depthFirst<Node, Link>(nodes, {
    out: (node) => node.out,
    to: (link) => link.lower,
    closes: (link, trail) => {
      const { upper, lower } = link;
      Object.assign(link, { upper: lower, lower: upper, turned: true });
      const ids = trail.slice(trail.indexOf(lower)).map(({ id }) => id);
      const rest = ids.length > named ? ['…'] : [];
      const circle = [...ids.slice(0, named), ...rest, lower.id].join(' → ');
      warn('circle', link.path, `This edge closes a circle (${circle}): it is drawn upwards.`);
    },
  });
  for (const node of nodes) node.out.length = 0;
  for (const link of links) {
    link.upper.out.push(link);
    link.lower.in.push(link);
  }
  return order;
}
