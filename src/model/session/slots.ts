import type { Pack, Slot } from '../../pack/types.js';
import { stateOf, type Reader } from '../reader.js';
import { indexOf } from '../relations.js';

/** The exercise that a slot stands for. */
export interface Filled {
  readonly exercise: string;
  readonly by: 'step' | 'fallback';
}

/**
 * A reader's own step on the track of a slot: what they are doing there, the latest first; else what comes after the
 * last that is done. A reader who has nothing on the track yet gets the fallback, or else its first exercise.
 */
export function fill({ map, track, fallback }: Slot, pack: Pack, reader: Reader): Filled | undefined {
  const { exercises } = indexOf(pack);
  const found = pack.maps?.find(({ id }) => id === map)?.tracks?.find(({ id }) => id === track);
  const steps = (found?.exercises ?? []).filter((id) => exercises.has(id));
  const states = steps.map((id) => stateOf(reader, id));
  const [doing, done] = [states.lastIndexOf('doing'), states.lastIndexOf('done')];
  const own = doing >= 0 ? steps[doing] : done >= 0 ? stepAfter(done, steps, states) : undefined;
  if (own !== undefined) return { exercise: own, by: 'step' };
  const other = fallback !== undefined && exercises.has(fallback) ? fallback : steps[0];
  return other === undefined ? undefined : { exercise: other, by: 'fallback' };
}

/** The next that is not skipped; the last of a track stays one's step when all is done. */
function stepAfter(done: number, steps: readonly string[], states: readonly string[]): string | undefined {
  const next = states.findIndex((state, at) => at > done && state !== 'skipped');
  return steps[next >= 0 ? next : done];
}
