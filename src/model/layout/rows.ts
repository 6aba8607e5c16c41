import type { Vertex } from './vertex.js';

/** Writes down where the vertices of a row stand. */
export const settle = (row: readonly Vertex[]): void => row.forEach((vertex, at) => (vertex.place = at));

/** Puts a vertex at another place of its row. */
export function move(row: Vertex[], vertex: Vertex, to: number): void {
  const step = Math.sign(to - vertex.place);
  while (vertex.place !== to) {
    const other = row[vertex.place + step]!;
    row[vertex.place] = other;
    other.place -= step;
    vertex.place += step;
  }
  row[to] = vertex;
}

/** Crossings that it saves to put the left one of two vertices of a row on the right of the other. */
export function savedBy(left: Vertex, right: Vertex): number {
  let sum = 0;
  for (let side = 0; side < 2; side++) {
    const [others, own] = [right.ends[side]!, left.ends[side]!];
    for (let b = 0; b < others.length; b++) {
      const other = others[b]!.place;
      for (let a = 0; a < own.length; a++) {
        const at = own[a]!.place;
        sum += +(at > other) - +(at < other);
      }
    }
  }
  return sum;
}

/** Whether any two lines cross. */
export const isTangled = (rows: readonly (readonly Vertex[])[]): boolean =>
  rows.some((row) => {
    let most = 0;
    return row.some(({ ends: [above] }) => {
      const least = most;
      for (const { place } of above) most = Math.max(most, place);
      return above.some(({ place }) => place < least);
    });
  });
