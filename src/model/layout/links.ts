/** Neighbours of many vertices in two arrays: those of `v` are `to[start[v]]` up to `to[start[v + 1]]`. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly to: Int32Array;
}

/** For each of `count` vertices, where the pairs lead that begin at it, in the order of the pairs. */
export function neighbours(count: number, from: ArrayLike<number>, to: ArrayLike<number>): Neighbours {
  const start = new Int32Array(count + 1);
  for (let pair = 0; pair < from.length; pair++) start[from[pair]! + 1]!++;
  for (let vertex = 0; vertex < count; vertex++) start[vertex + 1]! += start[vertex]!;
  const next = start.slice();
  const ends = new Int32Array(from.length);
  for (let pair = 0; pair < from.length; pair++) ends[next[from[pair]!]!++] = to[pair]!;
  return { start, to: ends };
}
