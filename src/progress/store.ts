import type { Progress } from '../model/progress/entry.js';

/** Why something may not be kept: storage is forbidden, or full; what is there is of a newer version, or no progress. */
export type StoreTrouble = 'forbidden' | 'full' | 'newer' | 'corrupt' | 'offline';

/**
 * Keeps what a reader did and said, pack by pack. Nothing in it throws: what cannot be kept holds as long as the page,
 * and `trouble` says why.
 */
export interface ProgressStore {
  /** Why something may not be kept; undefined where all is well. */
  readonly trouble: StoreTrouble | undefined;
  /** What is known now of a reader and this pack. The same object until something changes. */
  get(pack: string): Progress;
  /** Puts entries to those that are known: new ones, or higher revisions of them. */
  set(pack: string, entries: Progress): void;
  /** Hears of every change, also of those of another tab; the function that comes back stops it. */
  subscribe(pack: string, hear: () => void): () => void;
}
