import { range } from './range.js';
import type { Vertex } from './vertex.js';

/** How much a step between two vertices should be upright, by how many of its ends are bends. */
const upright = [1, 2, 8] as const;

/** Where a column begins and how wide it is. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** Vertices of one row and one column, which keep their order and their distances. */
interface Run {
  readonly vertices: readonly Vertex[];
  /** Pixels from the middle of the first to the middle of each. */
  readonly offsets: readonly number[];
  readonly width: number;
  /** Pixels from its left edge to its first box. */
  readonly lead: number;
}

/**
 * Puts all vertices where their lines are short and upright: minimises the sum of weighted horizontal distances under
 * the order and the gaps of each row. Rows are solved one after the other by isotonic regression (pool adjacent
 * violators); squares are weighted anew in each sweep, so that they come to stand for distances.
 *
 * @returns the columns
 */
export function place(rows: readonly (readonly Vertex[])[], gap: number, sweeps: number): readonly Column[] {
  const runs = rows.flatMap((row) => runsOf(row, gap));
  const columns = columnsFor(runs, gap);
  // With nothing to go by yet, every run stands at the left of its column.
  for (const run of runs) settle(run, columns, 0);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const soft = sweep < sweeps / 3 ? Infinity : 1 + (2 * gap * (sweeps - sweep)) / sweeps;
    for (const run of sweep % 2 ? runs.toReversed() : runs) settle(run, columns, soft);
  }
  if (columns.length > 1) align(runs, columns, gap);
  return columns;
}

function runsOf(row: readonly Vertex[], gap: number): readonly Run[] {
  const columns = new Map<number, Vertex[]>();
  for (const vertex of row) {
    const run = columns.get(vertex.column);
    if (run) run.push(vertex);
    else columns.set(vertex.column, [vertex]);
  }
  return [...columns.values()].map((vertices) => {
    let [offset, before] = [0, vertices[0]];
    const offsets = vertices.map((vertex) => {
      // Lines need less room around them than boxes.
      const between = before?.width && vertex.width ? gap : gap / 2;
      if (before && before !== vertex) offset += Math.ceil((before.width + vertex.width) / 2 + between);
      before = vertex;
      return offset;
    });
    const left = (vertices[0]?.width ?? 0) / 2;
    const box = vertices.findIndex(({ width }) => width > 0);
    const lead = box < 0 ? 0 : offsets[box]! - vertices[box]!.width / 2 + left;
    return { vertices, offsets, lead, width: offset + left + (before?.width ?? 0) / 2 };
  });
}

const columnOf = ({ vertices }: Run): number => vertices[0]?.column ?? 0;

/** Room for lines on the left of all boxes of each column. */
function leadsOf(runs: readonly Run[]): readonly number[] {
  const leads: number[] = [];
  for (const run of runs) leads[columnOf(run)] = Math.max(leads[columnOf(run)] ?? 0, run.lead);
  return leads;
}

function columnsFor(runs: readonly Run[], gap: number): readonly Column[] {
  const widest: number[] = [];
  const leads = leadsOf(runs);
  for (const run of runs) {
    // In one column nothing has to stand in line.
    const beside = leads.length > 1 ? leads[columnOf(run)]! - run.lead : 0;
    widest[columnOf(run)] = Math.max(widest[columnOf(run)] ?? 0, Math.ceil(run.width + beside));
  }
  let x = 0;
  return range(widest.length).map((at) => {
    const width = widest[at] ?? 0;
    const column = { x, width };
    x += width + gap;
    return column;
  });
}

/** Sweeps in which lines follow boxes that have been put in line. */
const following = 4;

/** Puts the boxes of a column in line under each other: a few pixels aside look like a slip. */
function align(runs: readonly Run[], columns: readonly Column[], gap: number): void {
  const widest: number[] = [];
  for (const { vertices } of runs)
    for (const { column, width } of vertices) widest[column] = Math.max(widest[column] ?? 0, width);
  const stops = new Map<Vertex, number>();
  const leads = leadsOf(runs);
  for (const run of runs) {
    const x = columns[columnOf(run)]!.x + leads[columnOf(run)]!;
    const pitch = (widest[columnOf(run)] ?? 0) + gap;
    let next = 0;
    for (const vertex of run.vertices.filter(({ width }) => width > 0)) {
      const stop = Math.max(next, Math.round((vertex.x - vertex.width / 2 - x) / pitch));
      stops.set(vertex, x + stop * pitch + vertex.width / 2);
      next = stop + 1;
    }
  }
  for (let sweep = 0; sweep < following; sweep++) for (const run of runs) settle(run, columns, 1, stops);
}

/** How much more a place in line counts than a line that is upright. */
const inLine = 1e4;

/** Vertices that have come to stand as close as they can, and move as one: where they would like the first to be. */
interface Block {
  readonly sum: number;
  readonly weight: number;
  readonly count: number;
}

/** Solves one run, all others being as they are. */
function settle(run: Run, columns: readonly Column[], soft: number, stops?: ReadonlyMap<Vertex, number>): void {
  const { vertices, offsets, width } = run;
  const blocks: Block[] = [];
  vertices.forEach((vertex, at) => {
    const stop = stops?.get(vertex);
    let block =
      stop === undefined
        ? wish(vertex, offsets[at]!, soft)
        : { sum: inLine * (stop - offsets[at]!), weight: inLine, count: 1 };
    for (let last = blocks.at(-1); last && last.sum * block.weight >= block.sum * last.weight; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, weight: last.weight + block.weight, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const column = columns[columnOf(run)]!;
  const least = column.x + (vertices[0]?.width ?? 0) / 2;
  let at = 0;
  for (const { sum, weight, count } of blocks) {
    const x = Math.max(least, Math.min(least + column.width - Math.ceil(width), Math.round(sum / weight)));
    for (const end = at + count; at < end; at++) vertices[at]!.x = x + offsets[at]!;
  }
}

/** Where the first of a run would be if this one stood best, times how much that matters. */
function wish(vertex: Vertex, offset: number, soft: number): Block {
  let [sum, weight] = [0, 0];
  for (const side of vertex.ends) {
    for (const { x, width } of side) {
      const stiff = upright[(vertex.width ? 0 : 1) + (width ? 0 : 1)] ?? 1;
      const pull = stiff / Math.max(1, Math.abs(x - vertex.x) / soft);
      sum += pull * (x - offset);
      weight += pull;
    }
  }
  return weight > 0 ? { sum, weight, count: 1 } : { sum: vertex.x - offset, weight: 1, count: 1 };
}
