import type { Rows } from './rows.js';
import { Search } from './search.js';
import type { Vertex } from './vertex.js';

/** Steps for each vertex at full effort, of the core and then of all; a step takes about ten nanoseconds. */
const stepsPerVertex = { core: 4_000, all: 3_000 };

/** Steps for each of the two that no graph may exceed, however large. */
const mostSteps = 12_000_000;

/** Places that what hangs may go away from the one it hangs from. */
const farthest = 100;

/** Orders the vertices of the core within their layers so that few lines cross. */
export function orderCore(rows: Rows, vertices: readonly Vertex[], effort: number): void {
  start(rows);
  sweep(rows, 4 + Math.round(20 * effort));
  search(rows, vertices, 0, effort * stepsPerVertex.core);
}

/** Puts what hangs from the core into its rows, each near the one it hangs from, and then looks for what is better. */
export function hang(rows: Rows, hanging: readonly Vertex[], core: readonly Vertex[], effort: number): void {
  for (const vertex of hanging) {
    const row = rows.rows[vertex.layer]!;
    const above = ({ up }: Vertex): number => up[0]?.place ?? -1;
    const before = row.findLast((each) => (each.column - vertex.column || above(each) - above(vertex)) <= 0);
    row.splice(before ? before.place + 1 : 0, 0, vertex);
    rows.settle(row);
    rows.move(vertex, rows.bestPlace(vertex, farthest)[0]);
  }
  // From here on only what is better is kept: what is as good would change the picture for nothing.
  search(rows, [...core, ...hanging], 1, effort * stepsPerVertex.all);
}

/** The order in which a depth-first walk from the top meets the vertices: families stand together. */
function start(rows: Rows): void {
  const met = new Map<Vertex, number>();
  for (const root of rows.rows.flat()) {
    const trail = [root];
    for (let vertex = trail.pop(); vertex; vertex = trail.pop()) {
      if (met.has(vertex)) continue;
      met.set(vertex, met.size);
      trail.push(...vertex.down.toReversed());
    }
  }
  for (const row of rows.rows) {
    rows.settle(row.sort((a, b) => a.column - b.column || (met.get(a) ?? 0) - (met.get(b) ?? 0)));
  }
}

/** Puts each vertex near the middle of its neighbours, layer by layer down and up, and keeps the best order seen. */
function sweep(rows: Rows, most: number): void {
  let best = rows.crossings();
  let kept = rows.rows.map((row) => row.slice());
  for (let turn = 0, idle = 0; turn < most && idle < 6 && best > 0; turn++) {
    const side = turn % 2 ? 'down' : 'up';
    for (const row of turn % 2 ? rows.rows.toReversed() : rows.rows) {
      const middle = new Map(row.map((vertex) => [vertex, middleOf(vertex, side)]));
      rows.settle(row.sort((a, b) => a.column - b.column || (middle.get(a) ?? 0) - (middle.get(b) ?? 0)));
    }
    const now = rows.crossings();
    idle = now < best ? 0 : idle + 1;
    if (now >= best) continue;
    best = now;
    kept = rows.rows.map((row) => row.slice());
  }
  kept.forEach((row, layer) => rows.settle((rows.rows[layer] = row)));
}

const middleOf = (vertex: Vertex, side: 'up' | 'down'): number =>
  vertex[side].length > 0
    ? vertex[side].reduce((sum, { place }) => sum + place, 0) / vertex[side].length
    : vertex.place;

/** Sifts all vertices until nothing is won any more, then searches, until the steps are used up. */
function search(rows: Rows, vertices: readonly Vertex[], least: number, stepsPerVertex: number): void {
  const end = rows.steps + Math.min(mostSteps, stepsPerVertex * vertices.length);
  for (let moved = true; moved;) {
    moved = false;
    for (const vertex of vertices) {
      if (rows.steps >= end) return;
      const [to, saved] = rows.bestPlace(vertex, Infinity);
      if (saved <= 0) continue;
      rows.move(vertex, to);
      moved = true;
    }
  }
  if (rows.crossings() > 0) new Search(rows, vertices, least).run(end);
}
