import { neighbours, type Neighbours } from './links.js';
import type { Layers } from './layers.js';
import type { Draft } from './read.js';

/**
 * The graph in layers. Its vertices are the boxes, and after them a bend for every layer that an edge passes; its
 * pairs join vertices of neighbouring layers only.
 */
export interface Strata {
  /** The number of boxes: vertices below it are boxes, the others bends. */
  readonly boxes: number;
  readonly layer: Int32Array;
  /** 1 for what hangs from the core: see `hangingOf`. */
  readonly hangs: Uint8Array;
  readonly column: Int32Array;
  readonly up: Neighbours;
  readonly down: Neighbours;
  /** The vertices of each layer from left to right. */
  readonly rows: Int32Array[];
  /** The vertices of each link from its upper to its lower box; only these two where it goes beside all boxes. */
  readonly chains: readonly Int32Array[];
}

/** Bends for each box; beyond them, the longest edges go beside all boxes. */
const bendsPerBox = 3;

/** Cuts the links (upper, lower) into steps from layer to layer. */
export function stratify(draft: Draft, { layer, hangs }: Layers, upper: Int32Array, lower: Int32Array): Strata {
  const { ids, column, links } = draft;
  const bends = bendsOf(layer, upper, lower, bendsPerBox * ids.length + 200);
  const cut = new Cut(layer, column);
  const chains = links.map((_, link) => cut.chain(upper[link]!, lower[link]!, bends[link]!));
  const hanging = new Uint8Array(cut.layers.length);
  hanging.set(hangs);
  for (const chain of chains) for (const bend of chain.subarray(1, -1)) hanging[bend] = hangs[chain.at(-1)!]!;
  const rows: number[][] = Array.from({ length: layer.reduce((most, each) => Math.max(most, each + 1), 0) }, () => []);
  cut.layers.forEach((each, vertex) => rows[each]!.push(vertex));
  return {
    boxes: ids.length,
    layer: Int32Array.from(cut.layers),
    hangs: hanging,
    column: Int32Array.from(cut.columns),
    up: neighbours(cut.layers.length, cut.below, cut.above),
    down: neighbours(cut.layers.length, cut.above, cut.below),
    rows: rows.map((row) => Int32Array.from(row)),
    chains,
  };
}

/** How many bends each link gets: one a layer it passes, or -1 where the shorter ones have left too few. */
function bendsOf(layer: Int32Array, upper: Int32Array, lower: Int32Array, most: number): Int32Array {
  const bends = Int32Array.from(upper, (above, link) => layer[lower[link]!]! - layer[above]! - 1);
  let left = most;
  for (const link of [...bends.keys()].sort((a, b) => bends[a]! - bends[b]!)) {
    left -= bends[link]!;
    if (left < 0) bends[link] = -1;
  }
  return bends;
}

/** Collects the vertices and pairs that links are cut into. */
class Cut {
  readonly layers: number[];
  readonly columns: number[];
  readonly above: number[] = [];
  readonly below: number[] = [];

  constructor(layer: Int32Array, column: Int32Array) {
    this.layers = Array.from(layer);
    this.columns = Array.from(column);
  }

  chain(from: number, to: number, bends: number): Int32Array {
    const chain = [from];
    for (let step = 1; step <= bends; step++) {
      chain.push(this.layers.length);
      this.layers.push(this.layers[from]! + step);
      // On its way to another column a line changes where it has come half of it.
      this.columns.push(this.columns[2 * step <= bends ? from : to]!);
    }
    chain.push(to);
    for (let step = 1; bends >= 0 && step < chain.length; step++) {
      this.above.push(chain[step - 1]!);
      this.below.push(chain[step]!);
    }
    return Int32Array.from(chain);
  }
}
