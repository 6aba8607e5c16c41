import type { Neighbours } from './links.js';
import type { Strata } from './strata.js';

/** The order of the vertices in each layer, with the crossings it makes and the moves that make it better. */
export class Rows {
  /** Where each vertex stands in its layer. */
  readonly place: Int32Array;
  /** Steps taken so far: a clock that all machines read alike. */
  steps = 0;
  private tree = new Int32Array(0);

  constructor(readonly strata: Strata) {
    this.place = new Int32Array(strata.layer.length);
    strata.rows.forEach((row) => this.settle(row));
  }

  /** Writes down where the vertices of a row stand. */
  settle(row: Int32Array): void {
    for (let at = 0; at < row.length; at++) this.place[row[at]!] = at;
  }

  /** Crossings between all layers. */
  crossings(): number {
    let sum = 0;
    for (let layer = 1; layer < this.strata.rows.length; layer++) sum += this.crossingsAbove(layer);
    return sum;
  }

  /** Crossings between a layer and the one above: pairs of lines whose ends stand the other way round. */
  private crossingsAbove(layer: number): number {
    const { place, strata } = this;
    const { start, to } = strata.up;
    const above = strata.rows[layer - 1]!.length;
    if (this.tree.length <= above) this.tree = new Int32Array(above + 1);
    // A Fenwick tree of the ends seen so far (Barth, Jünger, Mutzel 2002).
    const tree = this.tree.fill(0);
    let [count, seen] = [0, 0];
    for (const vertex of strata.rows[layer]!) {
      const [from, end] = [start[vertex]!, start[vertex + 1]!];
      for (let at = from; at < end; at++) {
        count += seen;
        for (let node = place[to[at]!]! + 1; node > 0; node -= node & -node) count -= tree[node]!;
      }
      for (let at = from; at < end; at++) {
        for (let node = place[to[at]!]! + 1; node <= above; node += node & -node) tree[node]!++;
      }
      seen += end - from;
    }
    this.steps += 8 * seen;
    return count;
  }

  /**
   * Finds the best place for a vertex among those of its layer and column (sifting), no more than `reach` away.
   * @returns that place, and the crossings it saves to stand there
   */
  bestPlace(vertex: number, reach: number): readonly [to: number, saved: number] {
    const { strata, place } = this;
    const row = strata.rows[strata.layer[vertex]!]!;
    const from = place[vertex]!;
    let [best, to] = [0, from];
    for (const step of [-1, 1]) {
      const end = step < 0 ? Math.max(-1, from - reach - 1) : Math.min(row.length, from + reach + 1);
      let sum = 0;
      for (let at = from + step; at !== end && strata.column[row[at]!] === strata.column[vertex]; at += step) {
        sum += this.savedBy(vertex, row[at]!) * step;
        if (sum > best) [best, to] = [sum, at];
      }
    }
    return [to, best];
  }

  /** Crossings that it saves to put the left one of two vertices of a layer on the right of the other. */
  savedBy(left: number, right: number): number {
    const { strata, place } = this;
    this.steps += 2 + degree(strata.up, left) * degree(strata.up, right);
    this.steps += degree(strata.down, left) * degree(strata.down, right);
    return inverted(strata.up, left, right, place) + inverted(strata.down, left, right, place);
  }

  /** Puts a vertex at another place of its layer. */
  move(vertex: number, to: number): void {
    const { strata, place } = this;
    const row = strata.rows[strata.layer[vertex]!]!;
    const from = place[vertex]!;
    const step = from < to ? 1 : -1;
    for (let at = from; at !== to; at += step) {
      row[at] = row[at + step]!;
      place[row[at]!] = at;
    }
    row[to] = vertex;
    place[vertex] = to;
  }
}

const degree = ({ start }: Neighbours, vertex: number): number => start[vertex + 1]! - start[vertex]!;

/** Crossings of the lines of two vertices to one side, the first being on the left, less those the other way round. */
function inverted({ start, to }: Neighbours, left: number, right: number, place: Int32Array): number {
  let sum = 0;
  for (let a = start[left]!; a < start[left + 1]!; a++) {
    const mine = place[to[a]!]!;
    for (let b = start[right]!; b < start[right + 1]!; b++) {
      const other = place[to[b]!]!;
      sum += Number(mine > other) - Number(mine < other);
    }
  }
  return sum;
}
