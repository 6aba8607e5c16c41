import type { Edge } from '../../pack/types.js';
import type { MapView } from './templates/frame.js';

/** With more boxes than these a list is easier to read, and faster. */
const mostBoxes = 300;

/** How to show a map of so many exercises where a reader, or the page, wants this. */
export function viewFor(wanted: string, narrow: boolean, count: number): MapView {
  if (wanted === 'map' || wanted === 'list') return wanted;
  return narrow || count > mostBoxes ? 'list' : 'map';
}

/** The axis of this name; a page may have written anything. */
export const axisNamed = (
  name: string | undefined,
  axes: Readonly<Record<NonNullable<Edge['axis']>, string>>,
): Edge['axis'] => Object.keys(axes).find((each) => each === name) as Edge['axis'];
