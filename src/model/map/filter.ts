import type { Edge, Equipment, Exercise } from '../../pack/types.js';
import type { MapEdge, MapGraph, MapNode } from './graph.js';

/** What a reader wants to see of a map. */
export interface MapFilter {
  /** Only edges that get harder on this axis, and the exercises at their ends. */
  readonly axis?: Edge['axis'] | undefined;
  /** Only what can be done with these things, by their ids, or with nothing. Undefined: whatever it takes. */
  readonly equipment?: ReadonlySet<string> | undefined;
}

/** What a filter lets through. */
export interface Filtered {
  readonly nodes: ReadonlySet<MapNode>;
  readonly edges: ReadonlySet<MapEdge>;
}

/** What passes a filter; undefined where there is nothing to filter by. An edge passes with both its ends. */
export function filterMap(graph: MapGraph, { axis, equipment }: MapFilter): Filtered | undefined {
  if (!axis && !equipment) return undefined;
  const edges = graph.edges.filter(
    ({ from, to, edge }) =>
      (!axis || edge.axis === axis) && [from, to].every(({ exercise }) => isPossibleWith(exercise, equipment)),
  );
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = graph.nodes.filter((node) => (axis ? ends.has(node) : isPossibleWith(node.exercise, equipment)));
  return { nodes: new Set(nodes), edges: new Set(edges) };
}

/** Ids that a pack uses to say that nothing is needed. */
const nothing = new Set(['none', 'bodyweight', 'body-weight']);

/** Whether an exercise can be done with what is at hand: each thing it needs, or one that can stand in for it. */
export const isPossibleWith = ({ equipment = [] }: Exercise, hand: ReadonlySet<string> | undefined): boolean =>
  !hand ||
  equipment.every(
    ({ id, optional, alternatives = [] }) =>
      optional === true ||
      nothing.has(id) ||
      [id, ...alternatives].some((each) => typeof each === 'string' && hand.has(each)),
  );

/** The things that some exercise on a map cannot be done without, in the order in which they come, as the first calls them. */
export function equipmentOn({ nodes }: MapGraph): readonly Equipment[] {
  const needed = nodes.flatMap(({ exercise: { equipment = [] } }) => equipment);
  const found = needed.filter(({ id, optional }) => optional !== true && !nothing.has(id));
  const first = new Map<string, Equipment>();
  for (const each of found) if (!first.has(each.id)) first.set(each.id, each);
  return [...first.values()];
}
