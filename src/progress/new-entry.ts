import type { Progress, ProgressEntry, Told } from '../model/progress/entry.js';
import { orderOf } from '../model/progress/merge.js';

/**
 * An entry of what a reader did or said now. Clocks are put back: it comes after all that is known all the same, or
 * else an undo would undo nothing, and what was said last would not hold.
 */
export function newEntry(known: Progress, told: Told): ProgressEntry {
  const at = Date.now();
  const last = known.at(-1);
  const order = last && orderOf(last) >= at ? { order: orderOf(last) + 1 } : {};
  return { id: newId(), at, ...order, ...told };
}

/** `crypto.randomUUID` is there in secure contexts only. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');
