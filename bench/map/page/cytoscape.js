// Cytoscape as it comes, with boxes and names. It gets the places of boxes, and fits the whole map in its window.
import cytoscape from 'cytoscape';
import { box as size } from '../graphs.js';
import { inputs, middleOf, offerMap, windowIn } from './harness.js';

const style = [
  {
    selector: 'node',
    style: { shape: 'round-rectangle', ...size, label: 'data(label)', 'text-valign': 'center' },
  },
];

/** In its own terms: it places boxes by their middles. */
const elementsOf = ({ nodes, edges }) => ({
  nodes: nodes.map(({ id, label, x, y, width, height }) => ({
    data: { id, label },
    position: { x: x + width / 2, y: y + height / 2 },
  })),
  edges: edges.map(({ from, to }) => ({ data: { source: from, target: to } })),
});

const maps = new Map([...(await inputs('graph'))].map(([count, graph]) => [count, elementsOf(graph)]));
let box;
let map;

/** Pixels about a node in which a mouse takes hold of it, with some to spare. */
const reach = 8;

/** Whether a mouse would take hold of a node at a point of the window. */
function isTaken({ x, y }) {
  const { left, top } = box.getBoundingClientRect();
  const near = (at, low, high) => at > low - reach && at < high + reach;
  return map.nodes().some((node) => {
    const { x1, x2, y1, y2 } = node.renderedBoundingBox();
    return near(x - left, x1, x2) && near(y - top, y1, y2);
  });
}

/** A point near the middle where no node is: there a mouse takes hold of the ground. */
function ground() {
  const { x, y } = middleOf(box);
  for (let away = 0; away < 300; away += 4) if (!isTaken({ x, y: y + away })) return { x, y: y + away };
  throw new Error('There is no ground to take hold of.');
}

offerMap({
  async create(count, into) {
    box = windowIn(into);
    map = cytoscape({ container: box, elements: maps.get(count), layout: { name: 'preset' }, style });
    await new Promise((resolve) => map.one('render', resolve));
  },
  async remove(into) {
    map.destroy();
    into.replaceChildren();
  },
  picture: () => box,
  hold: ground,
  view: () => ({ place: JSON.stringify(map.pan()), scale: map.zoom() }),
});
