import type { Progress } from '../model/progress/entry.js';
import { isLater, mergeProgress, withoutCleared } from '../model/progress/merge.js';
import { readEntries } from '../model/progress/read.js';
import type { Keeper } from './keeper.js';
import { KnownStore } from './known-store.js';
import { format, Shelf, type Format } from './shelf.js';
import type { ProgressStore, StoreTrouble } from './store.js';

/**
 * Progress in this browser, the same in every tab of a site. What is written is put to what is there at that moment; a
 * browser may still let another tab write over it, so whoever knows of an entry that is missing puts it back. What a page
 * shows at first needs no more than this file: all that is between tabs, versions and the archive is its keeper's.
 */
export class BrowserStore extends KnownStore {
  readonly shelf: Shelf;
  /** Comes once somebody listens, or has something to keep. */
  private keeper: Keeper | undefined;
  private coming: Promise<Keeper | undefined> | undefined;
  /** What was told on this page or by another one, and may be missing in the storage. */
  private readonly told = new Map<string, Progress>();
  /** What was read since this page hears of changes. */
  readonly fresh = new Set<string>();
  private foundTrouble: StoreTrouble | undefined;
  private writeTrouble: StoreTrouble | undefined;

  constructor(by: Format = format, storage = (): Storage => localStorage) {
    super();
    this.shelf = new Shelf(storage, by);
  }

  get trouble(): StoreTrouble | undefined {
    return this.writeTrouble ?? this.foundTrouble;
  }

  override get(pack: string): Progress {
    if (!this.fresh.has(pack)) this.open(pack);
    return super.get(pack);
  }

  override set(pack: string, entries: Progress): void {
    const good = readEntries(entries).entries;
    this.hear(pack, good);
    void this.keep().then((keeper) => keeper?.told(pack, good));
  }

  override subscribe(pack: string, hear: () => void): () => void {
    const leave = super.subscribe(pack, hear);
    if (!this.fresh.has(pack)) this.open(pack);
    void this.keep().then((keeper) => keeper?.open(pack));
    return () => {
      leave();
      if (!this.heard) this.keeper?.close();
    };
  }

  override async packs(): Promise<readonly string[]> {
    const known = await super.packs();
    return [...new Set([...known, ...((await (await this.keep())?.packs()) ?? [])])];
  }

  override async all(pack: string): Promise<Progress> {
    this.open(pack);
    await (await this.keep())?.recall(pack);
    return this.allNow(pack);
  }

  /** Whether anybody on this page waits for changes. */
  get isHeard(): boolean {
    return this.heard;
  }

  /** Learns of entries that may not be kept yet, and keeps them. */
  hear(pack: string, entries: Progress): void {
    this.told.set(pack, mergeProgress(this.told.get(pack) ?? [], entries));
    this.sync(pack);
    this.learn(pack, entries);
  }

  /** Learns of entries that are kept elsewhere. */
  recall(pack: string, entries: Progress): Progress {
    this.learn(pack, entries);
    return this.allNow(pack);
  }

  /** Learns what is in the storage, and puts what is missing there. */
  sync(pack: string): void {
    const before = this.trouble;
    let found: Progress = [];
    try {
      const { entries, corrupt, text } = this.shelf.find(pack);
      found = entries;
      if (corrupt) this.foundTrouble = 'corrupt';
      const all = this.together(pack, entries);
      // What is no progress is put aside before anything takes its place.
      if (!isSame(all, entries) && (!corrupt || this.keeper?.putAside(pack, text))) this.shelf.write(pack, all);
      this.writeTrouble = undefined;
    } catch (error) {
      this.writeTrouble = /quota/iu.test((error as Error).name) ? 'full' : 'forbidden';
    }
    this.learn(pack, found);
    this.keeper?.look(pack);
    if (this.trouble !== before) this.tell();
  }

  /** Entries went into the archive: nothing else is to keep them. */
  moved(pack: string, entries: Progress): void {
    const gone = new Map(entries.map((entry) => [entry.id, entry]));
    const rest = (all: Progress): Progress =>
      all.filter((entry) => {
        const there = gone.get(entry.id);
        return !there || isLater(entry, there);
      });
    this.told.set(pack, rest(this.told.get(pack) ?? []));
    try {
      this.shelf.write(pack, rest(this.shelf.find(pack).entries));
    } catch {
      // They are kept twice then.
    }
    this.sync(pack);
  }

  /** What the storage should hold of a pack now. */
  together(pack: string, there: Progress): Progress {
    const told = this.told.get(pack) ?? [];
    const all = withoutCleared(mergeProgress(there, told));
    const ids = new Set(told.map(({ id }) => id));
    this.told.set(
      pack,
      all.filter(({ id }) => ids.has(id)),
    );
    return all;
  }

  /** Somebody emptied the storage: a site that signs its reader out, say. They mean it. */
  lose(pack: string): void {
    this.told.delete(pack);
    this.forget(pack);
  }

  warn(trouble: StoreTrouble): void {
    this.foundTrouble = trouble;
    this.tell();
  }

  private open(pack: string): void {
    if (this.keeper?.listens) this.fresh.add(pack);
    this.sync(pack);
  }

  /** Once all is there that keeps progress; undefined where it cannot be loaded: the storage alone then does. */
  private keep(): Promise<Keeper | undefined> {
    this.coming ??= import('./keeper.js').then(
      ({ Keeper }) => (this.keeper = new Keeper(this)),
      () => undefined,
    );
    return this.coming;
  }
}

const isSame = (a: Progress, b: Progress): boolean => {
  const there = new Set(b);
  return a.length === b.length && a.every((entry) => there.has(entry));
};

/** Keeps progress in this browser: the store of all elements, where a page sets no other one. */
export const browserStore = (): ProgressStore => new BrowserStore();
