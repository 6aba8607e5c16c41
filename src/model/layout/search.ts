import type { Rows } from './rows.js';
import type { Vertex } from './vertex.js';

/** Vertices that one attempt may move: what it changed further away would hardly come back to it. */
const most = 24;

/** Places that a vertex may go in one attempt. */
const reach = 24;

/**
 * Iterated local search: puts one vertex somewhere else, lets its neighbours find their best places, then theirs, and
 * keeps that if it saves as many crossings as it has to.
 */
export class Search {
  private moved: (readonly [Vertex, number])[] = [];
  private seed = 0;

  constructor(
    private readonly rows: Rows,
    private readonly vertices: readonly Vertex[],
    /** Crossings that an attempt has to save to be kept. */
    private readonly least: number,
  ) {}

  /** Tries until the clock of the rows has come to `end`. */
  run(end: number): void {
    const { rows, vertices } = this;
    // A power of two, so that one more vertex at the end does not change which ones are picked.
    const range = 2 ** (32 - Math.clz32(vertices.length - 1));
    for (let attempt = 1; rows.steps < end; attempt++) {
      // Each attempt has its own numbers, however many the one before has used.
      this.seed = Math.imul(attempt, 0x9e3779b1);
      const vertex = vertices[this.random(range)];
      rows.steps += 20;
      if (vertex) this.attempt(vertex);
    }
  }

  private attempt(vertex: Vertex): void {
    const { rows } = this;
    const row = rows.rows[vertex.layer]!;
    const to = Math.min(row.length - 1, Math.max(0, vertex.place + this.random(2 * reach + 1) - reach));
    rows.steps += 20;
    if (to === vertex.place || row[to]?.column !== vertex.column) return;
    this.moved = [];
    let saved = 0;
    const step = Math.sign(to - vertex.place);
    for (const other of row.slice(Math.min(to, vertex.place + 1), Math.max(to + 1, vertex.place)))
      saved += rows.savedBy(vertex, other) * step;
    this.move(vertex, to);
    saved += this.calm(vertex);
    if (saved < this.least) for (const [each, from] of this.moved.reverse()) rows.move(each, from);
  }

  /** Lets the neighbours of a vertex that moved find their places, and the neighbours of those that do. */
  private calm(first: Vertex): number {
    const queue = [...first.up, ...first.down, first];
    let saved = 0;
    for (const vertex of queue) {
      const [to, better] = this.rows.bestPlace(vertex, reach);
      if (better <= 0) continue;
      saved += better;
      this.move(vertex, to);
      if (queue.length < most) queue.push(...vertex.up, ...vertex.down);
    }
    return saved;
  }

  private move(vertex: Vertex, to: number): void {
    this.moved.push([vertex, vertex.place]);
    this.rows.move(vertex, to);
  }

  /** A whole number below `limit`: the same ones in the same order on every run (mulberry32 by Tommy Ettinger). */
  private random(limit: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.trunc((((mixed ^ (mixed >>> 14)) >>> 0) * limit) / 2 ** 32);
  }
}
