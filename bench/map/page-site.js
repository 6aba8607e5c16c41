// The pages on which maps are measured: one a candidate.
import { packageStyles, json, pageFiles, shippedScript } from '../site.js';
import { gen, seedOf } from './graphs.js';
import { peer } from './layouts.js';
import { packOf } from './pack.js';

/** @typedef {import('./graphs.js').Graph} Graph */
/**
 * @typedef {object} Candidate
 * @property {string} title
 * @property {string} page
 * @property {true} [cold] its map is the first of its page; before those of the others a small one was shown
 * @property {true} [moves] whether it brings panning and zooming
 * @property {number} [once] from so many nodes on, one run is all there is time for
 */

/** In this order they take turns. @type {Record<string, Candidate>} */
export const candidates = {
  ours: { title: '<progression-map>', page: 'ours', moves: true },
  first: { title: 'the same, first of its page', page: 'ours', cold: true },
  xyflow: { title: 'React Flow 12', page: 'xyflow-all', moves: true },
  visible: { title: 'React Flow 12, only what is visible', page: 'xyflow-visible', moves: true },
  cytoscape: { title: 'Cytoscape 3', page: 'cytoscape', moves: true },
  mermaid: { title: 'Mermaid 12', page: 'mermaid', once: 1000 },
};

/** What the peers are called in bench/package.json. */
export const packages = ['@xyflow/react', 'cytoscape', 'mermaid', 'react', 'react-dom', '@viz-js/viz'];

/** Nodes of the map that is shown before the measured one, and of the one that comes and goes. */
export const [small, mounted] = [6, 20];

const room = 'main { width: 1232px; } .window { height: 700px; }';
const styles = '/xyflow.css';

/** The first graph of the family in the tables of the layout. @param {number} size */
const graphOf = (size) => gen(size, seedOf(1), 'tracks');

/** The graph with the places that dot gives its boxes, from the corner at 0. @param {Graph} graph */
async function placed(graph) {
  const { prepare, run, draw } = await peer('dot');
  const { boxes } = draw(/** @type {never} */ (await run(/** @type {never} */ (prepare(graph)))));
  const all = [...boxes.values()];
  const [left, top] = [Math.min(...all.map(({ x }) => x)), Math.min(...all.map(({ y }) => y))];
  const nodes = graph.nodes.map((node) => {
    const { x = NaN, y = NaN } = boxes.get(node.id) ?? {};
    return { ...node, x: x - left, y: y - top };
  });
  return { ...graph, nodes };
}

/**
 * Every file the pages ask for.
 * @param {readonly number[]} sizes of the maps, in nodes
 * @returns {Promise<Map<string, import('../server.js').File>>}
 */
export async function mapSite(sizes) {
  const files = await pageFiles({
    ours: { entry: 'map/page/ours.js', before: '/all.js', room },
    'xyflow-all': { entry: 'map/page/xyflow-all.jsx', styles, room },
    'xyflow-visible': { entry: 'map/page/xyflow-visible.jsx', styles, room },
    cytoscape: { entry: 'map/page/cytoscape.js', room },
    mermaid: { entry: 'map/page/mermaid.js', room },
  });
  files.set('/all.js', await shippedScript());
  files.set(styles, await packageStyles('@xyflow/react/dist/style.css'));
  for (const size of [small, mounted, ...sizes]) {
    const graph = graphOf(size);
    files.set(`/pack-${size}.json`, json(packOf(graph)));
    files.set(`/graph-${size}.json`, json(await placed(graph)));
  }
  return files;
}
