import type { Strata } from './strata.js';

/** How much a step between two vertices should be upright, by how many of its ends are bends. */
const upright = [1, 2, 8];

/** Where columns begin and how wide they are. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** The steps between layers, and how wide everything is. */
interface Room {
  readonly strata: Strata;
  /** Pixels from the middle of a vertex to the middle of the one before it in its row; 0 for the first of a column. */
  readonly apart: Float64Array;
  readonly columns: readonly Column[];
  /** Half the width of each vertex. */
  readonly half: Float64Array;
}

/** The middle of every vertex, in whole pixels, and the columns. */
export interface Placing {
  readonly x: Float64Array;
  readonly columns: readonly Column[];
}

/**
 * Puts all vertices where their lines are short and upright: minimises the sum of weighted horizontal distances under
 * the order and the gaps of each row. Rows are solved one after the other by isotonic regression (pool adjacent
 * violators); squares are weighted anew after each sweep, so that they come to stand for distances.
 */
export function place(strata: Strata, width: Float64Array, gap: number, count: number, sweeps: number): Placing {
  const room = measure(strata, width, gap, count);
  const x = packed(room);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const soft = sweep < sweeps / 3 ? Infinity : 1 + (2 * gap * (sweeps - sweep)) / sweeps;
    for (let row = 0; row < strata.rows.length; row++)
      settle(room, x, sweep % 2 ? strata.rows.length - 1 - row : row, soft);
  }
  return { x, columns: room.columns };
}

function measure(strata: Strata, width: Float64Array, gap: number, count: number): Room {
  const { boxes, column, rows } = strata;
  const half = Float64Array.from(column, (_, vertex) => (vertex < boxes ? width[vertex]! / 2 : 0));
  const apart = new Float64Array(column.length);
  const widest = new Float64Array(count);
  for (const row of rows) {
    let used = 0;
    row.forEach((vertex, at) => {
      const before = row[at - 1];
      const first = before === undefined || column[before] !== column[vertex];
      const bends = Number(vertex >= boxes) + Number((before ?? 0) >= boxes);
      if (!first) apart[vertex] = Math.ceil(half[before]! + half[vertex]! + (bends ? gap / 2 : gap));
      used = first ? 2 * half[vertex]! : used + apart[vertex]! - half[before]! + half[vertex]!;
      widest[column[vertex]!] = Math.max(widest[column[vertex]!]!, used);
    });
  }
  let x = 0;
  const columns = Array.from(widest, (each) => {
    const here = { x, width: Math.ceil(each) };
    x += here.width + gap;
    return here;
  });
  return { strata, apart, columns, half };
}

/** Every row from the left edge of its columns on. */
function packed({ strata, apart, columns, half }: Room): Float64Array {
  const x = new Float64Array(apart.length);
  for (const row of strata.rows) {
    row.forEach((vertex, at) => {
      x[vertex] = apart[vertex]!
        ? x[row[at - 1]!]! + apart[vertex]
        : columns[strata.column[vertex]!]!.x + half[vertex]!;
    });
  }
  return x;
}

/** Solves one row, the rows around it being as they are, one column after the other. */
function settle(room: Room, x: Float64Array, layer: number, soft: number): void {
  const { strata, apart } = room;
  const row = strata.rows[layer]!;
  for (let first = 0; first < row.length;) {
    let end = first + 1;
    while (end < row.length && apart[row[end]!]! > 0) end++;
    settleColumn(room, x, row.subarray(first, end), soft);
    first = end;
  }
}

/** Vertices that have come to stand as close as they can, and move as one. */
interface Block {
  sum: number;
  weight: number;
  /** The place in the row behind its last vertex. */
  end: number;
}

function settleColumn({ strata, apart, columns, half }: Room, x: Float64Array, row: Int32Array, soft: number): void {
  const blocks: Block[] = [];
  let offset = 0;
  row.forEach((vertex, at) => {
    if (at > 0) offset += apart[vertex]!;
    let block = wish(strata, x, vertex, soft);
    block.sum -= offset * block.weight;
    block.end = at + 1;
    for (let last = blocks.at(-1); last && last.sum * block.weight >= block.sum * last.weight; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, weight: last.weight + block.weight, end: block.end };
      blocks.pop();
    }
    blocks.push(block);
  });
  const [first, last] = [row[0]!, row[row.length - 1]!];
  const column = columns[strata.column[first]!]!;
  const lowest = column.x + half[first]!;
  const highest = column.x + column.width - half[last]! - offset;
  let at = 0;
  offset = 0;
  for (const { sum, weight, end } of blocks) {
    const base = Math.max(lowest, Math.min(highest, Math.round(sum / weight)));
    for (; at < end; at++) {
      if (at > 0) offset += apart[row[at]!]!;
      x[row[at]!] = base + offset;
    }
  }
}

/** Where a vertex would stand best, times how much that matters. */
function wish({ boxes, up, down }: Strata, x: Float64Array, vertex: number, soft: number): Block {
  const wished = { sum: 0, weight: 0, end: 0 };
  for (const { start, to } of [up, down]) {
    for (let at = start[vertex]!; at < start[vertex + 1]!; at++) {
      const there = x[to[at]!]!;
      const bends = Number(vertex >= boxes) + Number(to[at]! >= boxes);
      const weight = upright[bends]! / Math.max(1, Math.abs(there - x[vertex]!) / soft);
      wished.sum += weight * there;
      wished.weight += weight;
    }
  }
  return wished.weight > 0 ? wished : { sum: x[vertex]!, weight: 1, end: 0 };
}
