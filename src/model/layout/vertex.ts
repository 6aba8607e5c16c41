import type { Box, Size } from './types.js';

/** A box, or a bend of a line that passes a layer. */
export class Vertex {
  layer = 0;
  /** Where it stands in its layer, from 0. */
  place = 0;
  /** Its middle, in pixels. */
  x = 0;
  /** Its middle, in pixels from where its row begins. */
  offset = 0;
  /** What it is joined to in the layer above, and in the one below. */
  readonly ends: readonly [Vertex[], Vertex[]] = [[], []];

  constructor(
    readonly column: number,
    readonly width = 0,
    readonly height = 0,
  ) {}
}

/** A box with its edges. */
export class Node extends Vertex {
  readonly in: Link[] = [];
  readonly out: Link[] = [];
  /** Whether it is in a tree that hangs from a single box: everything else, the core, is laid out without these. */
  hangs = false;

  constructor(
    readonly id: string,
    /** Its place among the nodes that were given. */
    readonly given: number,
    /** The layer it should stand on; -1 where it may stand on any. */
    readonly wanted: number,
    column: number,
    width: number,
    height: number,
  ) {
    super(column, width, height);
  }
}

/** An edge, led down. */
export interface Link {
  /** Its place among the edges that were given. */
  readonly given: number;
  readonly label: Size | undefined;
  upper: Node;
  lower: Node;
  /** Whether it is drawn from the lower box to the upper: it would close a circle. */
  turned: boolean;
  /** Whether it runs beside all boxes, because too many others are shorter. */
  beside: boolean;
  /** Where it bends, from the upper box to the lower. */
  bends: readonly Vertex[];
  /** Where it passes each layer, from that of its upper box to that of its lower. */
  xs: number[];
  /** Where its label stands, if it found a place. */
  tag: Box | undefined;
}

export const linkOf = (given: number, upper: Node, lower: Node, label: Size | undefined): Link => ({
  given,
  upper,
  lower,
  label,
  turned: false,
  beside: false,
  bends: [],
  xs: [],
  tag: undefined,
});

/** How many layers a link passes. */
export const passesOf = ({ upper, lower }: Link): number => lower.layer - upper.layer - 1;
