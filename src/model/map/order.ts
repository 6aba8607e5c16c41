import { depthFirst } from '../../pack/depth-first.js';

/** A node with the edges that lead from it. */
interface Node<Edge> {
  readonly after: readonly Edge[];
}

interface Sorted<N, Edge> {
  /** Every node after all that lead to it, but for edges that close a circle. */
  readonly downward: readonly N[];
  readonly closing: ReadonlySet<Edge>;
}

/** The nodes from the top down, and the edges that lead back. */
export function sortOut<N extends Node<Edge>, Edge extends { readonly to: unknown }>(
  nodes: readonly N[],
  to: (edge: Edge) => N,
): Sorted<N, Edge> {
  const closing = new Set<Edge>();
  const downward = depthFirst<N, Edge>(nodes, {
    out: ({ after }) => after,
    to,
    closes: (edge) => closing.add(edge),
  });
  return { downward, closing };
}
