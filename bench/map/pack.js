// The graphs as our element gets them: a training pack with one map.

/** @typedef {import('./graphs.js').Graph} Graph */
/** @typedef {import('../../src/pack/types.js').Pack} Pack */

const axes = /** @type {const} */ (['complexity', 'range', 'load']);
const qualities = ['Hip stability', 'Ankle range', 'Trunk control', 'Knee tracking', 'Balance on one leg'].map(
  (name, index) => ({ id: `q${index}`, name }),
);
/** How far demands go. */
const most = 5;

/** A graph of parallel tracks; each begins where the levels begin anew. @param {Graph} graph @returns {string[][]} */
function tracksOf({ nodes }) {
  /** @type {string[][]} */
  const tracks = [];
  for (const { id, level } of nodes) {
    if (level === 0) tracks.push([]);
    tracks.at(-1)?.push(id);
  }
  return tracks;
}

/**
 * What a coach would write: a progression along a track, a transfer from one to another with the quality that carries
 * over. The peers have nothing to write on their edges.
 * @param {Graph} graph of the family “tracks”
 * @returns {Pack}
 */
export function packOf(graph) {
  const tracks = tracksOf(graph);
  const trackOf = new Map(tracks.flatMap((ids, index) => ids.map((id) => [id, index])));
  return {
    qualities,
    exercises: graph.nodes.map(({ id, label }, index) => ({
      id,
      name: label,
      demand: { complexity: 1 + (index % most), range: 1 + ((index * 3) % most), load: 1 + ((index * 2) % most) },
    })),
    maps: [
      {
        id: 'map',
        title: `A map of ${graph.nodes.length} exercises`,
        tracks: tracks.map((exercises, index) => ({ id: `t${index}`, name: `Track ${index + 1}`, exercises })),
        edges: graph.edges.map(({ from, to }, index) => {
          const axis = axes[index % axes.length];
          if (trackOf.get(from) === trackOf.get(to)) return { from, to, axis, kind: 'progression' };
          return { from, to, axis, kind: 'transfer', transfers: [qualities[index % qualities.length].id] };
        }),
      },
    ],
  };
}
