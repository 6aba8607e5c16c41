// @dagrejs/dagre 3 as it comes: its own defaults but for the distances.
import dagre from '@dagrejs/dagre';
import { gap } from '../graphs.js';

/** @typedef {import('../graphs.js').Graph} Graph */

/** @param {Graph} graph */
export function prepare({ nodes, edges }) {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: gap.x, ranksep: gap.y, edgesep: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { from, to } of edges) graph.setEdge(from, to);
  return graph;
}

/** @param {ReturnType<typeof prepare>} graph */
export function run(graph) {
  dagre.layout(graph);
  return graph;
}

/** @param {ReturnType<typeof prepare>} graph @returns {import('../measures.js').Drawing} */
export const draw = (graph) => ({
  boxes: new Map(
    graph.nodes().map((id) => {
      const { x, y, width, height } = graph.node(id);
      return [id, { x: x - width / 2, y: y - height / 2, width, height }];
    }),
  ),
  edges: graph.edges().map((edge) => ({ from: edge.v, to: edge.w, points: graph.edge(edge).points })),
});
