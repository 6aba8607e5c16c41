import type { Vertex } from './vertex.js';

/** How much more a line should be upright for each of its ends that is a bend. */
const upright = 3;

/** How much more a place in line counts than a line that is upright. */
const inLine = 1e4;

/** Sweeps over all rows, and how many of them minimise squares before they minimise distances. */
const [sweeps, squares] = [20, 10];

/** Sweeps in which the boxes of several columns are put in line, and lines follow them. */
const following = 4;

/** Where a column begins, and what it has room for. */
interface Column {
  x: number;
  width: number;
  /** Pixels from its left edge to where boxes begin: room for lines. */
  lead: number;
  /** Pixels from a box to the next one in line. */
  pitch: number;
}

/** Vertices of one row and one column, which keep their order and their distances. */
interface Run {
  readonly vertices: Vertex[];
  readonly column: Column;
  width: number;
}

/**
 * Puts all vertices where their lines are short and upright: minimises the sum of weighted horizontal distances under
 * the order and the gaps of each row. Rows are solved one after the other by isotonic regression (pool adjacent
 * violators); squares are weighted anew in each sweep, so that they come to stand for distances.
 *
 * @returns the columns
 */
export function place(rows: readonly (readonly Vertex[])[], gap: number): readonly Column[] {
  const columns: Column[] = [];
  const runs = rows.flatMap((row) => runsOf(row, gap, columns));
  const several = columns.length > 1;
  let x = 0;
  for (const column of columns) {
    column.x = x;
    // In a single one, nothing has to stand in line.
    column.width = several ? column.width + column.lead : runs.reduce((most, { width }) => Math.max(most, width), 0);
    x += column.width + gap;
  }
  for (const { vertices, column } of runs) for (const vertex of vertices) vertex.x = column.x + vertex.offset;
  for (let sweep = 0; sweep < sweeps + (several ? following : 0); sweep++) {
    const soft = sweep < squares ? Infinity : gap;
    for (const run of sweep % 2 ? runs.toReversed() : runs) settle(run, soft, sweep >= sweeps);
  }
  return columns;
}

/** Cuts a row where its columns meet, and makes room for it in them. */
function runsOf(row: readonly Vertex[], gap: number, columns: Column[]): readonly Run[] {
  const runs: Run[] = [];
  let before: Vertex | undefined;
  for (const vertex of row) {
    while (columns.length <= vertex.column) columns.push({ x: 0, width: 0, lead: 0, pitch: gap });
    const column = columns[vertex.column]!;
    let run = runs.at(-1);
    // Lines need less room around them than boxes.
    if (run?.column === column) run.width += Math.ceil(before?.width && vertex.width ? gap : gap / 2);
    else runs.push((run = { vertices: [], column, width: 0 }));
    vertex.offset = run.width + vertex.width / 2;
    column.pitch = Math.max(column.pitch, vertex.width + gap);
    run.vertices.push(vertex);
    run.width += vertex.width;
    before = vertex;
  }
  for (const { vertices, column, width } of runs) {
    const box = vertices.find((vertex) => vertex.width > 0);
    const lead = box ? box.offset - box.width / 2 : 0;
    column.lead = Math.max(column.lead, lead);
    column.width = Math.max(column.width, width - lead);
  }
  return runs;
}

/** Vertices that have come to stand as close as they can, and move as one: where they would like their row to begin. */
interface Block {
  readonly sum: number;
  readonly weight: number;
  readonly count: number;
}

/** Solves one run, all others being as they are. */
function settle({ vertices, column, width }: Run, soft: number, align: boolean): void {
  const blocks: Block[] = [];
  let next = 0;
  for (const vertex of vertices) {
    let block = wish(vertex, soft);
    if (align && vertex.width > 0) {
      // A few pixels aside of the others in its column, a box looks like a slip.
      const start = column.x + column.lead + vertex.width / 2;
      next = Math.max(next, Math.round((vertex.x - start) / column.pitch));
      block = { sum: inLine * (start + next * column.pitch - vertex.offset), weight: inLine, count: 1 };
      next += 1;
    }
    for (let last = blocks.at(-1); last && last.sum * block.weight >= block.sum * last.weight; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, weight: last.weight + block.weight, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  let at = 0;
  for (const { sum, weight, count } of blocks) {
    const x = Math.max(column.x, Math.min(column.x + column.width - width, Math.round(sum / weight)));
    for (const end = at + count; at < end; at++) vertices[at]!.x = x + vertices[at]!.offset;
  }
}

/** Where its run would begin if this vertex stood best, times how much that matters. */
function wish(vertex: Vertex, soft: number): Block {
  const own = vertex.width ? 1 : upright;
  let [sum, weight] = [0, 0];
  for (const side of vertex.ends) {
    for (const { x, width } of side) {
      const pull = (own * (width ? 1 : upright)) / Math.max(1, Math.abs(x - vertex.x) / soft);
      sum += pull * (x - vertex.offset);
      weight += pull;
    }
  }
  return weight > 0 ? { sum, weight, count: 1 } : { sum: vertex.x - vertex.offset, weight: 1, count: 1 };
}
