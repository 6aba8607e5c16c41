import type { Picture } from './route.js';

/** Pixels from the corner of a box to the nearest line, and between lines. */
const [corner, between] = [16, 12];

/** Where each link leaves its upper box and enters its lower one. */
export interface Ports {
  readonly out: Float64Array;
  readonly into: Float64Array;
}

/** Spreads the lines of each box over its edge, in the order of where they lead, so that they do not cross there. */
export function portsOf({ strata, boxes, x, width }: Picture): Ports {
  const { chains, layer } = strata;
  const ports = { out: new Float64Array(chains.length), into: new Float64Array(chains.length) };
  const ends = boxes.map(() => ({ out: new Array<Port>(), into: new Array<Port>() }));
  chains.forEach((chain, link) => {
    const [first, last] = [chain[0]!, chain[chain.length - 1]!];
    const beside = chain.length === 2 && layer[last]! - layer[first]! > 1;
    const aim = (own: number, next: number): number => {
      if (beside) return width;
      // Two boxes meet half way, a bend has no width to meet in.
      return next < boxes.length ? (x[own]! + x[next]!) / 2 : x[next]!;
    };
    const after = chain[1]!;
    const before = chain[chain.length - 2]!;
    ends[first]!.out.push({ link, towards: beside ? Infinity : x[after]!, aim: aim(first, after) });
    ends[last]!.into.push({ link, towards: beside ? Infinity : x[before]!, aim: aim(last, before) });
  });
  ends.forEach(({ out, into }, box) => {
    const room = Math.max(0, boxes[box]!.width / 2 - corner);
    spread(out, x[box]! - room, x[box]! + room, ports.out);
    spread(into, x[box]! - room, x[box]! + room, ports.into);
  });
  return ports;
}

interface Port {
  readonly link: number;
  /** The middle of the next vertex: lines are sorted by it. */
  readonly towards: number;
  /** Where it would like to stand. */
  readonly aim: number;
}

function spread(ports: Port[], from: number, to: number, x: Float64Array): void {
  ports.sort((a, b) => a.towards - b.towards || a.link - b.link);
  const apart = Math.min(between, (to - from) / Math.max(1, ports.length - 1));
  ports.forEach(({ link, aim }, at) => {
    const before = ports[at - 1];
    x[link] = Math.max(from, Math.min(to, aim), before ? x[before.link]! + apart : from);
  });
  ports.forEach((_, at) => {
    const { link } = ports.at(-1 - at)!;
    x[link] = Math.min(x[link]!, to - at * apart);
  });
}
