// How good a drawing is, in numbers that do not ask how it came about.

/** @typedef {{ x: number, y: number }} Point */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box x and y are its corner */
/**
 * A map with a layout, whoever made it.
 * @typedef {object} Drawing
 * @property {Map<string, Box>} boxes by the node's id
 * @property {{ from: string, to: string, points: Point[], label?: Box | undefined }[]} edges
 */
/** @typedef {{ a: Point, b: Point, left: number, right: number, top: number, bottom: number, edge: number }} Segment */
/** @typedef {ReturnType<typeof qualityOf>} Quality */

export const measures = /** @type {const} */ ([
  'crossings',
  'straight',
  'length',
  'width',
  'height',
  'through',
  'overlaps',
  'labels',
  'upward',
  'bends',
]);

/** Two boxes may touch, and an edge a box: what is meant is what a reader sees as a fault. */
const tolerance = 2;
const tiny = 1e-6;

/** @param {Drawing} drawing */
export function qualityOf(drawing) {
  const boxes = [...drawing.boxes.values()];
  const segments = segmentsOf(drawing);
  const extent = (/** @type {'x' | 'y'} */ from, /** @type {'width' | 'height'} */ size) =>
    boxes.reduce((most, box) => Math.max(most, box[from] + box[size]), -Infinity) -
    boxes.reduce((least, box) => Math.min(least, box[from]), Infinity);
  const labels = drawing.edges.flatMap(({ label }) => label ?? []);
  return {
    crossings: crossingsOf(segments),
    straight: crossingsOf(straightSegmentsOf(drawing)),
    length: Math.round(segments.reduce((sum, { a, b }) => sum + Math.hypot(a.x - b.x, a.y - b.y), 0)),
    width: Math.round(extent('x', 'width')),
    height: Math.round(extent('y', 'height')),
    through: throughOf(drawing, segments),
    overlaps: overlapsOf(boxes),
    labels: overlapsOf(labels) + overlapsBetween(labels, boxes),
    upward: drawing.edges.filter(({ from, to }) => boxOf(drawing, to).y <= boxOf(drawing, from).y).length,
    bends: segments.length - drawing.edges.length,
  };
}

/** @param {Drawing} drawing @param {string} id */
function boxOf({ boxes }, id) {
  const box = boxes.get(id);
  if (!box) throw new Error(`The layout has lost the node ${id}.`);
  return box;
}

/** @param {Point} a @param {Point} b @param {number} edge @returns {Segment} */
const segment = (a, b, edge) => ({
  a,
  b,
  left: Math.min(a.x, b.x),
  right: Math.max(a.x, b.x),
  top: Math.min(a.y, b.y),
  bottom: Math.max(a.y, b.y),
  edge,
});

/** @param {Drawing} drawing @returns {Segment[]} */
const segmentsOf = ({ edges }) =>
  edges.flatMap(({ points }, edge) =>
    points.slice(1).flatMap((b, index) => {
      const a = points[index];
      return Math.hypot(a.x - b.x, a.y - b.y) < tiny ? [] : segment(a, b, edge);
    }),
  );

/** Each edge as one line from box to box: what the order of the nodes gives before any routing. @param {Drawing} drawing */
const straightSegmentsOf = (drawing) =>
  drawing.edges.map(({ from, to }, edge) => {
    const ends = [boxOf(drawing, from), boxOf(drawing, to)];
    const [above, below] = ends[0].y <= ends[1].y ? ends : ends.reverse();
    const middle = (/** @type {Box} */ { x, width }) => x + width / 2;
    const [start, end] = [
      { x: middle(above), y: above.y + above.height },
      { x: middle(below), y: below.y },
    ];
    // Between boxes at about one height there is no room for a line, and none is counted.
    return { ...segment(start, end, edge), top: start.y, bottom: end.y };
  });

/** On which side of the line from a to b a point lies. @param {Point} a @param {Point} b @param {Point} c */
function sideOf(a, b, c) {
  const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  return area > tiny ? 1 : area < -tiny ? -1 : 0;
}

/** Lines that only touch do not cross. @param {Segment} p @param {Segment} q */
const cross = (p, q) =>
  sideOf(p.a, p.b, q.a) * sideOf(p.a, p.b, q.b) < 0 && sideOf(q.a, q.b, p.a) * sideOf(q.a, q.b, p.b) < 0;

/**
 * Pairs of lines of different edges that cross, found from the top down: only lines at the same height can.
 * @param {Segment[]} segments
 */
function crossingsOf(segments) {
  const sorted = [...segments].sort((p, q) => p.top - q.top);
  let count = 0;
  sorted.forEach((p, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const q = sorted[next];
      if (q.top >= p.bottom) break;
      if (q.left <= p.right && q.right >= p.left && p.edge !== q.edge && cross(p, q)) count++;
    }
  });
  return count;
}

/** @param {Box} box */
const shrunk = ({ x, y, width, height }) => ({
  left: x + tolerance,
  right: x + width - tolerance,
  top: y + tolerance,
  bottom: y + height - tolerance,
});

/** @typedef {ReturnType<typeof shrunk>} Shrunk */

/** @template {{ top: number }} T @param {T[]} list */
const fromTop = (list) => list.sort((a, b) => a.top - b.top);

/** Edges that run through a box they do not belong to; each pair counts once. @param {Drawing} drawing @param {Segment[]} segments */
function throughOf({ boxes, edges }, segments) {
  const sorted = fromTop([...boxes].map(([id, box]) => ({ id, ...shrunk(box) })));
  const tallest = Math.max(...sorted.map(({ top, bottom }) => bottom - top));
  const pairs = new Set();
  for (const line of segments) {
    const { from, to } = edges[line.edge];
    for (let next = firstBelow(sorted, line.top - tallest); next < sorted.length; next++) {
      const box = sorted[next];
      if (box.top >= line.bottom) break;
      if (box.id !== from && box.id !== to && runsThrough(line, box)) pairs.add(`${line.edge} ${box.id}`);
    }
  }
  return pairs.size;
}

/** The first of the boxes whose top is at a height or below it. @param {{ top: number }[]} sorted @param {number} y */
function firstBelow(sorted, y) {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if (sorted[middle].top < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Clips the line at the four sides (Liang and Barsky): something is left of it or not. @param {Segment} line @param {Shrunk} box */
function runsThrough({ a, b }, box) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let [start, end] = [0, 1];
  const sides = [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ];
  for (const [toward, distance] of sides) {
    if (toward === 0 && distance < 0) return false;
    if (toward < 0) start = Math.max(start, distance / toward);
    if (toward > 0) end = Math.min(end, distance / toward);
  }
  return start < end;
}

/** @param {Shrunk} a @param {Shrunk} b */
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Pairs of boxes that lie on each other. @param {Box[]} boxes */
function overlapsOf(boxes) {
  const sorted = fromTop(boxes.map(shrunk));
  let count = 0;
  sorted.forEach((box, index) => {
    for (let next = index + 1; next < sorted.length && sorted[next].top < box.bottom; next++)
      if (overlap(box, sorted[next])) count++;
  });
  return count;
}

/** @param {Box[]} labels @param {Box[]} boxes */
function overlapsBetween(labels, boxes) {
  const others = boxes.map(shrunk);
  return labels.map(shrunk).reduce((sum, label) => sum + others.filter((box) => overlap(label, box)).length, 0);
}
