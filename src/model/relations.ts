import type { Edge, Exercise, Pack, Quality } from '../pack/types.js';

/** What an exercise has to do with another one, seen from the first. */
export interface Relation {
  /** The other exercise. */
  readonly exercise: Exercise;
  readonly edge: Edge;
  /** The qualities that carry over; one the pack does not describe has its id only. */
  readonly transfers: readonly Quality[];
}

/** The place of one exercise in the system. */
export interface Relations {
  readonly buildsOn: readonly Relation[];
  readonly leadsTo: readonly Relation[];
  /** What to do on a hard day. */
  readonly easier: readonly Relation[];
  /** What does the same job, or goes well with it. */
  readonly beside: readonly Relation[];
}

type Side = keyof Relations;

/** Where an edge belongs for the exercise it starts from, and for the one it ends at. */
const sides: Readonly<Record<NonNullable<Edge['kind']>, readonly [Side | undefined, Side | undefined]>> = {
  progression: ['leadsTo', 'buildsOn'],
  transfer: ['leadsTo', 'buildsOn'],
  prerequisite: ['leadsTo', 'buildsOn'],
  regression: ['easier', undefined],
  alternative: ['beside', 'beside'],
  'pairs-with': ['beside', 'beside'],
};

/** The relations of one exercise from all maps of its pack; an edge that two maps share counts once. */
export function relationsOf(id: string, pack: Pack): Relations {
  const { edges, exercises, qualities } = indexOf(pack);
  const found: Record<Side, Relation[]> = { buildsOn: [], leadsTo: [], easier: [], beside: [] };
  const seen = new Set<string>();
  for (const edge of edges.get(id) ?? []) {
    const [outgoing, incoming] = sides[edge.kind ?? 'progression'];
    const [side, other] = edge.from === id ? [outgoing, edge.to] : [incoming, edge.from];
    const exercise = exercises.get(other);
    if (!side || !exercise || other === id || seen.has(side + other)) continue;
    seen.add(side + other);
    found[side].push({
      exercise,
      edge,
      transfers: (edge.transfers ?? []).map((name) => qualities.get(name) ?? { id: name }),
    });
  }
  return found;
}

interface PackIndex {
  /** Also under the ids they had before. */
  readonly exercises: ReadonlyMap<string, Exercise>;
  readonly qualities: ReadonlyMap<string, Quality>;
  /** The edges that touch an exercise, by its id. */
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
}

const indices = new WeakMap<Pack, PackIndex>();

/** A pack by its ids. Made once a pack, because a page may show a thousand cards of one. */
export function indexOf(pack: Pack): PackIndex {
  const known = indices.get(pack);
  if (known) return known;
  const byId = <T extends { readonly id: string }>(items: readonly T[] = []): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.id, item]));
  const index = {
    exercises: new Map([...oldIds(pack), ...byId(pack.exercises)]),
    qualities: byId(pack.qualities),
    edges: edgesOf(pack),
  };
  indices.set(pack, index);
  return index;
}

/** Exercises under the ids they had in older versions of the pack. */
const oldIds = (pack: Pack): readonly (readonly [string, Exercise])[] =>
  (pack.exercises ?? []).flatMap((exercise) => (exercise.replaces ?? []).map((old) => [old, exercise] as const));

function edgesOf(pack: Pack): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>();
  for (const edge of (pack.maps ?? []).flatMap((map) => map.edges)) {
    for (const end of new Set([edge.from, edge.to])) {
      const known = edges.get(end);
      if (known) known.push(edge);
      else edges.set(end, [edge]);
    }
  }
  return edges;
}
