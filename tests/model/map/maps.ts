import * as fc from 'fast-check';
import { graphOf, type MapGraph } from '../../../src/model/map/graph.js';
import type { Edge, Exercise, Pack, TrainingMap, Track } from '../../../src/pack/types.js';

/** `a>b` is an edge, `a~>b` a regression, `a=b` an alternative; `a>b:load` names the axis. */
export function edge(text: string): Edge {
  const [, from = '', sign = '>', to = '', axis] = /^(\w+)(>|~>|=)(\w+)(?::(\w+))?$/u.exec(text) ?? [];
  const kinds = { '>': 'progression', '~>': 'regression', '=': 'alternative' } as const;
  return {
    from,
    to,
    kind: kinds[sign as keyof typeof kinds],
    ...(axis !== undefined && { axis: axis as NonNullable<Edge['axis']> }),
  };
}

export const track = (id: string, ...exercises: readonly string[]): Track => ({ id, exercises });

/** A map of edges, with an exercise for every id that is named. */
export function mapOf(
  edges: readonly (string | Edge)[],
  more: Partial<TrainingMap> = {},
  exercises: readonly Exercise[] = [],
): { readonly pack: Pack; readonly map: TrainingMap } {
  const map = { id: 'map', edges: edges.map((each) => (typeof each === 'string' ? edge(each) : each)), ...more };
  const ids = new Set([
    ...(map.tracks ?? []).flatMap((each) => each.exercises),
    ...map.edges.flatMap(({ from, to }) => [from, to]),
  ]);
  const known = new Map(exercises.map((each) => [each.id, each]));
  return { map, pack: { exercises: [...ids].map((id) => known.get(id) ?? { id, name: id }), maps: [map] } };
}

/** The graph of a map of edges. */
export function graph(...given: Parameters<typeof mapOf>): MapGraph {
  const { map, pack } = mapOf(...given);
  return graphOf(map, pack);
}

export const idsOf = (nodes: Iterable<{ readonly id: string }>): readonly string[] => [...nodes].map(({ id }) => id);

/** Any map: up to 30 exercises, any edges between them of the three kinds, circles and loops among them. */
export const anyGraph: fc.Arbitrary<MapGraph> = fc
  .array(fc.tuple(fc.nat(29), fc.nat(29), fc.constantFrom('>', '>', '>', '~>', '=')), { maxLength: 60 })
  .map((edges) =>
    graph(
      edges.map(([from, to, sign]) => `n${from}${sign}n${to}`),
      { tracks: [track('t', 'n0', 'n1', 'n2')] },
    ),
  );
