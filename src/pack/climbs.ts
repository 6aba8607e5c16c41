import type { Finding } from './finding.js';
import { isForward } from './forward.js';
import { own } from './own.js';
import type { Edge, Pack, TrainingMap } from './types.js';

/** Levels, counted from 1, that an edge leads between. */
export interface Climb {
  readonly from: number;
  readonly to: number;
}

/** A finding for each edge that does not lead down, where a map says on which levels its ends stand. */
export const climbs = (pack: Pack, pathOf: (edge: Edge) => string): readonly Finding[] =>
  (pack.maps ?? []).flatMap((map) => {
    const levels = levelsOf(map);
    return map.edges.filter(isForward).flatMap((edge) => {
      const [from, to] = [levels.get(edge.from), levels.get(edge.to)];
      if (from === undefined || to === undefined || from < to || edge.from === edge.to) return [];
      const value: Climb = { from: from + 1, to: to + 1 };
      return [{ path: pathOf(edge), code: 'level', severity: 'warning', value, known: [edge.from, edge.to] } as const];
    });
  });

/** The level a map gives to each exercise, counted from 0; one that stands on several stands on the first. */
export function levelsOf(map: TrainingMap): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [level, { exercises }] of (own(map, 'levels') ?? []).entries()) {
    for (const id of exercises) if (!found.has(id)) found.set(id, level);
  }
  return found;
}
