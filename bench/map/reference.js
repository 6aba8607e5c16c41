// Proves that the bench means what issue 4 means: the same graphs, and the same figures for the same drawings, as the
// reference that stands beside the project. `node bench/map/reference.js`; MAP_BENCH names another folder.
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPeers } from '../site.js';
import { gen, kinds, seedOf, sizes } from './graphs.js';
import { peer, peers } from './layouts.js';
import { qualityOf } from './measures.js';

/** @typedef {import('./graphs.js').Graph} Graph */
/** @typedef {import('./measures.js').Drawing} Drawing */

const folder = process.env['MAP_BENCH'] ?? fileURLToPath(new URL('../../../shared/map-bench', import.meta.url));
const seeds = Array.from({ length: 12 }, (_none, index) => index + 1);
const all = kinds.flatMap((kind) => sizes.flatMap((size) => seeds.map((seed) => ({ kind, size, seed }))));

/** What the two call the same, in their order. @type {[keyof import('./measures.js').Quality, string][]} */
const figures = [
  ['crossings', 'crossings'],
  ['straight', 'straight'],
  ['length', 'len'],
  ['width', 'width'],
  ['height', 'height'],
  ['through', 'through'],
  ['overlaps', 'overlap'],
  ['upward', 'up'],
  ['bends', 'bends'],
];

/** @param {unknown} own @param {unknown} theirs @param {string} what */
function same(own, theirs, what) {
  const [a, b] = [JSON.stringify(own), JSON.stringify(theirs)];
  if (a !== b) throw new Error(`Not as in the reference: ${what}\n  own       ${a}\n  reference ${b}`);
}

/** @param {Drawing} drawing in the form of the reference: middles of boxes */
const asTheirs = ({ boxes, edges }) => ({
  nodes: new Map([...boxes].map(([id, box]) => [id, { x: box.x + box.width / 2, y: box.y + box.height / 2 }])),
  edges: edges.map(({ from, to, points }) => ({ s: from, t: to, points })),
});

/** Nonsense with everything in it: boxes on each other, edges through boxes and upward. @param {Graph} graph @returns {Drawing} */
function mess({ nodes, edges }) {
  const room = Math.sqrt(nodes.length) * 150;
  const place = (/** @type {number} */ index, /** @type {number} */ step) => ((index * step) % 1) * room;
  const boxes = new Map(
    nodes.map(({ id, width, height }, index) => [
      id,
      { x: place(index + 1, 0.618_034), y: place(index + 1, 0.414_214), width, height },
    ]),
  );
  const middle = (/** @type {string} */ id) => {
    const { x, y, width, height } = /** @type {import('./measures.js').Box} */ (boxes.get(id));
    return { x: x + width / 2, y: y + height / 2 };
  };
  const bend = (/** @type {number} */ index) => ({ x: place(index + 1, 0.732_051), y: place(index + 1, 0.236_068) });
  return {
    boxes,
    edges: edges.map(({ from, to }, index) => ({ from, to, points: [middle(from), bend(index), middle(to)] })),
  };
}

/** @param {Graph} graph @param {string} name @returns {Promise<Drawing>} */
async function drawn(graph, name) {
  const { prepare, run, draw } = await peer(name);
  return draw(await run(prepare(graph)));
}

/**
 * The drawings whose figures are compared: all of the small graphs, and what dot makes of a big one.
 * @param {Graph} graph
 * @param {number} seed
 * @returns {Promise<Drawing[]>}
 */
function drawingsOf(graph, seed) {
  const size = graph.nodes.length;
  if (size <= 50) return Promise.all([mess(graph), ...peers.map((name) => drawn(graph, name))]);
  if (seed > 1) return Promise.resolve([]);
  return Promise.all(size <= 200 ? [mess(graph), ...peers.map((name) => drawn(graph, name))] : [drawn(graph, 'dot')]);
}

/** @returns {Promise<string>} what was checked, in a sentence */
export async function checkAgainstReference() {
  if (!existsSync(folder))
    return 'Not checked against the reference, which is not here; MAP_BENCH may name its folder.';
  const [theirGraphs, { quality }] = await Promise.all(
    ['graphs.mjs', 'quality.mjs'].map((file) => import(pathToFileURL(`${folder}/${file}`).href)),
  );
  const node = ({ id, label, level }) => [id, label, level];
  let count = 0;
  for (const { kind, size, seed } of all) {
    const what = `${kind} ${size}, seed ${seed}`;
    const graph = gen(size, seedOf(seed), kind);
    const { nodes, edges } = theirGraphs.gen(size, seedOf(seed), kind);
    same([graph.nodes.map(node), graph.edges.map(({ from, to }) => [from, to])], [nodes.map(node), edges], what);
    for (const drawing of await drawingsOf(graph, seed)) {
      const [own, theirs] = [qualityOf(drawing), quality(asTheirs(drawing))];
      same(
        figures.map(([key]) => own[key]),
        figures.map(([, key]) => theirs[key]),
        what,
      );
      count++;
    }
  }
  return `Checked against the reference: ${all.length} graphs and the figures of ${count} drawings are the same.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installPeers();
  console.log(await checkAgainstReference());
}
