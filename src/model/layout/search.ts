import type { Rows } from './rows.js';

/** Vertices that one attempt may move: what it changed further away would hardly come back to it. */
const most = 24;

/** Places that a vertex may go in one attempt. */
const reach = 24;

/**
 * Iterated local search: puts one vertex somewhere else, lets its neighbours find their best places, then theirs, and
 * keeps that if it saves as many crossings as it has to.
 */
export class Search {
  private readonly moved: number[] = [];
  private attempts = 0;
  private seed = 0;
  /** A power of two, so that one more vertex at the end does not change which ones are picked. */
  private readonly range: number;

  constructor(
    private readonly rows: Rows,
    private readonly vertices: readonly number[],
    /** Crossings that an attempt has to save to be kept. */
    private readonly least: number,
  ) {
    this.range = 2 ** (32 - Math.clz32(vertices.length - 1));
  }

  /** Tries until the clock of the rows has come to `end`. */
  run(end: number): void {
    while (this.rows.steps < end) this.attempt();
  }

  private attempt(): void {
    const { rows, moved } = this;
    const { strata, place } = rows;
    // Each attempt has its own numbers, however many the one before has used.
    this.seed = Math.imul(++this.attempts, 0x9e3779b1);
    const vertex = this.vertices[this.random(this.range)];
    rows.steps += 20;
    if (vertex === undefined) return;
    const row = strata.rows[strata.layer[vertex]!]!;
    const from = place[vertex]!;
    const to = Math.min(row.length - 1, Math.max(0, from + this.random(2 * reach + 1) - reach));
    rows.steps += 20;
    if (to === from || strata.column[row[to]!] !== strata.column[vertex]) return;
    moved.length = 0;
    let saved = 0;
    const step = from < to ? 1 : -1;
    for (let at = from + step; at !== to + step; at += step) saved += rows.savedBy(vertex, row[at]!) * step;
    this.move(vertex, to);
    saved += this.calm(vertex);
    if (saved < this.least) this.undo();
  }

  /** Lets the neighbours of a vertex that moved find their places, and the neighbours of those that do. */
  private calm(first: number): number {
    const { rows } = this;
    const queue = [...this.around(first), first];
    let saved = 0;
    for (let next = 0; next < queue.length && next < most; next++) {
      const vertex = queue[next]!;
      const [to, better] = rows.bestPlace(vertex, reach);
      if (better <= 0) continue;
      saved += better;
      this.move(vertex, to);
      queue.push(...this.around(vertex));
    }
    return saved;
  }

  private around(vertex: number): readonly number[] {
    const { up, down } = this.rows.strata;
    const found: number[] = [];
    for (let at = up.start[vertex]!; at < up.start[vertex + 1]!; at++) found.push(up.to[at]!);
    for (let at = down.start[vertex]!; at < down.start[vertex + 1]!; at++) found.push(down.to[at]!);
    return found;
  }

  private move(vertex: number, to: number): void {
    this.moved.push(vertex, this.rows.place[vertex]!);
    this.rows.move(vertex, to);
  }

  private undo(): void {
    const { moved, rows } = this;
    for (let last = moved.length - 2; last >= 0; last -= 2) rows.move(moved[last]!, moved[last + 1]!);
  }

  /** A whole number below `limit`: the same ones in the same order on every run (mulberry32 by Tommy Ettinger). */
  private random(limit: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.trunc((((mixed ^ (mixed >>> 14)) >>> 0) * limit) / 2 ** 32);
  }
}
