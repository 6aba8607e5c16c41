import type { Source } from '../../controllers/pack-source.js';
import { graphOf, type MapGraph } from '../../model/map/graph.js';
import type { Finding } from '../../pack/finding.js';
import type { Pack, TrainingMap } from '../../pack/types.js';
import { absent } from '../absent.js';
import type { Pick } from '../pack-element.js';

/** Why nothing is shown where neither view of a map could be loaded. */
export const unloaded: Finding = { code: 'load-script', path: '', severity: 'error' };

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
