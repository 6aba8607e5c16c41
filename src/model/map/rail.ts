import type { MapEdge, MapNode } from './graph.js';

/** Lanes beyond these would leave no room for the text; what lines in them would show stands in words. */
export const mostLanes = 5;

/** The last lane is for dots that find no other, so that no line runs through one that it has nothing to do with. */
const mostLines = mostLanes - 1;

/** One line of a rail in the row of an exercise. Lanes are counted from 0, the first at the margin. */
export interface RailLine {
  readonly lane: number;
  readonly edge: MapEdge;
}

/** What a rail shows beside one exercise: its dot, and the lines that end, begin and pass there. */
export interface RailRow {
  readonly lane: number;
  /** The lines that end in the dot. */
  readonly ends: readonly RailLine[];
  /** The lines that begin at the dot. */
  readonly begins: readonly RailLine[];
  /** The lines that pass by. */
  readonly passes: readonly RailLine[];
}

/**
 * The branches of a map as lines beside a list of its exercises, one row each, in this order. The nearest exercise
 * that one leads to goes on in its own lane; every other edge takes the first lane that is free until its end.
 */
export function railOf(nodes: readonly MapNode[]): readonly RailRow[] {
  const rows = new Map(nodes.map((node, row) => [node, row]));
  const rowOf = (node: MapNode): number => rows.get(node) ?? -1;
  const lanes: (MapEdge | undefined)[] = [];
  return nodes.map((node) => {
    const open = lines(lanes);
    const ends = open.filter(({ edge }) => edge.to === node);
    for (const { lane } of ends) lanes[lane] = undefined;
    const lane = ends[0]?.lane ?? free(lanes);
    const passes = open.filter(({ edge }) => edge.to !== node);
    const after = node.after.filter(({ to }) => rows.has(to)).sort((a, b) => rowOf(a.to) - rowOf(b.to));
    const begins = after.flatMap((edge, index) => {
      const own = index === 0 && lane < mostLines ? lane : free(lanes, lane);
      if (own >= mostLines) return [];
      lanes[own] = edge;
      return [{ lane: own, edge }];
    });
    return { lane, ends, begins, passes };
  });
}

const lines = (lanes: readonly (MapEdge | undefined)[]): readonly RailLine[] =>
  lanes.flatMap((edge, lane) => (edge ? [{ lane, edge }] : []));

/** The first lane without a line, beside the one that is taken by the dot. */
function free(lanes: readonly (MapEdge | undefined)[], taken = -1): number {
  let lane = 0;
  while (lanes[lane] || lane === taken) lane++;
  return lane;
}
