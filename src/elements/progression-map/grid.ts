import type { Box } from '../../model/layout/types.js';
import type { MapNode } from '../../model/map/graph.js';
import type { EdgePicture, Picture } from './picture.js';

/** What of a picture lies in some part of it. */
export interface Part {
  readonly nodes: ReadonlySet<MapNode>;
  readonly edges: ReadonlySet<EdgePicture>;
}

interface Cell {
  readonly nodes: MapNode[];
  readonly edges: EdgePicture[];
}

/** A picture in squares, so that only what is in sight needs to be drawn. */
export class Grid {
  private readonly cells = new Map<string, Cell>();

  /** @param side Of a square, in pixels of the picture. */
  constructor(
    { boxes, edges }: Picture,
    readonly side: number,
  ) {
    for (const [node, box] of boxes) for (const cell of this.under(box)) cell.nodes.push(node);
    for (const edge of edges)
      for (const stretch of edge.stretches) for (const cell of this.under(stretch)) cell.edges.push(edge);
  }

  /** All in the squares that a part of the picture touches. */
  within(box: Box): Part {
    const cells = this.namesUnder(box).flatMap((name) => this.cells.get(name) ?? []);
    return {
      nodes: new Set(cells.flatMap(({ nodes }) => nodes)),
      edges: new Set(cells.flatMap(({ edges }) => edges)),
    };
  }

  /** The whole squares that a part of the picture touches: as long as they are the same, so is what they hold. */
  squaresUnder({ x, y, width, height }: Box): Box {
    const { side } = this;
    const [left, top] = [Math.floor(x / side) * side, Math.floor(y / side) * side];
    const [right, bottom] = [Math.ceil((x + width) / side) * side, Math.ceil((y + height) / side) * side];
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  private under(box: Box): readonly Cell[] {
    return this.namesUnder(box).map((name) => {
      const cell = this.cells.get(name) ?? { nodes: [], edges: [] };
      this.cells.set(name, cell);
      return cell;
    });
  }

  private namesUnder({ x, y, width, height }: Box): readonly string[] {
    const { side } = this;
    const [left, top] = [Math.floor(x / side), Math.floor(y / side)];
    const [right, bottom] = [lastIn(x + width, side, left), lastIn(y + height, side, top)];
    const names: string[] = [];
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++) names.push(`${column} ${row}`);
    return names;
  }
}

/** The last square before an end; one that begins there is not touched. */
const lastIn = (end: number, side: number, first: number): number => Math.max(first, Math.ceil(end / side) - 1);
