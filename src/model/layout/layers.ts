import type { Warn } from './read.js';
import type { Node } from './vertex.js';

/** Passes that pull boxes together; what is left after them is no longer seen. */
const passes = 8;

const highest = Math.max;

/** The lowest layer from which a link leads to a node; -1 where none does. */
const above = (node: Node): number => node.in.reduce((lowest, { upper }) => highest(lowest, upper.layer), -1);

/**
 * Gives each node a layer such that all links lead down, and finds which ones hang from the core.
 *
 * @param order Every node after all that lead to it.
 */
export function setLayers(order: readonly Node[], warn: Warn): void {
  for (const node of order) {
    node.layer = highest(node.wanted, above(node) + 1);
    if (node.wanted < 0 || node.wanted === node.layer) continue;
    const message = `"${node.id}" cannot stand on level ${node.wanted}: one that leads to it does not stand above.`;
    warn('level', `/nodes/${node.given}/layer`, message);
  }
  for (const node of order.toReversed())
    node.hangs = node.in.length === 1 && node.out.every(({ lower }) => lower.hangs);
  pullTogether(order.filter(({ wanted, hangs }) => wanted < 0 && !hangs));
  for (const node of order) if (node.hangs) node.layer = highest(node.wanted, above(node) + 1);
}

/** Moves nodes within the room their neighbours leave, to where their edges are shortest in all. */
function pullTogether(order: readonly Node[]): void {
  const upwards = order.toReversed();
  for (let pass = 0, moved = true; moved && pass < passes; pass++) {
    moved = false;
    for (const node of pass % 2 ? order : upwards) {
      const below = node.out.filter(({ lower }) => !lower.hangs);
      if (below.length === node.in.length) continue;
      const best =
        below.length < node.in.length
          ? above(node) + 1
          : below.reduce((least, { lower }) => Math.min(least, lower.layer), Infinity) - 1;
      moved ||= best !== node.layer;
      node.layer = best;
    }
  }
}

/** Leaves no layer empty, and spreads those that are too wide over several rows. */
export function closeRanks(nodes: readonly Node[], wrap: number): void {
  const layers: Node[][] = [];
  for (const node of nodes) (layers[node.layer] ??= []).push(node);
  let top = 0;
  for (const layer of layers.filter(Boolean)) {
    const rows = Math.ceil(layer.length / wrap);
    layer.forEach((node, at) => (node.layer = top + Math.trunc((at * rows) / layer.length)));
    top += rows;
  }
}
