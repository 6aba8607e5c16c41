import type { Finding } from './finding.js';
import { isForward } from './forward.js';
import type { Edge, Pack } from './types.js';

/** Circles beyond these are not worth an author's time before the first ones are mended. */
const most = 50;

/** A finding for each edge that closes a circle, with the ids on the circle. */
export function circles(pack: Pack, pathOf: (edge: Edge) => string): readonly Finding[] {
  return (pack.maps ?? []).flatMap((map) =>
    new CircleSearch(map.edges.filter(isForward)).run().map(({ edge, circle }) => ({
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

/** Depth-first without recursion, because a chain may be as long as a pack. */
class CircleSearch {
  private readonly outgoing = new Map<string, Edge[]>();
  private readonly done = new Set<string>();
  /** From the start to the exercise at hand, each with the number of its edges that were followed. */
  private readonly trail = new Map<string, number>();
  private readonly found: Circle[] = [];

  constructor(edges: readonly Edge[]) {
    for (const edge of edges) {
      const known = this.outgoing.get(edge.from);
      if (known) known.push(edge);
      else this.outgoing.set(edge.from, [edge]);
    }
  }

  run(): readonly Circle[] {
    for (const start of this.outgoing.keys()) if (!this.done.has(start)) this.follow(start);
    return this.found;
  }

  private follow(start: string): void {
    const stack = [start];
    this.trail.set(start, 0);
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      const followed = this.trail.get(id) ?? 0;
      const edge = this.outgoing.get(id)?.[followed];
      this.trail.set(id, followed + 1);
      if (!edge) {
        this.trail.delete(id);
        this.done.add(id);
        stack.pop();
      } else if (this.trail.has(edge.to)) this.close(edge, stack);
      else if (!this.done.has(edge.to)) {
        this.trail.set(edge.to, 0);
        stack.push(edge.to);
      }
    }
  }

  private close(edge: Edge, stack: readonly string[]): void {
    if (this.found.length < most) this.found.push({ edge, circle: [...stack.slice(stack.indexOf(edge.to)), edge.to] });
  }
}
