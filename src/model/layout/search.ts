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
  /** The vertices that an attempt has moved and where from, by turns. */
  private readonly moved: number[] = [];

  constructor(
    private readonly rows: Rows,
    /** The first vertex that may be moved, and all after it. */
    private readonly first: number,
    /** Crossings that an attempt has to save to be kept. */
    private readonly least: number,
  ) {}

  /** Tries all vertices so many times, or until the clock of the rows has come to `end`. */
  run(turns: number, end: number): void {
    const { rows, first } = this;
    for (let turn = 1; turn <= turns; turn++) {
      // What is tried with a vertex does not depend on how many others there are.
      for (let vertex = first; vertex < rows.place.length && rows.steps < end; vertex++)
        this.attempt(vertex, random(turn, vertex - first) % (2 * reach + 1));
    }
  }

  /** @param chance The place it goes to, from the farthest on the left. */
  private attempt(vertex: number, chance: number): void {
    const { rows, moved } = this;
    const row = rows.rows[rows.layer[vertex]!]!;
    const from = rows.place[vertex]!;
    const to = Math.min(row.length - 1, Math.max(0, from + chance - reach));
    rows.steps += 20;
    if (to === from || rows.column[row[to]!] !== rows.column[vertex]) return;
    moved.length = 0;
    let saved = 0;
    const step = Math.sign(to - from);
    for (let at = from; at !== to; at += step) saved += rows.savedBy(vertex, row[at + step]!) * step;
    moved.push(vertex, from);
    rows.move(vertex, to);
    saved += this.calm(vertex);
    if (saved >= this.least) return;
    for (let at = moved.length; at > 0; at -= 2) rows.move(moved[at - 2]!, moved[at - 1]!);
  }

  /** Lets the neighbours of a vertex that moved find their places, and the neighbours of those that do. */
  private calm(first: number): number {
    const { rows } = this;
    const queue: number[] = [];
    rows.pushNeighbours(first, queue);
    queue.push(first);
    let saved = 0;
    for (const vertex of queue) {
      if (vertex < this.first) continue;
      const from = rows.place[vertex]!;
      const better = rows.sift(vertex);
      if (better === 0) continue;
      saved += better;
      this.moved.push(vertex, from);
      if (queue.length < most) rows.pushNeighbours(vertex, queue);
    }
    return saved;
  }
}

/** A whole number for two others: the same one on every run, and without a pattern (mulberry32 by Tommy Ettinger). */
function random(turn: number, vertex: number): number {
  const seed = Math.imul(turn, 0x9e3779b1) + Math.imul(vertex, 0x6d2b79f5);
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
