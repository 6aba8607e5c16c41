import { neighbours, type Neighbours } from './links.js';
import type { Strata } from './strata.js';

/**
 * The nodes of trees that hang from a single node above. Everything else, the core, is laid out without them: so one
 * more leaf leaves the picture as it is.
 *
 * @param order Every node after all that lead to it.
 * @returns 1 for each node that hangs.
 */
export function hangingOf(order: readonly number[], up: Neighbours, down: Neighbours): Uint8Array {
  const hangs = new Uint8Array(order.length);
  for (const node of order.toReversed()) {
    const below = down.to.subarray(down.start[node], down.start[node + 1]);
    hangs[node] = Number(up.start[node + 1]! - up.start[node]! === 1 && below.every((each) => hangs[each]));
  }
  return hangs;
}

/** The core of a layered graph, whose vertices keep their numbers. */
export function coreOf(strata: Strata): Strata {
  const { hangs, up, layer, rows } = strata;
  const [above, below]: [number[], number[]] = [[], []];
  layer.forEach((_, vertex) => {
    if (hangs[vertex]) return;
    for (let at = up.start[vertex]!; at < up.start[vertex + 1]!; at++) {
      above.push(up.to[at]!);
      below.push(vertex);
    }
  });
  return {
    ...strata,
    up: neighbours(layer.length, below, above),
    down: neighbours(layer.length, above, below),
    rows: rows.map((row) => row.filter((vertex) => !hangs[vertex])),
  };
}
