import type { Issue } from '../../pack/issues.js';
import { sendBeside } from './chains.js';
import { openCircles } from './circles.js';
import { heightsFor, placeLabels } from './labels.js';
import { closeRanks, setLayers } from './layers.js';
import { order } from './order.js';
import { place } from './place.js';
import { read, warnInto } from './read.js';
import { route, topOf, wayOf, type Band } from './route.js';
import type { Layout, LayoutGraph, LayoutOptions, RoutedEdge } from './types.js';
import type { Vertex } from './vertex.js';

export type * from './types.js';

/**
 * Draws a graph in layers (Sugiyama, Tagawa, Toda 1981): boxes on rows, lines that lead down, few crossings, short
 * upright lines that never cut a box. It takes any input: what cannot be drawn is left out and told of in `issues`.
 * The same input gives the same picture in every engine; no clock and no chance is in it.
 *
 * @param graph Boxes and lines; sizes in pixels.
 * @returns Corners of boxes and points of lines, in pixels.
 */
export function layout(graph: LayoutGraph, options: LayoutOptions = {}): Layout {
  const { gapX = 24, gapY = 64, effort = 1, wrap = 240 } = options;
  const issues: Issue[] = [];
  const warn = warnInto(issues);
  const { nodes, links } = read(graph, warn);
  setLayers(openCircles(nodes, links, warn), warn);
  const layers = closeRanks(nodes, Math.max(1, wrap));
  sendBeside(links, nodes.length);
  const rows = order(nodes, links, layers, effort);
  const columns = place(rows, gapX);
  const bands = bandsOf(rows, heightsFor(links), gapY);
  const boxes = nodes.map((node) => {
    const { id, x, layer, width, height } = node;
    return { id, x: Math.round(x - width / 2), y: topOf(node, bands[layer]!), layer, width, height };
  });
  route(nodes, links, rightOf(boxes));
  placeLabels(links, bands);
  const edges = links.map((link): RoutedEdge => {
    const { upper, lower, turned, tag } = link;
    const [from, to] = turned ? [lower.id, upper.id] : [upper.id, lower.id];
    return { from, to, points: wayOf(link, bands), ...(tag && { label: tag }) };
  });
  return {
    nodes: boxes,
    edges,
    columns: columns.length > 1 ? columns.map(({ x, width }) => ({ x, width })) : [],
    width: rightOf([...boxes, ...edges.flatMap(({ points, label }) => (label ? [...points, label] : points))]),
    height: bands.at(-1)?.bottom ?? 0,
    issues,
  };
}

const rightOf = (boxes: readonly { readonly x: number; readonly width?: number }[]): number =>
  boxes.reduce((most, { x, width = 0 }) => Math.max(most, x + width), 0);

/** Where the layers begin and end, with room for labels between them. */
function bandsOf(rows: readonly (readonly Vertex[])[], labels: readonly number[], gap: number): readonly Band[] {
  let y = 0;
  return rows.map((row, layer) => {
    const top = y;
    const bottom = top + row.reduce((most, { height }) => Math.max(most, height), 0);
    y = bottom + Math.max(gap, labels[layer] ?? 0);
    return { top, bottom };
  });
}
