// What becomes of labels. The timed drawings have none, as those of the peers; here each edge of ours gets one.
import { qualityOf } from './measures.js';

/** @typedef {import('./graphs.js').Graph} Graph */
/** @typedef {{ wanted: number, placed: number, faults: number }} Labels `faults` lie on a label or a box */

/** As long as the names of qualities are, in one line of small text; pixels. */
const widths = [48, 96, 72, 120, 60];
const height = 16;

/** @param {Graph} graph @returns {Graph} */
const labelled = ({ nodes, edges }) => ({
  nodes,
  edges: edges.map((edge, index) => ({ ...edge, label: { width: widths[index % widths.length], height } })),
});

/** @param {import('./layouts.js').Layout} layout @param {Graph} graph @returns {Promise<Labels>} */
export async function labelsOf({ prepare, run, draw }, graph) {
  const drawing = draw(await run(prepare(labelled(graph))));
  return {
    wanted: graph.edges.length,
    placed: drawing.edges.filter(({ label }) => label).length,
    faults: qualityOf(drawing).labels,
  };
}
