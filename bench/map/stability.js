// What a reader's memory of a map is worth after its author has added one exercise.
import { gen, kinds, seedOf } from './graphs.js';

/** @typedef {import('./graphs.js').Graph} Graph */
/** @typedef {import('./measures.js').Drawing} Drawing */
/**
 * Of the pairs of nodes that stood in one row before: those whose order is another, as a share of those that still
 * stand in one row; and the share of those that do not.
 * @typedef {{ flipped: number, parted: number }} Change
 */

/** @typedef {Change & { name: string, kind: import('./graphs.js').Kind, size: number }} Growth */

/** @param {Graph} graph @param {number} parent its place among the nodes @returns {Graph} */
function withLeaf({ nodes, edges }, parent) {
  const above = nodes[parent];
  const leaf = { ...above, id: 'leaf', label: 'Leaf', level: above.level + 1 };
  return { nodes: [...nodes, leaf], edges: [...edges, { from: above.id, to: leaf.id }] };
}

/** Nodes whose middles are at one height, in the order in which one reads them. @param {Drawing} drawing */
function rowsOf({ boxes }) {
  /** @type {Map<number, { id: string, x: number }[]>} */
  const rows = new Map();
  for (const [id, { x, y, width, height }] of boxes) {
    const middle = Math.round(y + height / 2);
    rows.set(middle, [...(rows.get(middle) ?? []), { id, x: x + width / 2 }]);
  }
  return [...rows.values()].map((row) => row.sort((a, b) => a.x - b.x).map(({ id }) => id));
}

/** @param {Drawing} before @param {Drawing} after @returns {Change} */
function changeBetween(before, after) {
  const places = new Map(rowsOf(after).flatMap((row, index) => row.map((id, place) => [id, { row: index, place }])));
  const count = { pairs: 0, together: 0, flipped: 0 };
  for (const row of rowsOf(before))
    row.forEach((id, index) => {
      const left = places.get(id);
      for (const other of row.slice(index + 1)) {
        const right = places.get(other);
        count.pairs++;
        if (left?.row !== right?.row) continue;
        count.together++;
        if (left.place > right.place) count.flipped++;
      }
    });
  return {
    flipped: count.together > 0 ? count.flipped / count.together : 0,
    parted: count.pairs > 0 ? 1 - count.together / count.pairs : 0,
  };
}

/**
 * Adds leaves to graphs, one at a time.
 * @param {string} name
 * @param {import('./layouts.js').Layout} layout
 * @param {{ sizes: number[], seeds: number[], leaves: number }} plan
 * @returns {AsyncGenerator<Growth>}
 */
export async function* growthOf(name, { prepare, run, draw }, { sizes, seeds, leaves }) {
  const drawingOf = async (/** @type {Graph} */ graph) => draw(await run(prepare(graph)));
  for (const kind of kinds)
    for (const size of sizes)
      for (const seed of seeds.map(seedOf)) {
        const graph = gen(size, seed, kind);
        const before = await drawingOf(graph);
        for (let leaf = 0; leaf < leaves; leaf++) {
          // Spread over all nodes, another set with every seed.
          const parent = (seed + Math.floor((leaf * size) / leaves)) % size;
          yield { name, kind, size, ...changeBetween(before, await drawingOf(withLeaf(graph, parent))) };
        }
      }
}
