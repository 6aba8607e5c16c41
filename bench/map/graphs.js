// The graphs that every layout gets: seeded, so that each of them meets the very same ones on every machine.

/** @typedef {'random' | 'tracks'} Kind */
/**
 * A map without a layout. `span` of an edge is at least one level.
 * @typedef {object} Graph
 * @property {{ id: string, label: string, level: number, width: number, height: number }[]} nodes
 * @property {{ from: string, to: string, label?: { width: number, height: number } }[]} edges
 */

/** What a node takes up, and the room between nodes, in pixels. */
export const box = { width: 160, height: 56 };
export const gap = { x: 24, y: 64 };

/** Edges between any nodes of near levels; and parallel tracks with transfers between neighbours, as coaches draw. */
export const kinds = /** @type {const} */ (['random', 'tracks']);
export const sizes = /** @type {const} */ ([6, 20, 50, 200, 1000, 2000]);

/** @param {number} index 1 to 12 in the tables */
export const seedOf = (index) => 1000 + index * 7919;

/** Mulberry32. @param {number} seed @returns {() => number} the next number from 0 to 1 */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {number} index @param {number} level @returns {Graph['nodes'][number]} */
const nodeOf = (index, level) => ({ id: `n${index}`, label: `Exercise ${index}`, level, ...box });

/** A list of edges without loops and doubles. */
function edgeList() {
  /** @type {Map<string, Graph['edges'][number]>} */
  const edges = new Map();
  /** @param {number} from @param {number} to */
  const add = (from, to) => {
    const key = `${from}>${to}`;
    if (from !== to && !edges.has(key)) edges.set(key, { from: `n${from}`, to: `n${to}` });
  };
  return { edges, add };
}

/**
 * One and a half edges a node.
 * @param {number} count of nodes
 * @param {number} seed
 * @param {Kind} kind
 * @returns {Graph}
 */
export function gen(count, seed, kind) {
  const random = randomFrom(seed + count);
  return kind === 'random' ? randomGraph(count, random) : tracksGraph(count, random);
}

/** @param {number} count @param {() => number} random @returns {Graph} */
function randomGraph(count, random) {
  const wanted = Math.round(count * 1.5);
  const levels = Math.max(3, Math.round(Math.sqrt(count) * 0.8));
  const within = (/** @type {number} */ length) => Math.floor(random() * length);
  /** @type {number[][]} */
  const rows = Array.from({ length: levels }, () => []);
  const levelOf = Array.from({ length: count }, (_none, index) => (index < levels ? index : within(levels)));
  levelOf.forEach((level, index) => rows[level].push(index));
  const { edges, add } = edgeList();
  levelOf.forEach((level, index) => {
    if (level > 0) add(rows[level - 1][within(rows[level - 1].length)], index);
  });
  for (let tries = count * 30; edges.size < wanted && tries > 0; tries--) {
    const from = within(count);
    const chance = random();
    const row = rows[levelOf[from] + (chance < 0.7 ? 1 : chance < 0.92 ? 2 : 3)];
    if (row) add(from, row[within(row.length)]);
  }
  return { nodes: levelOf.map((level, index) => nodeOf(index, level)), edges: [...edges.values()] };
}

/** @param {number} count @param {() => number} random @returns {Graph} */
function tracksGraph(count, random) {
  const wanted = Math.round(count * 1.5);
  const depth = Math.min(12, Math.max(3, Math.round(Math.sqrt(count))));
  const tracks = Math.ceil(count / depth);
  const { edges, add } = edgeList();
  for (let index = 1; index < count; index++) if (index % depth > 0) add(index - 1, index);
  for (let tries = count * 75; edges.size < wanted && tries > 0; tries--) {
    const from = Math.floor(random() * count);
    const side = random() < 0.5 ? -1 : 1;
    const track = Math.floor(from / depth) + side * (1 + Math.floor(-Math.log(1 - random()) * 1.2));
    const level = (from % depth) + (random() < 0.8 ? 1 : 2);
    const to = track * depth + level;
    if (track >= 0 && track < tracks && level < depth && to < count) add(from, to);
  }
  const nodes = Array.from({ length: count }, (_none, index) => nodeOf(index, index % depth));
  return { nodes, edges: [...edges.values()] };
}
