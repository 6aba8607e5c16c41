import type { Draft, MapEdge } from './graph.js';

interface Sorted {
  /** Every node after all that lead to it, but for edges that close a circle. */
  readonly downward: readonly Draft[];
  readonly closing: ReadonlySet<MapEdge>;
}

/** Depth-first without recursion, because a chain may be as long as a pack: an edge back onto the trail closes a circle. */
export function sortOut(nodes: readonly Draft[]): Sorted {
  const finished: Draft[] = [];
  const closing = new Set<MapEdge>();
  const seen = new Set<Draft>();
  /** From the start to the node at hand, each with the number of its edges that were followed. */
  const trail = new Map<Draft, number>();
  for (const start of nodes) {
    const stack = seen.has(start) ? [] : [start];
    for (let node = stack.at(-1); node; node = stack.at(-1)) {
      seen.add(node);
      const followed = trail.get(node) ?? 0;
      trail.set(node, followed + 1);
      const edge = node.after[followed];
      const to = edge?.to as Draft | undefined;
      if (!edge || !to) {
        trail.delete(node);
        finished.push(node);
        stack.pop();
      } else if (trail.has(to)) closing.add(edge);
      else if (!seen.has(to)) stack.push(to);
    }
  }
  return { downward: finished.reverse(), closing };
}
