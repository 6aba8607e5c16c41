import type { Warn } from './read.js';
import type { Node } from './vertex.js';

/** The lowest layer from which a link leads to a node; -1 where none does. */
const above = (node: Node): number => node.in.reduce((lowest, { upper }) => Math.max(lowest, upper.layer), -1);

/**
 * Gives each node a layer such that all links lead down, and finds which ones hang from the core.
 *
 * @param order Every node after all that lead to it.
 */
export function setLayers(order: readonly Node[], warn: Warn): void {
  for (const node of order) {
    node.layer = Math.max(node.wanted, above(node) + 1);
    if (node.wanted < 0 || node.wanted === node.layer) continue;
    const message = `"${node.id}" cannot stand on level ${node.wanted}: one that leads to it does not stand above.`;
    warn('level', `${node.path}/layer`, message);
  }
  for (const node of order.toReversed()) {
    const below = node.out.filter(({ lower }) => !lower.hangs);
    node.hangs = node.in.length === 1 && below.length === 0;
    // One with more lines below than above comes down as far as it can: they are shorter then in all.
    if (node.wanted < 0 && below.length > node.in.length)
      node.layer = below.reduce((least, { lower }) => Math.min(least, lower.layer), Infinity) - 1;
  }
  for (const node of order) if (node.hangs) node.layer = Math.max(node.wanted, above(node) + 1);
}

/**
 * Leaves no layer empty, and spreads those that are too wide over several rows.
 * @returns how many layers there are
 */
export function closeRanks(nodes: readonly Node[], wrap: number): number {
  const layers: Node[][] = [];
  for (const node of nodes) (layers[node.layer] ??= []).push(node);
  let top = 0;
  for (const layer of layers.filter(Boolean)) {
    const rows = Math.ceil(layer.length / wrap);
    layer.forEach((node, at) => (node.layer = top + Math.trunc((at * rows) / layer.length)));
    top += rows;
  }
  return top;
}
