import type { Box, Point, RoutedEdge, Size } from '../../model/layout/types.js';
import { pairKey, type MapEdge, type MapGraph, type MapNode } from '../../model/map/graph.js';
import { say } from '../context.js';
import { isLarge } from './choice.js';
import { lineThrough } from './line.js';
import { small } from './place.js';
import { positionsOf, type LayoutHook } from './positions.js';
import { linesIn, roomFor, type Ruler } from './ruler.js';
import { carriedOn, type MapContext } from './scene.js';

/** Pixels at a font size of 16: the picture is drawn for that size and grows with the text. */
const boxWidth = 188;
/** Height of a box whose name takes one line, and of each line more; pixels a line has. */
const [low, nameLine, lineWidth] = [58, 20, 137];
/** Lines of the longest name that stands on a box whole. */
const mostLines = 3;
/** Pixels that a label may be wide, the lines it may have, and the height of one; its text is smaller. */
const [widest, mostOfLabel, lineHeight] = [150, 2, 18];
/** How hard to look for fewer crossings in a vast map: little of it is in sight at once, and it has to come at once. */
const vastEffort = 0.125;
/** Pixels of an arrowhead. */
const [headLength, headWidth] = [7, 9];

/** How an edge is drawn. What is not in sight on a vast map is never written down. */
export class EdgePicture {
  /** What carries over, where there is room for it. */
  readonly label: (Box & { readonly text: string }) | undefined;
  private path: string | undefined;

  constructor(
    readonly edge: MapEdge,
    private readonly route: RoutedEdge,
    text: string,
    private readonly holes: readonly Box[],
  ) {
    this.label = route.label && { ...route.label, text };
  }

  get line(): string {
    return (this.path ??= lineThrough(shortened(this.route.points), this.holes));
  }

  get head(): string {
    const { x = 0, y = 0 } = this.route.points.at(-1) ?? {};
    const up = y - headLength;
    return `M${x - headWidth / 2} ${up}L${x} ${y}L${x + headWidth / 2} ${up}z`;
  }

  /** Where it begins. */
  get start(): Point {
    return this.route.points[0] ?? { x: 0, y: 0 };
  }

  /** The rectangles that the line runs through. */
  get stretches(): readonly Box[] {
    const { points } = this.route;
    return points.slice(1).map((to, at) => boxAround(points[at] ?? to, to));
  }
}

/** Where everything on a map stands, in pixels at a font size of 16, from left to right. */
export interface Picture extends Size {
  /** Whether there is so much on it that only what is in sight is drawn, and without labels. */
  readonly vast: boolean;
  readonly boxes: ReadonlyMap<MapNode, Box>;
  /** The exercises whose names may not fit on their boxes. */
  readonly cut: ReadonlySet<MapNode>;
  readonly edges: readonly EdgePicture[];
  /** Places of the tracks; empty where the map has none. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
}

interface Drawn {
  readonly words: object;
  readonly font: string;
  readonly hook: LayoutHook | undefined;
  readonly picture: Picture;
}

const drawn = new WeakMap<MapGraph, Drawn>();

/** The picture of a map; it is worked out once for each language and font, because texts take room. */
export function pictureOf(graph: MapGraph, context: MapContext, ruler: Ruler, hook?: LayoutHook): Picture {
  const [{ font }, { messages: words }, known] = [ruler, context, drawn.get(graph)];
  if (known?.words === words && known.font === font && known.hook === hook) return known.picture;
  const picture = draw(graph, context, ruler, hook);
  drawn.set(graph, { words, font, hook, picture });
  return picture;
}

function draw(graph: MapGraph, context: MapContext, ruler: Ruler, hook: LayoutHook | undefined): Picture {
  const vast = isLarge(graph);
  const labelled = vast ? [] : graph.edges;
  const texts = new Map(labelled.map((edge) => [pairKey(edge.from.id, edge.to.id), carriedOn(edge, context)]));
  const { tracks = [] } = graph.map;
  const lines = graph.nodes.map(({ exercise }) => linesIn(say(context, exercise.name).value, lineWidth, ruler));
  const nodes = graph.nodes.map(({ id, level, track = tracks.length }, at) => ({
    id,
    width: boxWidth,
    height: low + nameLine * (Math.min(mostLines, lines[at] ?? 1) - 1),
    layer: level,
    ...(tracks.length > 0 && { column: track }),
  }));
  const edges = graph.edges.map(({ from, to }) => {
    const text = texts.get(pairKey(from.id, to.id));
    return { from: from.id, to: to.id, ...(text && { label: sizeOf(text, ruler) }) };
  });
  const placed = positionsOf({ nodes, edges }, { gapX: 36, gapY: 60, ...(vast && { effort: vastEffort }) }, hook);
  const routes = new Map(placed.edges.map((route) => [pairKey(route.from, route.to), route]));
  const holes = placed.edges.flatMap(({ label }) => label ?? []);
  return {
    vast,
    width: placed.width,
    height: placed.height,
    columns: placed.columns,
    cut: new Set(graph.nodes.filter((_node, at) => (lines[at] ?? 1) >= mostLines)),
    boxes: new Map(placed.nodes.flatMap((each) => entry(graph.byId.get(each.id), each))),
    edges: graph.edges.flatMap((edge) => {
      const key = pairKey(edge.from.id, edge.to.id);
      const route = routes.get(key);
      return route ? [new EdgePicture(edge, route, texts.get(key) ?? '', holes)] : [];
    }),
  };
}

const entry = (node: MapNode | undefined, place: Box): (readonly [MapNode, Box])[] => (node ? [[node, place]] : []);

/** Room for a label. */
function sizeOf(text: string, ruler: Ruler): Size {
  const { width, height } = roomFor(text, widest / small, mostOfLabel, ruler);
  return { width: Math.ceil(width * small) + 2, height: height * lineHeight };
}

/** A line ends where its head begins. */
const shortened = (points: readonly Point[]): readonly Point[] =>
  points.map(({ x, y }, at) => ({ x, y: at === points.length - 1 ? y - headLength : y }));

const boxAround = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});
