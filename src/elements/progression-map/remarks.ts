import type { Source } from '../../controllers/pack-source.js';
import { contradictionsIn } from '../../model/map/contradictions.js';
import type { MapGraph } from '../../model/map/graph.js';
import type { Finding } from '../../pack/finding.js';
import { absent } from '../absent.js';

/**
 * What is wrong with a map that is shown nevertheless: with its goal, and with what its edges say together. A pack that
 * is good piece by piece is not read for that; in another one it has been found already.
 */
export const remarksOn = (
  goal: string | undefined,
  graph: MapGraph,
  { pack, findings }: Source,
): readonly Finding[] => [
  ...goalRemarks(goal, graph),
  ...(findings.length > 0 ? [] : contradictionsIn(graph.map, pack)),
];

function goalRemarks(goal: string | undefined, { byId }: MapGraph): readonly Finding[] {
  if (!goal || goal === 'none' || byId.has(goal)) return [];
  return [{ ...absent('exercises', goal, [...byId.keys()]), code: 'reference', severity: 'warning' }];
}
