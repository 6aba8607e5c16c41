import type { Issue } from '../../pack/issues.js';
import type { LayoutGraph, LayoutNode, Size } from './types.js';

/** The input as numbers: nodes and edges by index, in the order they came in. */
export interface Draft {
  readonly ids: readonly string[];
  /** The place of each node among those that were given. */
  readonly given: readonly number[];
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
  readonly label: Size | undefined;
  /** Its place among the edges that were given. */
  readonly given: number;
}

/** Larger sizes are a mistake, and would make room that nobody can see. */
const largest = 10_000;

/** Issues beyond these are not worth an author's time before the first ones are mended. */
const most = 100;

export function warn(issues: Issue[], code: string, path: string, message: string): void {
  if (issues.length < most) issues.push({ code, path, message, severity: 'warning' });
}

/** Takes what can be drawn and says what cannot. */
export function read({ nodes, edges }: LayoutGraph): Draft {
  const issues: Issue[] = [];
  const byId = new Map<string, number>();
  const given: number[] = [];
  nodes.forEach(({ id }, at) => {
    if (byId.has(id)) return warn(issues, 'duplicate-id', `/nodes/${at}`, `There are two "${id}": the first is drawn.`);
    byId.set(id, given.length);
    given.push(at);
  });
  const measure = (name: 'width' | 'height', otherwise: number): Float64Array =>
    Float64Array.from(given, (at) => size(nodes[at]![name], otherwise, `/nodes/${at}/${name}`, issues));
  const count = (name: 'layer' | 'column'): Int32Array => Int32Array.from(given, (at) => index(nodes[at]!, name));
  const column = count('column');
  const columns = column.includes(-1) ? 1 : column.reduce((last, each) => Math.max(last, each + 1), 1);
  return {
    ids: [...byId.keys()],
    given,
    width: measure('width', 160),
    height: measure('height', 56),
    wanted: count('layer'),
    column: columns > 1 ? column : column.fill(0),
    columns,
    links: readLinks(edges, byId, issues),
    issues,
  };
}

function size(given: number | undefined, otherwise: number, path: string, issues: Issue[]): number {
  if (given === undefined) return otherwise;
  if (given > 0 && given <= largest) return Math.ceil(given);
  warn(issues, 'size', path, `${given} is no size in pixels between 0 and ${largest}: ${otherwise} is taken.`);
  return otherwise;
}

function index(node: LayoutNode, name: 'layer' | 'column'): number {
  const given = Math.trunc(node[name] ?? -1);
  return given >= 0 && given < largest ? given : -1;
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
    links.push({ from, to, given, label: edge.label && readLabel(edge.label, `${path}/label`, issues) });
  });
  return links;
}

const readLabel = ({ width, height }: Size, path: string, issues: Issue[]): Size => ({
  width: size(width, 1, `${path}/width`, issues),
  height: size(height, 1, `${path}/height`, issues),
});
