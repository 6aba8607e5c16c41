import type { Issue } from '../../pack/issues.js';

/** A box to place. */
export interface LayoutNode {
  /** Unique name. */
  readonly id: string;
  /** Pixels; 160 where it is left out. */
  readonly width?: number;
  /** Pixels; 56 where it is left out. */
  readonly height?: number;
  /** The layer it should stand on, from 0; without it, one below the lowest of those that lead to it. */
  readonly layer?: number;
  /** The column it has to stand in, from 0; either all nodes have one, or columns are not kept. */
  readonly column?: number;
}

/** A line from one box down to another. */
export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  /** Room for a label beside the line, in pixels. */
  readonly label?: Size;
}

/** What to lay out. */
export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

export interface LayoutOptions {
  /** Pixels between boxes side by side; 24. */
  readonly gapX?: number;
  /** Pixels between layers, more where labels need it; 64. */
  readonly gapY?: number;
  /** How hard to look for fewer crossings, from 0 (what is won at once) to 1. It is counted in attempts and not in time, so that the same input gives the same picture everywhere. */
  readonly effort?: number;
  /** The most boxes side by side: a layer with more goes over several rows; 240. */
  readonly wrap?: number;
}

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its upper left corner. */
export interface Box extends Point, Size {}

/** Where a box stands. */
export interface PlacedNode extends Box {
  readonly id: string;
  /** Its layer, from 0 at the top. */
  readonly layer: number;
}

/** How a line runs. */
export interface RoutedEdge {
  readonly from: string;
  readonly to: string;
  /** From box to box. It bends only between layers or beside all boxes, and passes layers upright. */
  readonly points: readonly Point[];
  /** Where the label stands; missing where there is no room for it that is free. */
  readonly label?: Box;
}

/** A picture of a graph, in pixels from its upper left corner. */
export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly RoutedEdge[];
  /** Columns from left to right, where nodes name them. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly width: number;
  readonly height: number;
  /** What was wrong with the input and how it was taken; paths point into it. */
  readonly issues: readonly Issue[];
}
