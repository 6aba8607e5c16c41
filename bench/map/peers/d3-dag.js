// The Sugiyama layout of d3-dag with its default operators.
import { graphConnect, sugiyama } from 'd3-dag';
import { box, gap } from '../graphs.js';

/** @typedef {import('../graphs.js').Graph} Graph */

const layout = sugiyama().nodeSize([box.width, box.height]).gap([gap.x, gap.y]);
// A node without edges is a pair with itself.
const connect = graphConnect().single(true);

/** @param {Graph} graph */
export const prepare = ({ nodes, edges }) =>
  connect([...nodes.map(({ id }) => [id, id]), ...edges.map(({ from, to }) => [from, to])]);

/** @param {ReturnType<typeof prepare>} graph */
export function run(graph) {
  layout(graph);
  return graph;
}

/** @param {ReturnType<typeof prepare>} graph @returns {import('../measures.js').Drawing} */
export const draw = (graph) => ({
  boxes: new Map(
    [...graph.nodes()].map(({ data, x, y }) => [data, { x: x - box.width / 2, y: y - box.height / 2, ...box }]),
  ),
  edges: [...graph.links()].map(({ source, target, points }) => ({
    from: source.data,
    to: target.data,
    points: points.map(([x, y]) => ({ x, y })),
  })),
});
