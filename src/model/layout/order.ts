import { cut } from './chains.js';
import { range } from './range.js';
import { Rows } from './rows.js';
import { Search } from './search.js';
import type { Link, Node, Vertex } from './vertex.js';

/** Times that all layers are put in order before single vertices are. */
const sweeps = 6;

/** Times that each vertex is tried elsewhere at full effort. */
const turns = 8;

/** Steps that neither the core nor what hangs from it may exceed, however large; a step takes a few nanoseconds. */
const mostSteps = 12_000_000;

/**
 * Finds an order of the vertices within their layers in which few lines cross. The core is put in order as if nothing
 * hung from it, and stays so: one more leaf, the commonest change of a map, leaves it as its readers know it.
 */
export function order(nodes: readonly Node[], links: readonly Link[], effort: number): readonly (readonly Vertex[])[] {
  const part = (hanging: boolean): readonly Vertex[] => [
    ...nodes.filter(({ hangs }) => hangs === hanging),
    ...cut(links.filter(({ lower }) => lower.hangs === hanging)),
  ];
  const core = part(false);
  const layers = nodes.reduce((most, { layer }) => Math.max(most, layer + 1), 0);
  const rows = new Rows(core, start(core, layers));
  sweep(rows);
  search(rows, 0, 0, effort);
  const all = [...core, ...part(true)];
  const whole = new Rows(all, rows.rows);
  hang(whole, core.length);
  // From here on only what is better is kept: what is as good would change the picture for nothing.
  search(whole, core.length, 1, effort);
  return whole.rows.map((row) => row.map((number) => all[number]!));
}

/** Neighbours near each other, from one end of the graph to the other: however its author has listed the nodes. */
function start(vertices: readonly Vertex[], layers: number): number[][] {
  vertices.forEach((vertex, number) => (vertex.number = number));
  const order = new Set<Vertex>();
  for (const vertex of vertices) {
    if (order.has(vertex)) continue;
    // What begins as far away as can be does not fold back on itself. It comes to stand on the right, what is listed
    // first on the left.
    const farthest = walk(vertex).at(-1)!;
    for (const each of walk(farthest).reverse()) order.add(each);
  }
  const rows = range(layers).map((): number[] => []);
  for (const { layer, number } of [...order].sort((a, b) => a.column - b.column)) rows[layer]!.push(number);
  return rows;
}

/** All that is joined to a vertex, the nearest first. */
function walk(from: Vertex): Vertex[] {
  const met = new Set([from]);
  // A set tells in turn of what is added on the way.
  for (const { up, down } of met) for (const next of [...up, ...down]) met.add(next);
  return [...met];
}

/** Puts each vertex near the middle of its neighbours, layer by layer down and up, and keeps the best order seen. */
function sweep(rows: Rows): void {
  const { column } = rows;
  const middle = new Float64Array(column.length);
  let best = Infinity;
  let kept: number[][] = [];
  for (let turn = 0; turn <= sweeps && best > 0; turn++) {
    const now = rows.crossings();
    if (now < best) {
      best = now;
      kept = rows.rows.map((row) => row.slice());
    }
    const side = turn % 2;
    for (const row of side ? rows.rows.toReversed() : rows.rows) {
      for (const vertex of row) middle[vertex] = middleOf(rows, vertex, side);
      rows.settle(row.sort((a, b) => column[a]! - column[b]! || middle[a]! - middle[b]!));
    }
  }
  kept.forEach((row, layer) => rows.settle((rows.rows[layer] = row)));
}

/** The mean place of the neighbours of a vertex above (0) or below (1); its own where it has none. */
function middleOf({ first, ends, place }: Rows, vertex: number, side: number): number {
  const [from, to] = [first[2 * vertex + side]!, first[2 * vertex + side + 1]!];
  let sum = 0;
  for (let end = from; end < to; end++) sum += place[ends[end]!]!;
  return to > from ? sum / (to - from) : place[vertex]!;
}

/** Puts what hangs from the core, numbered from `from` on, into its rows, in the order of what it hangs from. */
function hang(rows: Rows, from: number): void {
  const { column, layer, place, first, ends } = rows;
  const above = (vertex: number): number =>
    first[2 * vertex + 1]! > first[2 * vertex]! ? place[ends[first[2 * vertex]!]!]! : -1;
  const hanging = range(place.length).slice(from);
  for (const vertex of hanging.sort((a, b) => layer[a]! - layer[b]!)) {
    const row = rows.rows[layer[vertex]!]!;
    const before = row.findLast((each) => (column[each]! - column[vertex]! || above(each) - above(vertex)) <= 0);
    row.splice(before === undefined ? 0 : place[before]! + 1, 0, vertex);
    rows.settle(row);
  }
}

/** Sifts all vertices from `first` on until nothing is won any more, then searches. */
function search(rows: Rows, first: number, least: number, effort: number): void {
  const end = rows.steps + mostSteps;
  for (let won = 1; won > 0;) {
    won = 0;
    for (let vertex = first; vertex < rows.place.length && rows.steps < end; vertex++) won += rows.sift(vertex);
  }
  if (rows.crossings() > 0) new Search(rows, first, least).run(Math.min(1, effort) * turns, end);
}
