import { cut } from './chains.js';
import { range } from './range.js';
import { Rows } from './rows.js';
import { Search } from './search.js';
import type { Link, Node, Vertex } from './vertex.js';

/** Times that all layers are put in order before single vertices are. */
const sweeps = 6;

/** Steps for each vertex at full effort; a step takes a few nanoseconds. */
const stepsPerVertex = 2_000;

/** Steps that neither the core nor what hangs from it may exceed, however large. */
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
  const met = new Set<Vertex>();
  // The vertex that is met last is as far away as can be: what begins there does not fold back on itself.
  for (const vertex of vertices) if (!met.has(vertex)) walk(walk(vertex, new Set()), met);
  const rows = range(layers).map((): number[] => []);
  for (const { layer, number } of [...met].sort((a, b) => a.column - b.column)) rows[layer]!.push(number);
  return rows;
}

/**
 * Meets all that is joined to a vertex, the nearest first.
 * @returns the last one
 */
function walk(from: Vertex, met: Set<Vertex>): Vertex {
  met.add(from);
  const trail = [from];
  for (const { up, down } of trail) {
    for (const next of [...up, ...down]) {
      if (met.has(next)) continue;
      met.add(next);
      trail.push(next);
    }
  }
  return trail.at(-1)!;
}

/** Puts each vertex near the middle of its neighbours, layer by layer down and up, and keeps the best order seen. */
function sweep(rows: Rows): void {
  const { column } = rows;
  const middle = new Float64Array(column.length);
  let best = rows.crossings();
  let kept = rows.rows.map((row) => row.slice());
  for (let turn = 0; turn < sweeps && best > 0; turn++) {
    const side = turn % 2;
    for (const row of side ? rows.rows.toReversed() : rows.rows) {
      for (const vertex of row) middle[vertex] = middleOf(rows, vertex, side);
      rows.settle(row.sort((a, b) => column[a]! - column[b]! || middle[a]! - middle[b]!));
    }
    const now = rows.crossings();
    if (now >= best) continue;
    best = now;
    kept = rows.rows.map((row) => row.slice());
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

/** Sifts all vertices from `first` on until nothing is won any more, then searches until the steps are used up. */
function search(rows: Rows, first: number, least: number, effort: number): void {
  const from = rows.steps;
  for (let won = 1; won > 0;) {
    won = 0;
    for (let vertex = first; vertex < rows.place.length && rows.steps < from + mostSteps; vertex++)
      won += rows.sift(vertex);
  }
  const steps = Math.min(mostSteps, effort * stepsPerVertex * (rows.place.length - first));
  if (rows.crossings() > 0) new Search(rows, first, least).run(from + steps);
}
