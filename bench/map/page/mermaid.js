// Mermaid as it comes, but for the limits that forbid it big maps. It lays out by itself, and neither pans nor zooms.
import mermaid from 'mermaid';
import { inputs, offerMap, windowIn } from './harness.js';

mermaid.initialize({ startOnLoad: false, maxEdges: 1_000_000, maxTextSize: 100_000_000 });

const textOf = ({ nodes, edges }) =>
  [
    'flowchart TD',
    ...nodes.map(({ id, label }) => `${id}["${label}"]`),
    ...edges.map(({ from, to }) => `${from} --> ${to}`),
  ].join('\n');

const texts = new Map([...(await inputs('graph'))].map(([size, graph]) => [size, textOf(graph)]));
let box;

offerMap({
  async create(count, into) {
    const { svg } = await mermaid.render(`map${count}`, texts.get(count));
    box = windowIn(into);
    box.innerHTML = svg;
  },
  async remove(into) {
    into.replaceChildren();
  },
  picture: () => box,
});
