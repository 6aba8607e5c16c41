import { circles } from '../../pack/circles.js';
import { climbs } from '../../pack/climbs.js';
import type { Finding } from '../../pack/finding.js';
import type { Edge, Pack, TrainingMap } from '../../pack/types.js';

/** What the edges of one map cannot mean together: circles, and steps that lead up the levels that the map gives. */
export function contradictionsIn(map: TrainingMap, { maps = [] }: Pack): readonly Finding[] {
  const place = `/maps/${maps.indexOf(map)}/edges/`;
  const pathOf = (edge: Edge): string => place + String(map.edges.indexOf(edge));
  return [circles, climbs].flatMap((find) => find({ maps: [map] }, pathOf));
}
