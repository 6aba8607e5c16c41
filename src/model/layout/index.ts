import { turned } from './circles.js';
import { gapsFor, placeLabels } from './labels.js';
import { layersOf } from './layers.js';
import { order } from './order.js';
import { place } from './place.js';
import { read, type Draft } from './read.js';
import { route, type Picture } from './route.js';
import { stratify, type Strata } from './strata.js';
import type { Layout, LayoutGraph, LayoutOptions, PlacedNode } from './types.js';

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
  const { gapX = 24, gapY = 64, effort = 1, wrap = 100 } = options;
  const draft = read(graph);
  const { links, ids, width, columns, issues } = draft;
  const turn = turned(draft);
  const upper = Int32Array.from(links, ({ from, to }, link) => (turn[link] ? to : from));
  const lower = Int32Array.from(links, ({ from, to }, link) => (turn[link] ? from : to));
  const strata = stratify(draft, layersOf(draft, upper, lower, Math.max(1, wrap)), upper, lower);
  order(strata, effort);
  const placing = place(strata, width, gapX, columns, effort > 0 ? 40 : 8);
  const labels = new Map(links.flatMap(({ label }, link) => (label ? [[link, label] as const] : [])));
  const picture = build(draft, strata, placing.x, gapsFor(strata, placing.x, labels, gapY));
  const { ways, width: total } = route(picture);
  const texts = placeLabels(picture, ways, labels);
  const edges = links.map(({ from, to }, link) => {
    const label = texts.get(link);
    const points = turn[link] ? ways[link]!.toReversed() : ways[link]!;
    return { from: ids[from]!, to: ids[to]!, points, ...(label && { label }) };
  });
  return {
    nodes: picture.boxes,
    edges,
    columns: columns > 1 ? placing.columns : [],
    width: [...texts.values()].reduce((most, box) => Math.max(most, box.x + box.width), total),
    height: picture.bottoms.at(-1) ?? 0,
    issues,
  };
}

/** Gives the layers their heights, and the boxes their places in the middle of them. */
function build(
  { ids, width, height }: Draft,
  strata: Strata,
  x: Float64Array,
  gaps: readonly number[],
): PictureOfBoxes {
  const { rows, layer, boxes: count } = strata;
  const [tops, bottoms]: [number[], number[]] = [[], []];
  let y = 0;
  rows.forEach((row, at) => {
    tops.push(y);
    y += row.reduce((most, vertex) => (vertex < count ? Math.max(most, height[vertex]!) : most), 0);
    bottoms.push(y);
    y += gaps[at]!;
  });
  const boxes = ids.map((id, box) => ({
    id,
    x: Math.round(x[box]! - width[box]! / 2),
    y: Math.round((tops[layer[box]!]! + bottoms[layer[box]!]! - height[box]!) / 2),
    layer: layer[box]!,
    width: width[box]!,
    height: height[box]!,
  }));
  return { strata, boxes, x, tops, bottoms, width: boxes.reduce((most, box) => Math.max(most, box.x + box.width), 0) };
}

type PictureOfBoxes = Picture & { readonly boxes: readonly PlacedNode[] };
