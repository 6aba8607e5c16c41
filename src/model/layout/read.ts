import type { Issue } from '../../pack/issues.js';
import type { LayoutGraph } from './types.js';
import { linkOf, Node, type Link } from './vertex.js';

/** Larger sizes are a mistake, and would make room that nobody can see. */
const largest = 10_000;

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
  const size = (given: number | undefined, otherwise: number, path: string): number => {
    if (given === undefined || (given > 0 && given <= largest)) return Math.ceil(given ?? otherwise);
    warn('size', path, `${given} is no size from 1 to ${largest} pixels: ${otherwise} is taken.`);
    return otherwise;
  };
  const byId = new Map<string, Node>();
  const inColumns = nodes.every(({ column }) => index(column) >= 0);
  nodes.forEach(({ id, width, height, layer, column }, at) => {
    const path = `/nodes/${at}`;
    if (byId.has(id)) return warn('duplicate-id', path, `There is another "${id}" above: this one is left out.`);
    const [w, h] = [size(width, 160, `${path}/width`), size(height, 56, `${path}/height`)];
    byId.set(id, new Node(id, at, index(layer), inColumns ? index(column) : 0, w, h));
  });
  const links = new Map<string, Link>();
  edges.forEach(({ from, to, label }, at) => {
    const path = `/edges/${at}`;
    const [upper, lower] = [byId.get(from), byId.get(to)];
    if (!upper || !lower)
      return warn('reference', path, `There is no node "${upper ? to : from}": the edge is left out.`);
    if (upper === lower) return warn('self-loop', path, `"${from}" leads to itself: the edge is left out.`);
    const key = `${upper.given} ${lower.given}`;
    if (links.has(key)) return warn('duplicate-edge', path, 'The same edge stands above: this one is left out.');
    const room = label && {
      width: size(label.width, 1, `${path}/label/width`),
      height: size(label.height, 1, `${path}/label/height`),
    };
    links.set(key, linkOf(at, upper, lower, room));
  });
  return { nodes: [...byId.values()], links: [...links.values()] };
}

const index = (given = -1): number => (given >= 0 && given < largest ? Math.trunc(given) : -1);
