import type { Point } from './types.js';
import { passesOf, type Link, type Node } from './vertex.js';

/** Pixels between lines that run beside all boxes. */
const laneWidth = 12;

/** Pixels from the corner of a box to the nearest line, and between lines. */
const [corner, between] = [16, 12];

/** Upper and lower edge of a layer. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Where a box begins, for its height, in the middle of its layer. */
export const topOf = ({ height }: Node, { top, bottom }: Band): number => Math.round((top + bottom - height) / 2);

/** Finds where links pass each layer, from box to box. @param right Right edge of all boxes. */
export function route(nodes: readonly Node[], links: readonly Link[], right: number): void {
  for (const link of links) {
    const { upper, lower, bends, lane } = link;
    const beside = right + laneWidth * lane;
    link.xs = [
      upper.x,
      ...(lane > 0 ? new Array<number>(passesOf(link)).fill(beside) : bends.map(({ x }) => x)),
      lower.x,
    ];
  }
  for (const node of nodes) spread(node, node.out, 0, 1);
  for (const node of nodes) spread(node, node.in, -1, -2);
}

/** Spreads the lines of a box over its edge, in the order of where they lead, so that they do not cross there. */
function spread({ x, width }: Node, links: readonly Link[], own: number, next: number): void {
  const room = Math.max(0, width / 2 - corner);
  const apart = Math.min(between, (2 * room) / Math.max(1, links.length - 1));
  let least = x - room;
  links
    .toSorted((a, b) => a.xs.at(next)! - b.xs.at(next)!)
    .forEach(({ xs }, at, { length }) => {
      // Two boxes meet half way, a bend has no width to meet in.
      const aim = xs.length > 2 ? xs.at(next)! : (xs.at(next)! + x) / 2;
      least = Math.round(Math.min(x + room - (length - 1 - at) * apart, Math.max(least, aim)));
      xs.splice(own, 1, least);
      least += apart;
    });
}

/** The way of a link, of as few points as it can be made of. It passes layers upright. */
export function wayOf({ upper, lower, turned, xs }: Link, bands: readonly Band[]): readonly Point[] {
  const points: Point[] = [];
  xs.forEach((x, step) => {
    const band = bands[upper.layer + step]!;
    const top = step > 0 ? band.top : topOf(upper, band) + upper.height;
    const bottom = step < xs.length - 1 ? band.bottom : topOf(lower, band);
    for (const y of [top, bottom]) {
      const [last, before] = [points.at(-1), points.at(-2)];
      if (last?.x === x && (last.y === y || before?.x === x)) points.pop();
      points.push({ x, y });
    }
  });
  return turned ? points.reverse() : points;
}
