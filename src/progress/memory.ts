import type { Progress } from '../model/progress/entry.js';
import { mergeProgress } from '../model/progress/merge.js';
import type { ProgressStore, StoreTrouble } from './store.js';

/** Progress that lasts as long as its page. */
export class MemoryStore implements ProgressStore {
  readonly trouble: StoreTrouble | undefined;
  private readonly known = new Map<string, Progress>();
  private readonly listeners = new Map<string, Set<() => void>>();

  get(pack: string): Progress {
    return this.known.get(pack) ?? none;
  }

  set(pack: string, entries: Progress): void {
    this.known.set(pack, mergeProgress(this.get(pack), entries));
    for (const hear of this.listeners.get(pack) ?? []) hear();
  }

  subscribe(pack: string, hear: () => void): () => void {
    const all = this.listeners.get(pack) ?? new Set();
    this.listeners.set(pack, all.add(hear));
    return () => all.delete(hear);
  }
}

const none: Progress = [];
