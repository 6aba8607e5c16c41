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

const isLater = (entry: ProgressEntry, known: ProgressEntry): boolean => {
  const rank = (entry.rev ?? 0) - (known.rev ?? 0);
  return rank === 0 ? written(entry) > written(known) : rank > 0;
};

const inOrder = (a: ProgressEntry, b: ProgressEntry): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** An entry as text that does not depend on the order of its fields. */
const written = (value: unknown): string => JSON.stringify(value, sorted);

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The entries that count: without those that were taken back, and without what was cleared. */
export function inForce(progress: Progress): Progress {
  const undone = new Set<string>();
  const kept: ProgressEntry[] = [];
  // From the latest on: what was taken back takes nothing back.
  for (const entry of [...progress].reverse()) {
    if (undone.has(entry.id)) continue;
    if (entry.k === 'clear') break;
    if (entry.k === 'undo') undone.add(entry.of);
    else kept.push(entry);
  }
  return kept.reverse();
}
