import type { Warn } from './read.js';
import type { Link, Node } from './vertex.js';

/** Nodes of a circle that are named; the way round a longer one is told by how it begins. */
const named = 12;

/**
 * Turns links round so that none leads back: those that a depth-first walk finds to close a circle. Each is told of
 * with the nodes on its circle. Then joins the nodes by their links.
 */
export function openCircles(nodes: readonly Node[], links: readonly Link[], warn: Warn): void {
  for (const link of links) link.from.out.push(link);
  const done = new Set<Node>();
  for (const root of nodes) walk(root, done, warn);
  for (const node of nodes) node.out.length = 0;
  for (const link of links) {
    link.upper.out.push(link);
    link.lower.in.push(link);
  }
}

/** Without recursion, because a chain may be as long as a pack. */
function walk(root: Node, done: Set<Node>, warn: Warn): void {
  /** From the root to the node at hand, each with the links that were not followed yet. */
  const trail = new Map(done.has(root) ? [] : [[root, root.out.values()]]);
  for (let node: Node | undefined = root; node;) {
    const link: Link | undefined = trail.get(node)?.next().value;
    if (!link) {
      trail.delete(node);
      done.add(node);
      node = [...trail.keys()].at(-1);
    } else if (trail.has(link.to)) {
      link.turned = true;
      warn(
        'circle',
        `/edges/${link.given}`,
        `This edge closes a circle (${circle(link, [...trail.keys()])}): it is drawn upwards.`,
      );
    } else if (!done.has(link.to)) {
      node = link.to;
      trail.set(node, node.out.values());
    }
  }
}

function circle({ to }: Link, trail: readonly Node[]): string {
  const ids = trail.slice(trail.indexOf(to)).map(({ id }) => id);
  const rest = ids.length > named ? [`${ids.length - named} more`] : [];
  return [...ids.slice(0, named), ...rest, to.id].join(' → ');
}
