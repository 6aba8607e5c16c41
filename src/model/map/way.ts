import type { Edge } from '../../pack/types.js';
import { stateOf, type Reader } from '../reader.js';
import type { MapEdge, MapGraph, MapNode } from './graph.js';

type Axis = NonNullable<Edge['axis']>;

/** Every path from where a reader stands to a goal. */
export interface Way {
  readonly goal: MapNode;
  /** Where the reader stands. */
  readonly from: readonly MapNode[];
  readonly nodes: ReadonlySet<MapNode>;
  readonly edges: ReadonlySet<MapEdge>;
  /** What is still to do on all paths together, the goal with it, in reading order. */
  readonly steps: readonly MapNode[];
  /** What is still to do on the path with the fewest steps, in turn; the goal is the last. */
  readonly shortest: readonly MapNode[];
  /** Ids of the qualities that transfer on the way, in the order in which they are first needed. */
  readonly transfers: readonly string[];
  /** What gets harder first, and then: along the path with the fewest steps, each named once. */
  readonly axes: readonly Axis[];
}

/**
 * The way to a goal, from where the reader stands: what they are doing; else what is done and has something behind it
 * that is not; else what builds on nothing. Only what leads to the goal counts. Undefined where the goal is not on the
 * map or is done.
 */
export function wayTo(graph: MapGraph, goal: string | undefined, reader: Reader): Way | undefined {
  const end = goal === undefined ? undefined : graph.byId.get(goal);
  if (!end || stateOf(reader, end.id) === 'done') return undefined;
  const leading = spread([end], ({ before }) => before.map(({ from }) => from));
  const from = standing(
    graph.nodes.filter((node) => leading.has(node)),
    leading,
    reader,
  );
  const reached = spread(from, ({ after }) => after.flatMap(({ to }) => (leading.has(to) ? [to] : [])));
  const nodes = graph.nodes.filter((node) => reached.has(node));
  const edges = nodes.flatMap(({ after }) => after.filter(({ to }) => reached.has(to)));
  const isStep = (node: MapNode): boolean => node === end || stateOf(reader, node.id) === 'todo';
  const path = shortestPath(end, nodes, new Set(from), isStep);
  return {
    goal: end,
    from,
    nodes: reached,
    edges: new Set(edges),
    steps: nodes.filter(isStep),
    shortest: [...path.map((edge) => edge.from), end].filter(isStep),
    transfers: [...new Set(edges.flatMap(({ edge, turned }) => (turned ? [] : (edge.transfers ?? []))))],
    axes: [...new Set(path.flatMap(({ edge: { axis } }) => axis ?? []))],
  };
}

/** All that can be reached from these, with them. */
function spread(start: readonly MapNode[], next: (node: MapNode) => readonly MapNode[]): ReadonlySet<MapNode> {
  const found = new Set(start);
  for (const node of found) for (const each of next(node)) found.add(each);
  return found;
}

function standing(nodes: readonly MapNode[], leading: ReadonlySet<MapNode>, reader: Reader): readonly MapNode[] {
  const stateIs =
    (state: string) =>
    ({ id }: MapNode) =>
      stateOf(reader, id) === state;
  const doing = nodes.filter(stateIs('doing'));
  if (doing.length > 0) return doing;
  const open = ({ to }: MapEdge): boolean => leading.has(to) && stateOf(reader, to.id) !== 'done';
  const done = nodes.filter((node) => stateIs('done')(node) && node.after.some(open));
  return done.length > 0 ? done : nodes.filter(({ before }) => before.length === 0);
}

/**
 * The edges of the path with the fewest steps from where the reader stands to the goal; of paths alike, the one the
 * pack names first. `nodes` come in reading order, so what comes before is known.
 */
function shortestPath(
  goal: MapNode,
  nodes: readonly MapNode[],
  from: ReadonlySet<MapNode>,
  isStep: (node: MapNode) => boolean,
): readonly MapEdge[] {
  const fewest = new Map<MapNode, { readonly steps: number; readonly last: MapEdge | undefined }>();
  for (const node of nodes) {
    const own = isStep(node) ? 1 : 0;
    let best = { steps: from.has(node) ? own : Infinity, last: undefined as MapEdge | undefined };
    for (const edge of node.before) {
      const steps = (fewest.get(edge.from)?.steps ?? Infinity) + own;
      if (steps < best.steps) best = { steps, last: edge };
    }
    fewest.set(node, best);
  }
  const path: MapEdge[] = [];
  for (let edge = fewest.get(goal)?.last; edge; edge = fewest.get(edge.from)?.last) path.unshift(edge);
  return path;
}
