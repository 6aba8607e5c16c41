import { depthFirst } from './depth-first.js';
import type { Finding } from './finding.js';
import { isForward } from './forward.js';
import type { Edge, Pack } from './types.js';

/** Circles beyond these are not worth an author's time before the first ones are mended. */
const most = 50;

/** A finding for each edge that closes a circle, with the ids on the circle. */
export function circles(pack: Pack, pathOf: (edge: Edge) => string): readonly Finding[] {
  return (pack.maps ?? []).flatMap(({ edges }) =>
    circlesIn(edges.filter(isForward)).map(({ edge, circle }) => ({
      path: pathOf(edge),
      code: 'circle' as const,
      severity: 'warning' as const,
      known: circle,
    })),
  );
}

interface Circle {
  readonly edge: Edge;
  readonly circle: readonly string[];
}

function circlesIn(edges: readonly Edge[]): readonly Circle[] {
  const outgoing = new Map<string, Edge[]>();
  for (const edge of edges) {
    const known = outgoing.get(edge.from);
    if (known) known.push(edge);
    else outgoing.set(edge.from, [edge]);
  }
  const found: Circle[] = [];
  depthFirst<string, Edge>(outgoing.keys(), {
    out: (id) => outgoing.get(id) ?? [],
    to: (edge) => edge.to,
    closes: (edge, trail) => {
      if (found.length < most) found.push({ edge, circle: [...trail.slice(trail.indexOf(edge.to)), edge.to] });
    },
  });
  return found;
}
