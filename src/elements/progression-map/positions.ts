import { layout } from '../../model/layout/index.js';
import type { Box, Layout, LayoutGraph, LayoutOptions, Point, RoutedEdge } from '../../model/layout/types.js';
import { pairKey } from '../../model/map/graph.js';

/** Where boxes stand: their upper left corners, in pixels. */
interface Positions {
  readonly nodes: readonly (Point & { readonly id: string })[];
  /** How lines run; one that is not in here is drawn straight. */
  readonly edges?: readonly RoutedEdge[];
  readonly columns?: Layout['columns'];
}

/** A page's own layout, or positions that were worked out before: it gets what `layout` gets. */
export type LayoutHook = (graph: LayoutGraph, options: LayoutOptions) => Positions;

/** Where everything stands by a page's own layout; by ours where that fails, or leaves out a box. */
export function positionsOf(graph: LayoutGraph, options: LayoutOptions, hook: LayoutHook | undefined): Layout {
  try {
    const given = hook && complete(hook(graph, options), graph);
    if (given) return given;
  } catch {
    // It is the page's, and readers should see a map nevertheless.
  }
  return layout(graph, options);
}

const isPoint = (point: Point | undefined): point is Point =>
  point !== undefined && Number.isFinite(point.x) && Number.isFinite(point.y);

function complete({ nodes, edges = [], columns = [] }: Positions, graph: LayoutGraph): Layout | undefined {
  const corners = new Map(nodes.map((node) => [node.id, node]));
  const boxes = new Map<string, Box>();
  for (const { id, width = 0, height = 0 } of graph.nodes) {
    const corner = corners.get(id);
    if (!isPoint(corner)) return undefined;
    boxes.set(id, { x: corner.x, y: corner.y, width, height });
  }
  const ways = new Map(edges.map((edge) => [keyOf(edge), edge]));
  const routed = graph.edges.flatMap((edge) => {
    const [way, from, to] = [ways.get(keyOf(edge)), boxes.get(edge.from), boxes.get(edge.to)];
    if (way && way.points.length > 1 && way.points.every(isPoint)) return [way];
    return from && to ? [{ from: edge.from, to: edge.to, points: straight(from, to) }] : [];
  });
  const placed = [...boxes.values()];
  return {
    nodes: graph.nodes.flatMap(({ id, layer = 0 }) => {
      const box = boxes.get(id);
      return box ? [{ id, layer, ...box }] : [];
    }),
    edges: routed,
    columns,
    width: placed.reduce((most, { x, width }) => Math.max(most, x + width), 0),
    height: placed.reduce((most, { y, height }) => Math.max(most, y + height), 0),
    issues: [],
  };
}

const keyOf = ({ from, to }: { readonly from: string; readonly to: string }): string => pairKey(from, to);

const straight = (from: Box, to: Box): readonly Point[] => [
  { x: from.x + from.width / 2, y: from.y + from.height },
  { x: to.x + to.width / 2, y: to.y },
];
