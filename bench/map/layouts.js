// Every way of laying out a map that is compared, behind one face.
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {import('./graphs.js').Graph} Graph */
/** @typedef {import('./measures.js').Drawing} Drawing */
/**
 * Only `run` is timed: a graph is put in a library's own form before, and its result in ours after.
 * @typedef {object} Layout
 * @property {(graph: Graph) => unknown} prepare a new input each time: some libraries write into it
 * @property {(input: never) => unknown} run the library at work; may give a promise
 * @property {(output: never) => Drawing} draw
 */
/** @typedef {{ id: string, x: number, y: number, width: number, height: number }} OurNode */
/** @typedef {{ from: string, to: string, points: import('./measures.js').Point[], label?: import('./measures.js').Box }} OurEdge */
/** @typedef {(graph: Pick<Graph, 'nodes' | 'edges'>) => { nodes: OurNode[], edges: OurEdge[] }} OurLayout */

export const peers = /** @type {const} */ (['dagre', 'elk', 'd3-dag', 'dot']);
export const names = /** @type {const} */ (['ours', ...peers]);

/** @type {Record<string, string>} */
export const titles = {
  ours: 'ours',
  dagre: 'dagre 3',
  elk: 'ELK',
  'd3-dag': 'd3-dag',
  dot: 'dot',
};

/** What the peers are called in bench/package.json. @type {Record<(typeof peers)[number], string>} */
export const packages = {
  dagre: '@dagrejs/dagre',
  elk: 'elkjs',
  'd3-dag': 'd3-dag',
  dot: '@viz-js/viz',
};

/** @param {string} name @returns {Promise<Layout>} */
export const peer = (name) => import(`./peers/${name}.js`);

/** @param {OurLayout} layout @returns {Layout} */
export const ours = (layout) => ({
  prepare: ({ nodes, edges }) => ({
    nodes: nodes.map(({ id, width, height }) => ({ id, width, height })),
    edges: edges.map(({ from, to, label }) => ({ from, to, ...(label && { label }) })),
  }),
  run: layout,
  draw: (/** @type {ReturnType<OurLayout>} */ { nodes, edges }) => ({
    boxes: new Map(nodes.map(({ id, x, y, width, height }) => [id, { x, y, width, height }])),
    edges: edges.map(({ from, to, points, label }) => ({ from, to, points, label })),
  }),
});

/** The layout that ships, as a page gets it. */
export const shipped = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** @param {string} name @param {string} source of our layout @returns {Promise<Layout>} */
export async function layoutNamed(name, source) {
  if (name !== 'ours') return peer(name);
  const { layout } = await import(pathToFileURL(source).href);
  if (typeof layout !== 'function') throw new Error(`${source} exports no function “layout”.`);
  return ours(layout);
}
