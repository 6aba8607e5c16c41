import type { Vertex } from './vertex.js';

/**
 * The vertices of each layer from left to right, with the crossings they make and the moves that make it better.
 * Vertices are numbers here, their neighbours stand in one list: nearly all the time of a layout goes by in this.
 */
export class Rows {
  /** Steps taken so far: a clock that all machines read alike. */
  steps = 0;
  /** Where each vertex stands in its layer, from 0. */
  readonly place: Int32Array;
  readonly layer: Int32Array;
  readonly column: Int32Array;
  /** The neighbours of all vertices, those above and then those below of each. */
  readonly ends: Int32Array;
  /** Where in `ends` those above vertex `n` begin, at `2 * n`, and those below it, at `2 * n + 1`. */
  readonly first: Int32Array;

  /** @param rows The numbers of the vertices of each layer; it is changed from here on. */
  constructor(
    vertices: readonly Vertex[],
    readonly rows: number[][],
  ) {
    const [first, ends]: [number[], number[]] = [[0], []];
    vertices.forEach((vertex, number) => (vertex.number = number));
    for (const { up, down } of vertices) {
      for (const side of [up, down]) {
        for (const { number } of side) ends.push(number);
        first.push(ends.length);
      }
    }
    this.first = new Int32Array(first);
    this.ends = new Int32Array(ends);
    this.place = new Int32Array(vertices.length);
    this.layer = new Int32Array(vertices.map(({ layer }) => layer));
    this.column = new Int32Array(vertices.map(({ column }) => column));
    for (const row of rows) this.settle(row);
  }

  /** Writes down where the vertices of a row stand. */
  settle(row: readonly number[]): void {
    for (let at = 0; at < row.length; at++) this.place[row[at]!] = at;
  }

  /** Adds to a list what a vertex is joined to, above and below. */
  pushNeighbours(vertex: number, list: number[]): void {
    for (let end = this.first[2 * vertex]!; end < this.first[2 * vertex + 2]!; end++) list.push(this.ends[end]!);
  }

  /** Crossings between all layers: pairs of lines whose ends stand the other way round. */
  crossings(): number {
    const { rows, first, ends, place } = this;
    let count = 0;
    rows.forEach((row, layer) => {
      // A Fenwick tree of the ends seen so far (Barth, Jünger, Mutzel 2002).
      const tree = new Int32Array(layer > 0 ? rows[layer - 1]!.length + 1 : 1);
      let seen = 0;
      for (const vertex of row) {
        const [from, to] = [first[2 * vertex]!, first[2 * vertex + 1]!];
        for (let end = from; end < to; end++) {
          count += seen;
          for (let at = place[ends[end]!]! + 1; at > 0; at -= at & -at) count -= tree[at]!;
        }
        for (let end = from; end < to; end++)
          for (let at = place[ends[end]!]! + 1; at < tree.length; at += at & -at) tree[at]! += 1;
        seen += to - from;
      }
    });
    return count;
  }

  /**
   * Puts a vertex at a better place among those of its layer and column (sifting), as far as the way there costs
   * nothing: behind what costs more than it saved so far there is hardly ever anything to win.
   * @returns the crossings it saves
   */
  sift(vertex: number): number {
    const { column } = this;
    const row = this.rows[this.layer[vertex]!]!;
    const from = this.place[vertex]!;
    let [to, best] = [from, 0];
    for (let step = -1; step <= 1; step += 2) {
      let sum = 0;
      for (let at = from + step; sum >= 0 && at >= 0 && at < row.length; at += step) {
        const other = row[at]!;
        if (column[other] !== column[vertex]) break;
        sum += this.savedBy(vertex, other) * step;
        if (sum > best) [to, best] = [at, sum];
      }
    }
    if (best > 0) this.move(vertex, to);
    return best;
  }

  /** Crossings that it saves to put the left one of two vertices of a layer on the right of the other. */
  savedBy(left: number, right: number): number {
    const { first, ends, place } = this;
    let sum = 0;
    for (let side = 0; side < 2; side++) {
      const [from, to] = [first[2 * right + side]!, first[2 * right + side + 1]!];
      const [begin, end] = [first[2 * left + side]!, first[2 * left + side + 1]!];
      for (let b = from; b < to; b++) {
        const other = place[ends[b]!]!;
        for (let a = begin; a < end; a++) {
          const at = place[ends[a]!]!;
          sum += +(at > other) - +(at < other);
        }
      }
      this.steps += 1 + (end - begin) * (to - from);
    }
    return sum;
  }

  /** Puts a vertex at another place of its layer. */
  move(vertex: number, to: number): void {
    const { place } = this;
    const row = this.rows[this.layer[vertex]!]!;
    const step = Math.sign(to - place[vertex]!);
    for (let at = place[vertex]!; at !== to; at += step) {
      const other = row[at + step]!;
      row[at] = other;
      place[other] = at;
    }
    row[to] = vertex;
    place[vertex] = to;
  }
}
