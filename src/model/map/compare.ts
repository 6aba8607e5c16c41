import { demandOf } from '../demand.js';
import type { Demand, Exercise } from '../../pack/types.js';

/** How two exercises differ on an axis. */
export interface Difference {
  readonly axis: keyof Demand;
  /** How much more the second asks for; negative where it asks for less. */
  readonly by: number;
}

/** How the second exercise is harder or easier than the first, axis by axis; only where both say what they ask for. */
export const compare = (first: Exercise, second: Exercise): readonly Difference[] =>
  demandOf(second.demand).flatMap(({ axis, level }) => {
    const before = first.demand?.[axis];
    return before === undefined ? [] : [{ axis, by: level - before }];
  });
