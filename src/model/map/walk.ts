import type { MapGraph, MapNode } from './graph.js';

/** Where a reader's walk over a map has come to. */
export interface Walk {
  readonly at: MapNode;
  /** Where it came from, the latest last. */
  readonly trail: readonly MapNode[];
  /** The exercises among which left and right choose first: the branches of the one above, or those below. */
  readonly branches: readonly MapNode[];
}

export type Move = 'down' | 'up' | 'next' | 'previous' | 'first' | 'last' | 'back';

/** A place in the row, from left to right; `next` goes to the right. */
export type PlaceOf = (node: MapNode) => number;

export const startAt = (at: MapNode): Walk => ({ at, trail: [], branches: [] });

/** The walk goes on at an exercise that was not reached by a move: the reader pressed it, or typed its name. */
export const jumpTo = (walk: Walk, at: MapNode): Walk =>
  at === walk.at ? walk : { at, trail: [...walk.trail, walk.at].slice(-longest), branches: [] };

const longest = 1_000;

/**
 * One move of the walk. Down and up follow an edge, to the nearest of several; next and previous then go round the
 * other branches of the same exercise, and after them through the rest of the level. What builds on nothing has all
 * that builds on nothing beside it. So every exercise can be reached from the first.
 */
export function move(graph: MapGraph, walk: Walk, how: Move, placeOf: PlaceOf): Walk {
  const { at } = walk;
  switch (how) {
    case 'down':
      return along(
        walk,
        at.after.map(({ to }) => to),
        placeOf,
      );
    case 'up':
      return along(
        walk,
        at.before.map(({ from }) => from),
        placeOf,
      );
    case 'first':
    case 'last': {
      const end = graph.nodes.at(how === 'first' ? 0 : -1);
      return end ? jumpTo(walk, end) : walk;
    }
    case 'back': {
      const before = walk.trail.at(-1);
      return before ? { at: before, trail: walk.trail.slice(0, -1), branches: [] } : walk;
    }
    default:
      return aside(graph, walk, how === 'next' ? 1 : -1, placeOf);
  }
}

function along(walk: Walk, branches: readonly MapNode[], placeOf: PlaceOf): Walk {
  const here = placeOf(walk.at);
  const [nearest] = inRow(branches, (node) => Math.abs(placeOf(node) - here));
  return nearest ? { ...jumpTo(walk, nearest), branches } : walk;
}

function aside(graph: MapGraph, walk: Walk, by: number, placeOf: PlaceOf): Walk {
  const { at, branches } = walk;
  const level = graph.levels.find(({ number }) => number === at.level + 1)?.nodes ?? [];
  const roots = at.before.length === 0 ? graph.nodes.filter(({ before }) => before.length === 0) : [];
  const ring = [...new Set([...branches, ...level, ...roots])];
  const known = new Set(branches);
  const row = [
    ...inRow(branches, placeOf),
    ...inRow(
      ring.filter((node) => !known.has(node)),
      placeOf,
    ),
  ];
  const to = row[(row.indexOf(at) + by + row.length) % row.length];
  return to && to !== at ? { ...jumpTo(walk, to), branches } : walk;
}

const inRow = (nodes: readonly MapNode[], placeOf: PlaceOf): readonly MapNode[] =>
  [...nodes].sort((a, b) => placeOf(a) - placeOf(b));
