import { coreOf } from './hanging.js';
import type { Neighbours } from './links.js';
import { Rows } from './rows.js';
import { Search } from './search.js';
import type { Strata } from './strata.js';

/** Steps for each vertex at full effort, of the core and then of all; a step takes about ten nanoseconds. */
const stepsPerVertex = { core: 4_500, all: 3_000 };

/** Steps for each of the two that no graph may exceed, however large. */
const mostSteps = 16_000_000;

/** Places that what hangs may go away from the one it hangs from. */
const farthest = 100;

/** Orders the vertices within their layers so that few lines cross: the core first, then what hangs from it. */
export function order(strata: Strata, effort: number): void {
  const core = coreOf(strata);
  const rows = new Rows(core);
  const vertices = core.rows.flatMap((row) => [...row]).sort((a, b) => a - b);
  const stepsFor = (perVertex: number, count: number): number => effort * Math.min(mostSteps, perVertex * count);
  start(rows);
  sweep(rows, 4 + Math.round(20 * effort));
  search(rows, vertices, 0, stepsFor(stepsPerVertex.core, vertices.length));
  const hanging = [...strata.layer.keys()].filter((vertex) => strata.hangs[vertex]);
  const all = [...vertices, ...hanging];
  // From here on only what is better is kept: what is as good would change the picture for nothing.
  search(hang(strata, core), all, 1, stepsFor(stepsPerVertex.all, all.length));
}

/** Sifts all vertices until nothing is won any more, then searches, until the steps are used up. */
function search(rows: Rows, vertices: readonly number[], least: number, steps: number): void {
  const end = rows.steps + steps;
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

/** Puts what hangs from the core into its rows, each near the one it hangs from, where it crosses least. */
function hang(strata: Strata, core: Strata): Rows {
  const { hangs, rows } = strata;
  const waiting = rows.map((row) => row.filter((vertex) => hangs[vertex]));
  core.rows.forEach((row, layer) => {
    rows[layer]!.set(row);
    rows[layer] = rows[layer]!.subarray(0, row.length);
  });
  const order = new Rows(strata);
  waiting.forEach((vertices, layer) => {
    for (const vertex of vertices) {
      const row = rows[layer]!;
      const longer = new Int32Array(row.buffer, 0, row.length + 1);
      const at = besideParent(order, row, vertex);
      longer.copyWithin(at + 1, at, row.length);
      longer[at] = vertex;
      rows[layer] = longer;
      order.settle(longer);
      order.move(vertex, order.bestPlace(vertex, farthest)[0]);
    }
  });
  return order;
}

/** The place in a row behind the last vertex that comes, by its column and by what leads to it, before this one. */
function besideParent({ strata: { column, up }, place }: Rows, row: Int32Array, vertex: number): number {
  const above = (each: number): number =>
    up.start[each] === up.start[each + 1] ? -1 : place[up.to[up.start[each]!]!]!;
  const own = above(vertex);
  return row.findLastIndex((each) => (column[each]! - column[vertex]! || above(each) - own) <= 0) + 1;
}

/** The order in which a depth-first walk from the top meets the vertices: families stand together. */
function start(order: Rows): void {
  const { layer, column, down, rows } = order.strata;
  const met = new Int32Array(layer.length);
  let count = 0;
  for (const row of rows) {
    for (const root of row) {
      const trail = [root];
      for (let vertex = trail.pop(); vertex !== undefined; vertex = trail.pop()) {
        if (met[vertex]) continue;
        met[vertex] = ++count;
        for (let at = down.start[vertex + 1]! - 1; at >= down.start[vertex]!; at--) trail.push(down.to[at]!);
      }
    }
  }
  for (const row of rows) order.settle(row.sort((a, b) => column[a]! - column[b]! || met[a]! - met[b]!));
}

/** Puts each vertex near the middle of its neighbours, layer by layer down and up, and keeps the best order seen. */
function sweep(rows: Rows, most: number): void {
  const { strata } = rows;
  let best = rows.crossings();
  let kept = strata.rows.map((row) => row.slice());
  for (let turn = 0, idle = 0; turn < most && idle < 6 && best > 0; turn++) {
    const up = turn % 2 === 1;
    for (let at = 1; at < strata.rows.length; at++) {
      byMiddle(rows, up ? strata.rows.length - 1 - at : at, up ? strata.down : strata.up);
    }
    const now = rows.crossings();
    idle = now < best ? 0 : idle + 1;
    if (now >= best) continue;
    best = now;
    kept = strata.rows.map((row) => row.slice());
  }
  kept.forEach((row, layer) => {
    strata.rows[layer] = row;
    rows.settle(row);
  });
}

const middles = (row: Int32Array, { start, to }: Neighbours, place: Int32Array): Float64Array =>
  Float64Array.from(row, (vertex, at) => {
    const [from, end] = [start[vertex]!, start[vertex + 1]!];
    if (from === end) return at;
    let sum = 0;
    for (let one = from; one < end; one++) sum += place[to[one]!]!;
    return sum / (end - from);
  });

function byMiddle({ strata, place }: Rows, layer: number, side: Neighbours): void {
  const row = strata.rows[layer]!;
  const middle = middles(row, side, place);
  const old = row.slice();
  const { column } = strata;
  const sorted = Array.from(row.keys()).sort(
    (a, b) => column[old[a]!]! - column[old[b]!]! || middle[a]! - middle[b]! || a - b,
  );
  sorted.forEach((from, to) => {
    row[to] = old[from]!;
    place[old[from]!] = to;
  });
}
