import type { Progress } from '../model/progress/entry.js';
import type { ImportPreview } from '../model/progress/compare.js';
import type { ProgressFile } from '../model/progress/file.js';

/**
 * Why something may not be kept, or shown: storage is forbidden, or full; a newer version keeps it elsewhere; what is
 * there is no progress, and was put aside; a server does not answer.
 */
export type StoreTrouble = 'forbidden' | 'full' | 'newer' | 'corrupt' | 'offline';

/**
 * Keeps what a reader did and said, pack by pack. Nothing in it throws or rejects: what cannot be kept holds as long as
 * the page, and `trouble` says why. To write one of your own, extend `MemoryStore`.
 */
export interface ProgressStore {
  /** Why something may not be kept; undefined where all is well. Who subscribes hears when it changes. */
  readonly trouble: StoreTrouble | undefined;
  /** What is known now of a reader and this pack. The same object until something changes. */
  get(pack: string): Progress;
  /** Puts entries to those that are known: new ones, or higher revisions of them. */
  set(pack: string, entries: Progress): void;
  /** Hears of every change, also of those of another tab; the function that comes back stops it. */
  subscribe(pack: string, hear: () => void): () => void;
  /** All that is kept, to take along; undefined where the script for it cannot be loaded. */
  export(): Promise<ProgressFile | undefined>;
  /**
   * What a file would change; nothing changes until `apply()` of it.
   * @param file A `ProgressFile`, or its JSON text; anything else is refused in the preview.
   */
  import(file: unknown): Promise<ImportPreview | undefined>;
  /**
   * Erases what is kept of a pack, or of all. Nothing of it stays in this browser but a note that it was erased, so that
   * another tab or device does not bring it back.
   * @returns What puts it back, as long as this page is there; undefined where the script for it cannot be loaded.
   */
  clear(pack?: string): Promise<(() => void) | undefined>;
}
