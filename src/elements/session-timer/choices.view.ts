import type { Localized } from '../../i18n/locale.js';
import type { Dose, Slot, Track } from '../../pack/types.js';
import { say } from '../context.js';
import type { Scene, TimerContext } from './scene.js';
import { exerciseIn } from './step.view.js';

/** A block of which one item is done. */
export interface PickView {
  readonly block: number;
  /** Index of the item that is done. */
  readonly picked: number;
  readonly items: readonly { readonly item: number; readonly name: Localized }[];
}

/** What is left to the reader before a session begins. */
export interface ChoicesView {
  readonly picks: readonly PickView[];
  /** Whether repetitions run by their tempo; undefined where none has one. */
  readonly tempo: boolean | undefined;
}

export function choicesOf({ session, compiled, log }: Scene, context: TimerContext): ChoicesView {
  const on = log.findLast((entry) => entry.k === 'tempo')?.on ?? false;
  const counts = compiled.segments.some(({ kind, dose }) => kind === 'work' && hasTempo(dose));
  return {
    picks: session.blocks.flatMap((block, index) => {
      const items = block.items.flatMap(({ exercise, slot }, item) => {
        const name = exerciseIn(exercise, context)?.name ?? trackOf(slot, context)?.name;
        return name === undefined ? [] : [{ item, name: say(context, name) }];
      });
      if (block.mode !== 'pick' || items.length < 2) return [];
      const picked = log.findLast((entry) => entry.k === 'pick' && entry.block === index);
      return [{ block: index, picked: picked?.k === 'pick' ? picked.item : (items[0]?.item ?? 0), items }];
    }),
    tempo: counts ? on : undefined,
  };
}

/** The track that a slot is of: which step of it comes, depends on the reader. */
const trackOf = (slot: Slot | undefined, { pack }: TimerContext): Track | undefined =>
  pack.maps?.find(({ id }) => id === slot?.map)?.tracks?.find(({ id }) => id === slot?.track);

const hasTempo = (dose?: Dose): boolean => dose?.tempo !== undefined && typeof dose.reps !== 'string';
