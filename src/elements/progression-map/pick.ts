import type { Source } from '../../controllers/pack-source.js';
import { contradictionsIn } from '../../model/map/contradictions.js';
import { graphOf, type MapGraph } from '../../model/map/graph.js';
import type { Finding } from '../../pack/finding.js';
import type { Pack, TrainingMap } from '../../pack/types.js';
import { absent } from '../absent.js';
import type { Pick } from '../pack-element.js';

/** One graph a map, however often it is drawn. A map belongs to one pack. */
const graphs = new WeakMap<TrainingMap, MapGraph>();

function graphIn(map: TrainingMap, pack: Pack): MapGraph {
  const graph = graphs.get(map) ?? graphOf(map, pack);
  graphs.set(map, graph);
  return graph;
}

/** The map of this id; without one, that named by the address, or the first. */
export function pickMap({ pack, fragment }: Source, wanted = fragment): Pick<MapGraph> {
  const maps = pack.maps ?? [];
  const found = wanted ? maps.find(({ id }) => id === wanted) : maps[0];
  if (found) return { item: graphIn(found, pack) };
  const known = maps.map(({ id }) => id);
  return { fault: absent('maps', wanted, known) };
}

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
