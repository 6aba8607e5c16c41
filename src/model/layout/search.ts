import type { Vertex } from './vertex.js';

/**
 * How many places aside a vertex is tried, from turn to turn. Far away pays best, and best of all at the ends of its row:
 * there every line of it leads to one side.
 */
const asides = [-24, 24, -2, 2, -24, 24, -5, 5];

/** Vertices that one attempt may move: what it changed further away would hardly come back to it. */
const most = 24;

/** Pairs of lines that may be compared, however large the graph; each takes a few nanoseconds. */
const mostSteps = 12_000_000;

/** Iterated local search for an order in which few lines cross. */
export class Search {
  /** Pairs of lines compared so far: a clock that all machines read alike. */
  private steps = 0;
  /** The vertices that an attempt has moved and where from. */
  private moved: (readonly [vertex: Vertex, from: number])[] = [];

  constructor(
    private readonly rows: readonly Vertex[][],
    private readonly vertices: readonly Vertex[],
  ) {}

  /** Finds each vertex its best place until nothing is won any more, then tries each elsewhere. */
  run(effort: number): void {
    while (this.turn((vertex) => this.sift(vertex)) > 0);
    if (!isTangled(this.rows)) return;
    for (const aside of asides.slice(0, asides.length * effort)) this.turn((vertex) => this.attempt(vertex, aside));
  }

  /** Does something with each vertex, as long as there is time, and adds up what that saves. */
  private turn(act: (vertex: Vertex) => number): number {
    let saved = 0;
    for (const vertex of this.vertices) if (this.steps < mostSteps) saved += act(vertex);
    return saved;
  }

  /**
   * Puts a vertex at a better place among those of its row and column (sifting), as far as the way there costs nothing:
   * behind what costs more than it saved so far there is hardly ever anything to win.
   * @returns the crossings it saves
   */
  private sift(vertex: Vertex): number {
    const row = this.rows[vertex.layer]!;
    let [to, best] = [vertex.place, 0];
    for (let step = -1; step <= 1; step += 2) {
      let sum = 0;
      // Never beside the row: engines leave their fast way there.
      for (let at = vertex.place + step; sum >= 0 && at >= 0 && at < row.length; at += step) {
        if (row[at]!.column !== vertex.column) break;
        sum += this.saved(vertex, row[at]!) * step;
        if (sum > best) [to, best] = [at, sum];
      }
    }
    if (best > 0) this.move(vertex, to);
    return best;
  }

  /** Puts a vertex somewhere else, lets its neighbours find their places, then theirs, and takes it back if it costs. */
  private attempt(vertex: Vertex, aside: number): number {
    const row = this.rows[vertex.layer]!;
    const to = Math.min(row.length - 1, Math.max(0, vertex.place + aside));
    this.steps += 20;
    if (row[to]!.column !== vertex.column) return 0;
    let saved = 0;
    const step = Math.sign(aside);
    for (let at = vertex.place; at !== to; at += step) saved += this.saved(vertex, row[at + step]!) * step;
    this.moved = [];
    this.move(vertex, to);
    const queue = [...vertex.ends[0], ...vertex.ends[1], vertex];
    for (const each of queue) {
      const better = this.sift(each);
      saved += better;
      if (better > 0 && queue.length < most) queue.push(...each.ends[0], ...each.ends[1]);
    }
    if (saved < 0) for (const [each, from] of this.moved.toReversed()) this.move(each, from);
    return Math.max(0, saved);
  }

  private move(vertex: Vertex, to: number): void {
    const row = this.rows[vertex.layer]!;
    this.moved.push([vertex, vertex.place]);
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
  private saved(left: Vertex, right: Vertex): number {
    let saved = 0;
    for (let side = 0; side < 2; side++) {
      const [own, others] = [left.ends[side]!, right.ends[side]!];
      this.steps += 1 + own.length * others.length;
      for (const { place } of others)
        for (let a = 0; a < own.length; a++) {
          const at = own[a]!.place;
          saved += +(at > place) - +(at < place);
        }
    }
    return saved;
  }
}

/** Whether any two lines cross. */
const isTangled = (rows: readonly (readonly Vertex[])[]): boolean =>
  rows.some((row) => {
    let most = 0;
    return row.some(({ ends: [above] }) => {
      const least = most;
      for (const { place } of above) most = Math.max(most, place);
      return above.some(({ place }) => place < least);
    });
  });
