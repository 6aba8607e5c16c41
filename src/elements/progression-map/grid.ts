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

/** More than there are squares above each other. */
const column = 1e6;

/** A picture in squares, so that only what is in sight needs to be drawn. */
export class Grid {
  private readonly cells = new Map<number, Cell>();

  /** @param side Of a square, in pixels of the picture. */
  constructor(
    { boxes, edges }: Picture,
    readonly side: number,
  ) {
    for (const [node, box] of boxes) this.visit(box, (cell) => this.cell(cell).nodes.push(node));
    for (const edge of edges)
      for (const stretch of edge.stretches) this.visit(stretch, (cell) => this.cell(cell).edges.push(edge));
  }

  /** All in the squares that a part of the picture touches. */
  within(box: Box): Part {
    const [nodes, edges] = [new Set<MapNode>(), new Set<EdgePicture>()];
    this.visit(box, (cell) => {
      const here = this.cells.get(cell);
      here?.nodes.forEach((each) => nodes.add(each));
      here?.edges.forEach((each) => edges.add(each));
    });
    return { nodes, edges };
  }

  /** The whole squares that a part of the picture touches: as long as they are the same, so is what they hold. */
  squaresUnder({ x, y, width, height }: Box): Box {
    const { side } = this;
    const [left, top] = [Math.floor(x / side) * side, Math.floor(y / side) * side];
    const [right, bottom] = [Math.ceil((x + width) / side) * side, Math.ceil((y + height) / side) * side];
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  private cell(number: number): Cell {
    const cell = this.cells.get(number) ?? { nodes: [], edges: [] };
    this.cells.set(number, cell);
    return cell;
  }

  /** Tells the numbers of the squares that something touches: a vast map has tens of thousands. */
  private visit({ x, y, width, height }: Box, see: (cell: number) => void): void {
    const { side } = this;
    const [left, top] = [Math.floor(x / side), Math.floor(y / side)];
    const [right, bottom] = [lastIn(x + width, side, left), lastIn(y + height, side, top)];
    for (let across = left; across <= right; across++)
      for (let down = top; down <= bottom; down++) see(across * column + down);
  }
}

/** The last square before an end; one that begins there is not touched. */
const lastIn = (end: number, side: number, first: number): number => Math.max(first, Math.ceil(end / side) - 1);
