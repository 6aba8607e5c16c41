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

/** An order that is being made better. */
interface Search {
  readonly rows: readonly Vertex[][];
  /** Pairs of lines compared so far: a clock that all machines read alike. */
  steps: number;
  /** The vertices that were moved in this attempt, and where from. */
  moved: (readonly [vertex: Vertex, from: number])[];
}

/**
 * Moves vertices within their rows, so that fewer lines cross: each to its best place until nothing is won any more, then
 * elsewhere and back (iterated local search).
 */
export function improve(rows: readonly Vertex[][], vertices: readonly Vertex[], effort: number): void {
  const search: Search = { rows, steps: 0, moved: [] };
  const turn = (act: (vertex: Vertex) => number): number =>
    vertices.reduce((saved, vertex) => saved + (search.steps < mostSteps ? act(vertex) : 0), 0);
  while (turn((vertex) => sift(search, vertex)) > 0);
  if (!isTangled(rows)) return;
  for (const aside of asides.slice(0, asides.length * effort)) turn((vertex) => attempt(search, vertex, aside));
}

/**
 * Puts a vertex at a better place among those of its row and column (sifting), as far as the way there costs nothing:
 * behind what costs more than it saved so far there is hardly ever anything to win.
 * @returns the crossings it saves
 */
function sift(search: Search, vertex: Vertex): number {
  const row = search.rows[vertex.layer]!;
  let [to, best] = [vertex.place, 0];
  for (let step = -1; step <= 1; step += 2) {
    let sum = 0;
    // Never beside the row: engines leave their fast way there.
    for (let at = vertex.place + step; sum >= 0 && at >= 0 && at < row.length; at += step) {
      if (row[at]!.column !== vertex.column) break;
      sum += savedBy(search, vertex, row[at]!) * step;
      if (sum > best) [to, best] = [at, sum];
    }
  }
  if (best > 0) move(search, vertex, to);
  return best;
}

/**
 * Puts a vertex elsewhere, lets its neighbours find their places, then theirs, and takes all that back if it costs.
 * @returns the crossings it saves
 */
function attempt(search: Search, vertex: Vertex, aside: number): number {
  const row = search.rows[vertex.layer]!;
  const to = Math.min(row.length - 1, Math.max(0, vertex.place + aside));
  search.steps += 20;
  if (row[to]!.column !== vertex.column) return 0;
  let saved = 0;
  const step = Math.sign(aside);
  for (let at = vertex.place; at !== to; at += step) saved += savedBy(search, vertex, row[at + step]!) * step;
  search.moved = [];
  move(search, vertex, to);
  const queue = [...vertex.ends[0], ...vertex.ends[1], vertex];
  for (const each of queue) {
    const better = sift(search, each);
    saved += better;
    if (better > 0 && queue.length < most) queue.push(...each.ends[0], ...each.ends[1]);
  }
  if (saved < 0) for (const [each, from] of search.moved.toReversed()) move(search, each, from);
  return saved;
}

function move({ rows, moved }: Search, vertex: Vertex, to: number): void {
  const row = rows[vertex.layer]!;
  moved.push([vertex, vertex.place]);
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
function savedBy(search: Search, left: Vertex, right: Vertex): number {
  let saved = 0;
  for (let side = 0; side < 2; side++) {
    const [own, others] = [left.ends[side]!, right.ends[side]!];
    search.steps += 1 + own.length * others.length;
    for (const { place } of others)
      for (let a = 0; a < own.length; a++) {
        const at = own[a]!.place;
        saved += +(at > place) - +(at < place);
      }
  }
  return saved;
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
