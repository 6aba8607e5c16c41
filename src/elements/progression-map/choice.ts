import type { MapGraph } from '../../model/map/graph.js';
import type { Edge } from '../../pack/types.js';
import type { MapView } from './wishes.js';

/** With more boxes than these a list is easier to read. */
const mostBoxes = 300;

/** Whether a reader will look for an exercise by its name, and not by its place. */
export const isLarge = ({ nodes }: MapGraph): boolean => nodes.length > mostBoxes;

/** How to show a map where a reader, or the page, wants this. */
export function viewFor(wanted: string, narrow: boolean, graph: MapGraph | undefined): MapView {
  if (wanted === 'map' || wanted === 'list') return wanted;
  return narrow || (graph && isLarge(graph)) ? 'list' : 'map';
}

/** The axis of this name; a page may have written anything. */
export const axisNamed = (
  name: string | undefined,
  axes: Readonly<Record<NonNullable<Edge['axis']>, string>>,
): Edge['axis'] => Object.keys(axes).find((each) => each === name) as Edge['axis'];
