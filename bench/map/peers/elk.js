// The layered algorithm of ELK, edges as polylines.
import ELK from 'elkjs/lib/elk.bundled.js';
import { gap } from '../graphs.js';

/** @typedef {import('../graphs.js').Graph} Graph */
/** @typedef {import('elkjs/lib/elk-api.js').ElkNode} ElkNode */

const layoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'POLYLINE',
  'elk.spacing.nodeNode': String(gap.x),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(gap.y),
  // All in one drawing, as the others do: fewer crossings than with every component laid out by itself.
  'elk.separateConnectedComponents': 'false',
};
const elk = new ELK();

/** @param {Graph} graph @returns {ElkNode} */
export const prepare = ({ nodes, edges }) => ({
  id: 'map',
  layoutOptions,
  children: nodes.map(({ id, width, height }) => ({ id, width, height })),
  edges: edges.map(({ from, to }, index) => ({ id: `e${index}`, sources: [from], targets: [to] })),
});

/** @param {ElkNode} graph */
export const run = (graph) => elk.layout(graph);

/** @param {ElkNode} graph @returns {import('../measures.js').Drawing} */
export const draw = ({ children = [], edges = [] }) => ({
  boxes: new Map(children.map(({ id, x = NaN, y = NaN, width = NaN, height = NaN }) => [id, { x, y, width, height }])),
  edges: edges.map(({ sources: [from = ''], targets: [to = ''], sections = [] }) => ({
    from,
    to,
    points: sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]),
  })),
});
