/** How to walk over a graph of nodes `N` and edges `E`. */
export interface Walked<N, E> {
  readonly out: (node: N) => readonly E[];
  /** Where an edge leads; undefined where that is not in the graph. */
  readonly to: (edge: E) => N | undefined;
  /** Told of each edge that closes a circle, with the nodes from the start to the one it leads on from. */
  readonly closes: (edge: E, trail: readonly N[]) => void;
}

/**
 * Walks depth-first from each node in turn, without recursion, because a chain may be as long as a pack.
 *
 * @returns every node after all that lead to it, but for edges that close a circle.
 */
export function depthFirst<N, E>(nodes: Iterable<N>, { out, to, closes }: Walked<N, E>): N[] {
  const finished: N[] = [];
  const seen = new Set<N>();
  /** From the start to the node at hand, each with the edges that were not followed yet. */
  const open = new Map<N, Iterator<E, undefined>>();
  for (const start of nodes) {
    const trail = seen.has(start) ? [] : [start];
    for (let node = trail.at(-1); node !== undefined; node = trail.at(-1)) {
      seen.add(node);
      const left = open.get(node) ?? out(node).values();
      open.set(node, left);
      const step = left.next();
      if (step.done) {
        open.delete(node);
        finished.push(node);
        trail.pop();
        continue;
      }
      const next = to(step.value);
      if (next === undefined) continue;
      if (open.has(next)) closes(step.value, trail);
      else if (!seen.has(next)) trail.push(next);
    }
  }
  return finished.reverse();
}
