import { hangingOf } from './hanging.js';
import { neighbours, type Neighbours } from './links.js';
import { warn, type Draft } from './read.js';

/** Passes that pull boxes together; what is left after them is no longer seen. */
const passes = 8;

/** The layer of each node, and which of them hang from the core: see `hangingOf`. */
export interface Layers {
  readonly layer: Int32Array;
  readonly hangs: Uint8Array;
}

/** The layers, such that all pairs (upper, lower) lead down. */
export function layersOf(draft: Draft, upper: ArrayLike<number>, lower: ArrayLike<number>, wrap: number): Layers {
  const { ids, given, wanted, issues } = draft;
  const down = neighbours(ids.length, upper, lower);
  const up = neighbours(ids.length, lower, upper);
  const order = fromTheTop(down, up);
  const hangs = hangingOf(order, up, down);
  const layer = wanted.map((each) => Math.max(each, 0));
  for (const node of order) layer[node] = Math.max(layer[node]!, lowest(up, node, layer) + 1);
  wanted.forEach((want, node) => {
    if (want < 0 || want === layer[node]) return;
    const message = `"${ids[node]!}" cannot stand on level ${want}: one that leads to it does not stand above.`;
    warn(issues, 'level', `/nodes/${given[node]!}/layer`, message);
  });
  pullTogether(
    order.filter((node) => wanted[node]! < 0 && !hangs[node]),
    layer,
    up,
    down,
    hangs,
  );
  for (const node of order) if (hangs[node]) layer[node] = Math.max(wanted[node]!, lowest(up, node, layer) + 1);
  return { layer: closeRanks(layer, wrap), hangs };
}

/** Every node after all that lead to it. */
function fromTheTop(down: Neighbours, up: Neighbours): readonly number[] {
  const open = up.start.slice(1).map((end, node) => end - up.start[node]!);
  const order: number[] = [];
  open.forEach((count, node) => count || order.push(node));
  for (const node of order) {
    for (let at = down.start[node]!; at < down.start[node + 1]!; at++)
      if (--open[down.to[at]!]! === 0) order.push(down.to[at]!);
  }
  return order;
}

/** The lowest layer of a node's neighbours; -1 where it has none. */
function lowest({ start, to }: Neighbours, node: number, layer: Int32Array): number {
  let found = -1;
  for (let at = start[node]!; at < start[node + 1]!; at++) found = Math.max(found, layer[to[at]!]!);
  return found;
}

/** Moves nodes within the room their neighbours leave, to where their edges are shortest in all. */
function pullTogether(
  order: readonly number[],
  layer: Int32Array,
  up: Neighbours,
  down: Neighbours,
  hangs: Uint8Array,
): void {
  const upwards = order.toReversed();
  for (let pass = 0, moved = true; moved && pass < passes; pass++) {
    moved = false;
    for (const node of pass % 2 ? order : upwards) {
      const above = up.start[node + 1]! - up.start[node]!;
      let [below, highest] = [0, Infinity];
      for (let at = down.start[node]!; at < down.start[node + 1]!; at++) {
        if (hangs[down.to[at]!]) continue;
        below++;
        highest = Math.min(highest, layer[down.to[at]!]!);
      }
      if (below === above) continue;
      const best = below > above ? highest - 1 : lowest(up, node, layer) + 1;
      if (best === layer[node]) continue;
      layer[node] = best;
      moved = true;
    }
  }
}

/** Leaves no layer empty, and spreads those that are too wide over several rows. */
function closeRanks(layer: Int32Array, wrap: number): Int32Array {
  const byLayer = new Map<number, number[]>();
  layer.forEach((each, node) => {
    const known = byLayer.get(each);
    if (known) known.push(node);
    else byLayer.set(each, [node]);
  });
  let top = 0;
  for (const [, nodes] of [...byLayer].sort(([a], [b]) => a - b)) {
    const rows = Math.ceil(nodes.length / wrap);
    nodes.forEach((node, at) => (layer[node] = top + Math.trunc((at * rows) / nodes.length)));
    top += rows;
  }
  return layer;
}
