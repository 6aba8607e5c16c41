// React Flow as it comes. It has no layout, so it gets the places and sizes of boxes.
import { ReactFlow } from '@xyflow/react';
import { createRoot } from 'react-dom/client';
import { arrival, inputs, middleOf, offerMap, windowIn } from './harness.js';

/** In its own terms. */
const flowOf = ({ nodes, edges }) => ({
  defaultNodes: nodes.map(({ id, label, x, y, width, height }) => ({
    id,
    data: { label },
    position: { x, y },
    width,
    height,
  })),
  defaultEdges: edges.map(({ from, to }) => ({ id: `${from}-${to}`, source: from, target: to })),
});

/** A point near the middle where neither a node nor an edge is: there a mouse takes hold of the ground. */
function groundIn(box) {
  const { x, y } = middleOf(box);
  for (let away = 0; away < 300; away += 4) {
    const found = document.elementFromPoint(x, y + away);
    if (found?.matches('.react-flow__pane')) return { x, y: y + away };
  }
  throw new Error('There is no ground to take hold of.');
}

/** @param {object} [options] of React Flow */
export async function offerFlow(options) {
  const flows = new Map([...(await inputs('graph'))].map(([size, graph]) => [size, flowOf(graph)]));
  let box;
  let root;
  offerMap({
    async create(count, into) {
      box = windowIn(into);
      root = createRoot(box);
      root.render(<ReactFlow {...flows.get(count)} {...options} />);
      // Edges come last: they need the nodes measured.
      await arrival(box, '.react-flow__edge');
    },
    async remove(into) {
      root.unmount();
      into.replaceChildren();
    },
    picture: () => box,
    hold: () => groundIn(box),
    view() {
      const { e, f, a } = new DOMMatrix(getComputedStyle(box.querySelector('.react-flow__viewport')).transform);
      return { place: `${e},${f}`, scale: a };
    },
  });
}
