import type { ImportPreview } from '../model/progress/compare.js';
import type { Progress } from '../model/progress/entry.js';
import type { ProgressFile } from '../model/progress/file.js';
import { mergeProgress, withoutCleared } from '../model/progress/merge.js';
import { readEntries, shownOf } from '../model/progress/read.js';
import type { ProgressStore, StoreTrouble } from './store.js';

/** What is known of a pack: all of it, and what of it means something to this version. */
interface Known {
  readonly all: Progress;
  readonly shown: Progress;
}

const nothing: Known = { all: [], shown: [] };

/** What all stores have in common: what is known on this page, and who hears of it. */
export abstract class KnownStore implements ProgressStore {
  abstract readonly trouble: StoreTrouble | undefined;
  private readonly known = new Map<string, Known>();
  private readonly listeners = new Map<string, Set<() => void>>();

  get(pack: string): Progress {
    return (this.known.get(pack) ?? nothing).shown;
  }

  set(pack: string, entries: Progress): void {
    this.learn(pack, readEntries(entries).entries);
  }

  subscribe(pack: string, hear: () => void): () => void {
    const all = this.listeners.get(pack) ?? new Set();
    // Two may subscribe with the same function, and one of them leave.
    const own = (): void => hear();
    this.listeners.set(pack, all.add(own));
    return () => {
      all.delete(own);
      if (all.size === 0 && this.listeners.get(pack) === all) this.listeners.delete(pack);
    };
  }

  async export(): Promise<ProgressFile | undefined> {
    return (await takeAlong())?.exportFrom(this);
  }

  async import(file: unknown): Promise<ImportPreview | undefined> {
    return (await takeAlong())?.importInto(this, file);
  }

  async clear(pack?: string): Promise<(() => void) | undefined> {
    return (await takeAlong())?.clearIn(this, pack);
  }

  /** The names of all packs of which something is kept. */
  packs(): Promise<readonly string[]> {
    return Promise.resolve([...this.known.keys()]);
  }

  /** All that is kept of a pack, also what means nothing to this version. */
  all(pack: string): Promise<Progress> {
    return Promise.resolve(this.allNow(pack));
  }

  protected allNow(pack: string): Progress {
    return (this.known.get(pack) ?? nothing).all;
  }

  protected get heard(): boolean {
    return this.listeners.size > 0;
  }

  /** Puts entries to what is known. */
  protected learn(pack: string, entries: Progress): void {
    const { all } = this.known.get(pack) ?? nothing;
    const next = withoutCleared(mergeProgress(all, entries));
    if (next.length === all.length && next.every((entry, at) => entry === all[at])) return;
    this.known.set(pack, { all: next, shown: shownOf(next) });
    this.tell(pack);
  }

  /** Nothing is known of a pack any more. */
  protected forget(pack: string): void {
    if (this.known.delete(pack)) this.tell(pack);
  }

  /** Tells who subscribed to a pack, or to any. */
  protected tell(pack?: string): void {
    const heard = [...this.listeners].filter(([name]) => pack === undefined || name === pack);
    for (const hear of heard.flatMap(([, all]) => [...all])) {
      try {
        hear();
      } catch (error) {
        // A page hears of its error as of any other, and nothing of the progress is lost by it.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}

/** Few readers ever take their progress along: what does it loads when they do. */
const takeAlong = () => import('./take-along.js').catch(() => undefined);
