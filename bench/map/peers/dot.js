// Graphviz dot, compiled to WebAssembly. It measures in inches of 72 pixels and counts y from below.
import { instance } from '@viz-js/viz';
import { gap } from '../graphs.js';

/** @typedef {import('../graphs.js').Graph} Graph */
/** @typedef {import('@viz-js/viz').Graph} VizGraph */

const inch = 72;
const viz = await instance();

/** @param {Graph} graph @returns {VizGraph} */
export const prepare = ({ nodes, edges }) => ({
  directed: true,
  graphAttributes: { rankdir: 'TB', nodesep: gap.x / inch, ranksep: gap.y / inch, splines: 'polyline' },
  nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
  edgeAttributes: { arrowhead: 'none' },
  nodes: nodes.map(({ id, width, height }) => ({
    name: id,
    attributes: { width: width / inch, height: height / inch },
  })),
  edges: edges.map(({ from, to }) => ({ tail: from, head: to })),
});

/** @param {VizGraph} graph */
export const run = (graph) => viz.renderJSON(graph, { engine: 'dot' });

/** @param {string} text "x,y" */
function pointOf(text) {
  const [x, y] = text.split(',').map(Number);
  return { x, y: -y };
}

/**
 * A polyline comes as a Bézier curve whose every third point is a corner.
 * @param {string} pos
 */
const cornersOf = (pos) =>
  pos
    .split(' ')
    .filter((part) => !/^[se],/.test(part))
    .filter((_part, index) => index % 3 === 0)
    .map(pointOf);

/** @param {Awaited<ReturnType<typeof run>>} result @returns {import('../measures.js').Drawing} */
export function draw({ objects = [], edges = [] }) {
  const boxes = objects.map(({ name, pos, width, height }) => {
    const { x, y } = pointOf(pos);
    const size = { width: width * inch, height: height * inch };
    return [name, { x: x - size.width / 2, y: y - size.height / 2, ...size }];
  });
  return {
    boxes: new Map(boxes),
    edges: edges.map(({ tail, head, pos }) => ({
      from: objects[tail].name,
      to: objects[head].name,
      points: cornersOf(pos),
    })),
  };
}
