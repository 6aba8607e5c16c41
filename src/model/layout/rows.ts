import type { Vertex } from './vertex.js';

/** The vertices of each layer from left to right, with the crossings they make and the moves that make it better. */
export class Rows {
  /** Steps taken so far: a clock that all machines read alike. */
  steps = 0;

  constructor(readonly rows: Vertex[][]) {}

  /** Writes down where the vertices of a row stand. */
  settle(row: readonly Vertex[]): void {
    row.forEach((vertex, place) => (vertex.place = place));
  }

  /** Crossings between all layers: pairs of lines whose ends stand the other way round. */
  crossings(): number {
    let count = 0;
    this.rows.forEach((row, layer) => {
      // A Fenwick tree of the ends seen so far (Barth, Jünger, Mutzel 2002).
      const tree = new Int32Array((this.rows[layer - 1]?.length ?? 0) + 1);
      let seen = 0;
      for (const { up } of row) {
        for (const { place } of up) {
          count += seen;
          for (let at = place + 1; at > 0; at -= at & -at) count -= tree[at]!;
        }
        for (const { place } of up) for (let at = place + 1; at < tree.length; at += at & -at) tree[at]! += 1;
        seen += up.length;
      }
    });
    return count;
  }

  /**
   * Finds the best place for a vertex among those of its layer and column (sifting), no more than `reach` away.
   * @returns that place, and the crossings it saves to stand there
   */
  bestPlace(vertex: Vertex, reach: number): readonly [to: number, saved: number] {
    const row = this.rows[vertex.layer]!;
    let [to, best] = [vertex.place, 0];
    for (const step of [-1, 1]) {
      let sum = 0;
      for (let at = vertex.place + step; Math.abs(at - vertex.place) <= reach; at += step) {
        const other = row[at];
        if (other?.column !== vertex.column) break;
        sum += this.savedBy(vertex, other) * step;
        if (sum > best) [to, best] = [at, sum];
      }
    }
    return [to, best];
  }

  /** Crossings that it saves to put the left one of two vertices of a layer on the right of the other. */
  savedBy(left: Vertex, right: Vertex): number {
    this.steps += 2 + left.up.length * right.up.length + left.down.length * right.down.length;
    return inverted(left.up, right.up) + inverted(left.down, right.down);
  }

  /** Puts a vertex at another place of its layer. */
  move(vertex: Vertex, to: number): void {
    const row = this.rows[vertex.layer]!;
    const step = Math.sign(to - vertex.place);
    for (let at = vertex.place; at !== to; at += step) {
      const other = row[at + step]!;
      row[at] = other;
      other.place = at;
    }
    row[to] = vertex;
    vertex.place = to;
  }
}

/** Crossings of the lines of two vertices to one side, the first being on the left, less those the other way round. */
function inverted(left: readonly Vertex[], right: readonly Vertex[]): number {
  let sum = 0;
  for (const a of left) for (const b of right) sum += Math.sign(a.place - b.place);
  return sum;
}
