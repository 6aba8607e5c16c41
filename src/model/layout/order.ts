import type { Neighbours } from './links.js';
import { Rows } from './rows.js';
import { Search } from './search.js';
import type { Strata } from './strata.js';

/** Steps for each vertex at full effort; about 0.03 ms each. */
const stepsPerVertex = 4_000;

/** Orders the vertices within their layers so that few lines cross. */
export function order(strata: Strata, effort: number): void {
  const rows = new Rows(strata);
  start(strata);
  rows.settle();
  sweep(rows, 4 + Math.round(20 * effort));
  if (effort > 0) {
    siftAll(rows);
    new Search(rows).run(effort * stepsPerVertex * strata.layer.length);
  }
}

/** The order in which a depth-first walk from the top meets the vertices: families stand together. */
function start({ layer, column, down, rows }: Strata): void {
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
  for (const row of rows) row.sort((a, b) => column[a]! - column[b]! || met[a]! - met[b]!);
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
  kept.forEach((row, layer) => strata.rows[layer]!.set(row));
  rows.settle();
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

/** Sifts all vertices until nothing is won any more. */
function siftAll(rows: Rows): void {
  const { layer } = rows.strata;
  for (let moved = true; moved;) {
    moved = false;
    for (let vertex = 0; vertex < layer.length; vertex++) {
      const [to, saved] = rows.bestPlace(vertex, Infinity);
      if (saved <= 0) continue;
      rows.move(vertex, to);
      moved = true;
    }
  }
}
