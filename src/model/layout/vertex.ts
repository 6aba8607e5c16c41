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
    /** Where it stands in what was given. */
    readonly path: string,
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
  /** Where it stands in what was given. */
  readonly path: string;
  readonly label: Size | undefined;
  upper: Node;
  lower: Node;
  /** Whether it is drawn from the lower box to the upper: it would close a circle. */
  turned: boolean;
  /** The lane beside all boxes that it runs in, from 1, because too many others are shorter; 0 if it runs among them. */
  lane: number;
  /** Where it bends, from the upper box to the lower. */
  bends: readonly Vertex[];
  /** Where it passes each layer, from that of its upper box to that of its lower. */
  xs: number[];
  /** Where its label stands, if it found a place. */
  tag: Box | undefined;
}

export const linkOf = (path: string, upper: Node, lower: Node, label: Size | undefined): Link => ({
  path,
  upper,
  lower,
  label,
  turned: false,
  lane: 0,
  bends: [],
  xs: [],
  tag: undefined,
});

/** How many layers a link passes. */
export const passesOf = ({ upper, lower }: Link): number => lower.layer - upper.layer - 1;
