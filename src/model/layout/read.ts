import type { Issue } from '../../pack/issues.js';
import type { LayoutGraph, Size } from './types.js';
import { linkOf, Node, type Link } from './vertex.js';

/** Larger sizes are a mistake, and would make room that nobody can see. */
const largest = 10_000;

/** What is taken where a size is left out or wrong. */
const [box, point] = [
  { width: 160, height: 56 },
  { width: 1, height: 1 },
];

/** Issues beyond these are not worth an author's time before the first ones are mended. */
const most = 100;

/** Collects what is wrong. */
export type Warn = (code: string, path: string, message: string) => void;

export const warnInto =
  (issues: Issue[]): Warn =>
  (code, path, message) => {
    if (issues.length < most) issues.push({ code, path, message, severity: 'warning' });
  };

/** Takes what can be drawn and says what cannot. */
export function read({ nodes, edges }: LayoutGraph, warn: Warn): { nodes: readonly Node[]; links: readonly Link[] } {
  const length = (given: number | undefined, otherwise: number, path: string): number => {
    if (given === undefined || (given > 0 && given <= largest)) return Math.ceil(given ?? otherwise);
    warn('size', path, `${given} is no size from 1 to ${largest} pixels: ${otherwise} is taken.`);
    return otherwise;
  };
  const sizeOf = ({ width, height }: Partial<Size>, usual: Size, path: string): Size => ({
    width: length(width, usual.width, `${path}/width`),
    height: length(height, usual.height, `${path}/height`),
  });
  const byId = new Map<string, Node>();
  const inColumns = nodes.every(({ column }) => index(column) >= 0);
  nodes.forEach((node, at) => {
    const { id, layer, column } = node;
    const path = `/nodes/${at}`;
    if (byId.has(id)) return warn('duplicate-id', path, `There is another "${id}" above: this one is left out.`);
    const size = sizeOf(node, box, path);
    byId.set(id, new Node(id, path, index(layer), inColumns ? index(column) : 0, size.width, size.height));
  });
  const links = new Map<string, Link>();
  edges.forEach(({ from, to, label }, at) => {
    const path = `/edges/${at}`;
    const [upper, lower] = [byId.get(from), byId.get(to)];
    if (!upper || !lower)
      return warn('reference', path, `There is no node "${upper ? to : from}": the edge is left out.`);
    if (upper === lower) return warn('self-loop', path, `"${from}" leads to itself: the edge is left out.`);
    // Not by `JSON.stringify`: a page may say how lists are written.
    const key = `${from.length} ${from} ${to}`;
    if (links.has(key)) return warn('duplicate-edge', path, 'The same edge stands above: this one is left out.');
    links.set(key, linkOf(path, upper, lower, label && sizeOf(label, point, `${path}/label`)));
  });
  return { nodes: [...byId.values()], links: [...links.values()] };
}

const index = (given = -1): number => (given >= 0 && given < largest ? Math.trunc(given) : -1);
