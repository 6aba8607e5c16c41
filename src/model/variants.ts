import type { Edge, Exercise, Pack } from '../pack/types.js';
import { indexOf } from './relations.js';

/** An exercise to do in place of another one, and what makes it easier or harder. */
export interface Variant {
  readonly exercise: Exercise;
  /** "load": more of it, or less. Undefined where the pack does not say. */
  readonly axis: Edge['axis'] | undefined;
}

/** What to do in place of an exercise on a hard day, and on a good one. */
export interface Variants {
  readonly easier: Variant | undefined;
  readonly harder: Variant | undefined;
}

type Kind = NonNullable<Edge['kind']>;

/**
 * The next easier and the next harder form of an exercise, by the maps of its pack. A regression is one for its own
 * sake and comes first on a hard day; a progression comes first on a good one. What an exercise only transfers to, or
 * asks for, does not stand in for it.
 */
export function variantsOf(id: string, pack: Pack): Variants {
  const { edges, exercises } = indexOf(pack);
  const around = edges.get(id) ?? [];
  const find = (kind: Kind, near: 'from' | 'to', far: 'from' | 'to'): Variant | undefined => {
    for (const edge of around) {
      const exercise = exercises.get(edge[far]);
      const fits = (edge.kind ?? 'progression') === kind && edge[near] === id && edge[far] !== id;
      if (fits && exercise) return { exercise, axis: edge.axis };
    }
    return undefined;
  };
  return {
    easier: find('regression', 'from', 'to') ?? find('progression', 'to', 'from'),
    harder: find('progression', 'from', 'to') ?? find('regression', 'to', 'from'),
  };
}
