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
  /** What is still to do, the goal with it, in reading order. */
  readonly steps: readonly MapNode[];
  /** Ids of the qualities that transfer on the way, in the order in which they are first needed. */
  readonly transfers: readonly string[];
  /** What gets harder first, and then: along the longest path, each named once. */
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
  const here = new Set(from);
  const steps = nodes.filter(
    (node) => !(here.has(node) && started(node, reader)) && stateOf(reader, node.id) !== 'done',
  );
  return {
    goal: end,
    from,
    nodes: reached,
    edges: new Set(edges),
    steps,
    transfers: [...new Set(edges.flatMap(({ edge, turned }) => (turned ? [] : (edge.transfers ?? []))))],
    axes: axesTo(end, nodes),
  };
}

const started = ({ id }: MapNode, reader: Reader): boolean => stateOf(reader, id) !== 'todo';

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

/** The axes along the longest path to the goal; `nodes` come in reading order, so what comes before is known. */
function axesTo(goal: MapNode, nodes: readonly MapNode[]): readonly Axis[] {
  const longest = new Map<MapNode, { readonly length: number; readonly last: MapEdge | undefined }>();
  for (const node of nodes) {
    let best: { length: number; last: MapEdge | undefined } = { length: 0, last: undefined };
    for (const edge of node.before) {
      const length = (longest.get(edge.from)?.length ?? -Infinity) + 1;
      if (length > best.length) best = { length, last: edge };
    }
    longest.set(node, best);
  }
  const axes: Axis[] = [];
  for (let edge = longest.get(goal)?.last; edge; edge = longest.get(edge.from)?.last) {
    if (edge.edge.axis && edge.edge.axis !== axes[0]) axes.unshift(edge.edge.axis);
  }
  return [...new Set(axes)];
}
