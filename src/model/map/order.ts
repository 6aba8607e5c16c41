import { depthFirst } from '../../pack/depth-first.js';
import type { Draft, MapEdge } from './graph.js';

interface Sorted {
  /** Every node after all that lead to it, but for edges that close a circle. */
  readonly downward: readonly Draft[];
  readonly closing: ReadonlySet<MapEdge>;
}

/** The nodes from the top down, and the edges that lead back. */
export function sortOut(nodes: readonly Draft[]): Sorted {
  const closing = new Set<MapEdge>();
  const downward = depthFirst<Draft, MapEdge>(nodes, {
    out: ({ after }) => after,
    to: (edge) => edge.to as Draft,
    closes: (edge) => closing.add(edge),
  });
  return { downward, closing };
}
