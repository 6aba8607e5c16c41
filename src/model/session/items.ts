import type { Block, Dose, Pack } from '../../pack/types.js';
import { indexOf } from '../relations.js';
import { bare } from './bare.js';
import type { Builder } from './builder.js';
import { fill } from './slots.js';
import type { SessionReader, Spoken } from './types.js';

/** An item of a block, with the exercise that it stands for today. */
export interface Stop {
  /** Index in the block. */
  readonly item: number;
  /** JSON pointer into the session. */
  readonly path: string;
  readonly exercise: string;
  readonly slot: 'step' | 'fallback' | undefined;
  readonly dose: Dose;
  /** Whether the session says how much, and not the exercise. */
  readonly own: boolean;
  readonly say: readonly Spoken[];
}

/** The items of a block that can be done; what is wrong with the others is told. */
export function stopsOf(
  { items }: Block,
  index: number,
  pack: Pack,
  reader: SessionReader,
  builder: Builder,
): readonly Stop[] {
  const { exercises } = indexOf(pack);
  return items.flatMap(({ exercise, slot, dose, say = [] }, item) => {
    const path = `/blocks/${index}/items/${item}`;
    const filled = exercise === undefined && slot ? fill(slot, pack, reader) : undefined;
    const swap = reader.swaps?.[`${index}/${item}`];
    const planned = exercise ?? filled?.exercise;
    const wanted = swap !== undefined && exercises.has(swap) ? swap : planned;
    const found = wanted === undefined ? undefined : exercises.get(wanted);
    if (!found) {
      builder.warn(exercise === undefined ? 'slot' : 'exercise', path, { value: exercise });
      return [];
    }
    const spoken = say.filter(({ at }) => at >= 0).map(({ at, text }) => ({ at: Math.round(at * 1000), text }));
    return [
      {
        item,
        path,
        exercise: found.id,
        slot: filled?.by,
        dose: dose ?? found.dose ?? bare({}),
        own: dose !== undefined,
        say: spoken,
      },
    ];
  });
}
