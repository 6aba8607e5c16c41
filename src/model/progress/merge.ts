import type { Progress, ProgressEntry } from './entry.js';

/**
 * What two parties know, put together. It does not matter who asks whom, in which order, or how often: the merge is
 * associative, commutative and idempotent. Of one entry in two versions the one that was put right more often stays, and
 * of two that were put right as often, at the same time, the same one everywhere.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const byId = new Map<string, ProgressEntry>();
  for (const entry of [...a, ...b]) {
    const known = byId.get(entry.id);
    if (!known || isLater(entry, known)) byId.set(entry.id, entry);
  }
  return [...byId.values()].sort(inOrder);
}

/** Whether of two versions of an entry this one stays. */
export const isLater = (entry: ProgressEntry, known: ProgressEntry): boolean => {
  const rank = (entry.rev ?? 0) - (known.rev ?? 0);
  return rank === 0 ? entry !== known && written(entry) > written(known) : rank > 0;
};

/** Where an entry stands among the others. */
export const orderOf = ({ order, at }: ProgressEntry): number => order ?? at;

const inOrder = (a: ProgressEntry, b: ProgressEntry): number =>
  orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** An entry as text that does not depend on the order of its fields. */
const written = (value: unknown): string => JSON.stringify(value, sorted);

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The entries that count: without those that were taken back, and without what was cleared. */
export function inForce(progress: Progress): Progress {
  const { from, undone } = standing(progress);
  return progress.slice(from).filter(({ id, k }) => k !== 'undo' && k !== 'clear' && !undone.has(id));
}

/** Without what was there before the reader cleared everything: that is not to be kept anywhere. */
export function withoutCleared(progress: Progress): Progress {
  const { from } = standing(progress);
  return from > 0 ? progress.slice(from) : progress;
}

/** Where what counts begins, at the last clear that was not taken back, and what was taken back since. */
function standing(progress: Progress): { readonly from: number; readonly undone: ReadonlySet<string> } {
  const undone = new Set<string>();
  // From the latest on: what was taken back takes nothing back.
  for (let from = progress.length; from-- > 0;) {
    const entry = progress[from];
    if (!entry || undone.has(entry.id)) continue;
    if (entry.k === 'clear') return { from, undone };
    if (entry.k === 'undo') undone.add(entry.of);
  }
  return { from: 0, undone };
}
