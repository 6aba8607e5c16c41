import { demandOf } from '../demand.js';
import { stateOf, type Reader } from '../reader.js';
import type { MapGraph, MapNode } from './graph.js';
import type { Way } from './way.js';

/** More than these are no help in choosing. */
const most = 3;

/**
 * What a reader could do next, the recommended one first. It is never a lock: everything else stays open as well.
 *
 * A step is open when it is still to do and nothing that it builds on is: all of that is done, skipped or being done.
 * Of the open ones these come first, in this order: what lies on the way to the goal; what leads on from something
 * the reader has done or is doing; what stands higher on the map; what asks for the smallest jump in demand; what
 * stands first in the pack.
 */
export function nextSteps(graph: MapGraph, reader: Reader, way?: Way): readonly MapNode[] {
  const ranked = graph.nodes.flatMap((node, place) => {
    const open =
      stateOf(reader, node.id) === 'todo' && node.before.every(({ from }) => stateOf(reader, from.id) !== 'todo');
    if (!open) return [];
    const rank = [way?.nodes.has(node) ? 0 : 1, node.before.length > 0 ? 0 : 1, node.level, jumpTo(node), place];
    return [{ node, rank }];
  });
  return ranked
    .sort((a, b) => firstDifference(a.rank, b.rank))
    .slice(0, most)
    .map(({ node }) => node);
}

/** How much more an exercise asks for than the hardest it builds on, over all axes. */
function jumpTo({ exercise, before }: MapNode): number {
  return demandOf(exercise.demand).reduce((sum, { axis, level }) => {
    const known = before.map(({ from }) => from.exercise.demand?.[axis] ?? 0);
    return sum + Math.max(0, level - Math.max(0, ...known));
  }, 0);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
