import type { Issue } from '../../pack/issues.js';
import type { LayoutGraph } from './types.js';

/** The input as numbers: nodes and edges by index, in the order they came in. */
export interface Draft {
  readonly ids: readonly string[];
  readonly width: Float64Array;
  readonly height: Float64Array;
  /** Wanted layers; -1 where none is. */
  readonly wanted: Int32Array;
  /** Columns; all 0 where they are not kept. */
  readonly column: Int32Array;
  readonly columns: number;
  readonly links: readonly Link[];
  readonly issues: Issue[];
}

/** An edge between two different known nodes, the only one from one to the other. */
export interface Link {
  readonly from: number;
  readonly to: number;
  /** Its place among the edges that were given. */
  readonly given: number;
}

/** Larger boxes are a mistake, and would make room that nobody can see. */
const largest = 10_000;

const size = (given: number | undefined, otherwise: number): number =>
  given !== undefined && given > 0 && given <= largest ? Math.ceil(given) : otherwise;

const index = (given: number | undefined): number =>
  given !== undefined && given >= 0 && given <= largest ? Math.trunc(given) : -1;

export const warn = (issues: Issue[], code: string, path: string, message: string): unknown =>
  issues.push({ code, path, message, severity: 'warning' });

/** Takes what can be drawn and says what cannot. */
export function read({ nodes, edges }: LayoutGraph): Draft {
  const issues: Issue[] = [];
  const byId = new Map<string, number>();
  const kept = nodes.filter(({ id }, at) => {
    if (byId.has(id))
      return void warn(issues, 'duplicate-id', `/nodes/${at}`, `There are two "${id}": the first is drawn.`);
    byId.set(id, byId.size);
    return true;
  });
  const column = Int32Array.from(kept, (node) => index(node.column));
  const columns = column.includes(-1) ? 1 : column.reduce((most, each) => Math.max(most, each + 1), 1);
  return {
    ids: kept.map(({ id }) => id),
    width: Float64Array.from(kept, (node) => size(node.width, 160)),
    height: Float64Array.from(kept, (node) => size(node.height, 56)),
    wanted: Int32Array.from(kept, (node) => index(node.layer)),
    column: columns > 1 ? column : column.fill(0),
    columns,
    links: readLinks(edges, byId, issues),
    issues,
  };
}

function readLinks(edges: LayoutGraph['edges'], byId: ReadonlyMap<string, number>, issues: Issue[]): readonly Link[] {
  const seen = new Set<number>();
  const links: Link[] = [];
  edges.forEach((edge, given) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    const path = `/edges/${given}`;
    if (from === undefined || to === undefined) {
      const id = from === undefined ? edge.from : edge.to;
      return warn(issues, 'reference', path, `There is no node "${id}": the edge is left out.`);
    }
    if (from === to) return warn(issues, 'self-loop', path, `"${edge.from}" leads to itself: the edge is left out.`);
    const key = from * byId.size + to;
    if (seen.has(key)) return warn(issues, 'duplicate-edge', path, 'The same edge stands above: one is drawn.');
    seen.add(key);
    return links.push({ from, to, given });
  });
  return links;
}
