import { cut } from './chains.js';
import { improve } from './search.js';
import type { Link, Node, Vertex } from './vertex.js';

/**
 * Finds an order of the vertices within their layers in which few lines cross. The core is put in order as if nothing
 * hung from it, and stays so: one more leaf, the commonest change of a map, leaves it as its readers know it.
 */
export function order(nodes: readonly Node[], links: readonly Link[], layers: number, effort: number): Vertex[][] {
  const part = (hanging: boolean): Vertex[] => [
    ...nodes.filter(({ hangs }) => hangs === hanging),
    ...cut(links.filter(({ lower }) => lower.hangs === hanging)),
  ];
  const core = part(false);
  const rows = start(core, layers);
  improve(rows, core, effort);
  const hanging = part(true);
  hang(rows, hanging);
  improve(rows, hanging, 0);
  return rows;
}

/** Writes down where the vertices of a row stand. */
const settle = (row: readonly Vertex[]): void => row.forEach((vertex, at) => (vertex.place = at));

/** Neighbours near each other, from one end of the graph to the other: however its author has listed the nodes. */
function start(vertices: readonly Vertex[], layers: number): Vertex[][] {
  const order = new Set<Vertex>();
  for (const vertex of vertices) {
    if (order.has(vertex)) continue;
    // What begins as far away as can be does not fold back on itself. It comes to stand on the right, what is listed
    // first on the left.
    for (const each of walk(walk(vertex).at(-1)!).reverse()) order.add(each);
  }
  const rows: Vertex[][] = [];
  for (let layer = 0; layer < layers; layer++) rows.push([]);
  for (const vertex of [...order].sort((a, b) => a.column - b.column)) rows[vertex.layer]!.push(vertex);
  rows.forEach(settle);
  return rows;
}

/** All that is joined to a vertex, the nearest first. */
function walk(from: Vertex): Vertex[] {
  const met = new Set([from]);
  // A set tells in turn of what is added on the way.
  for (const { ends } of met) for (const next of ends.flat()) met.add(next);
  return [...met];
}

/** Puts what hangs from the core into its rows, in the order of what it hangs from. */
function hang(rows: readonly Vertex[][], hanging: Vertex[]): void {
  const above = ({ ends: [[first]] }: Vertex): number => first?.place ?? -1;
  for (const vertex of hanging.sort((a, b) => a.layer - b.layer)) {
    const row = rows[vertex.layer]!;
    const before = row.findLastIndex((each) => (each.column - vertex.column || above(each) - above(vertex)) <= 0);
    row.splice(before + 1, 0, vertex);
    settle(row);
  }
}
