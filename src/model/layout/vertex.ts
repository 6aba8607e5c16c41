import type { Box, Point, Size } from './types.js';

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
export class Link {
  /** Whether it is drawn from the lower box to the upper: it would close a circle. */
  turned = false;
  /** Whether it runs beside all boxes, because too many others are shorter. */
  beside = false;
  /** Where it bends, from the upper box to the lower. */
  bends: readonly Vertex[] = [];
  /** Where it passes each layer, from that of its upper box to that of its lower. */
  xs: number[] = [];
  /** From its upper box to its lower. */
  way: readonly Point[] = [];
  /** Where its label stands, if it found a place. */
  tag: Box | undefined;

  constructor(
    public upper: Node,
    public lower: Node,
    readonly label: Size | undefined,
    /** Its place among the edges that were given. */
    readonly given: number,
  ) {}

  /** Layers that it passes. */
  get passes(): number {
    return this.lower.layer - this.upper.layer - 1;
  }
}
