import type { Progress } from '../model/progress/entry.js';
import { mergeProgress, withoutCleared } from '../model/progress/merge.js';
import { readEntries } from '../model/progress/read.js';
import { KnownStore } from './known-store.js';
import { format, foundIn, isSound, Shelf, type Format, type Found } from './shelf.js';
import type { ProgressStore, StoreTrouble } from './store.js';
import { Tabs } from './tabs.js';

/**
 * Progress in this browser, the same in every tab of a site. What is written is put to what is there at that moment; a
 * browser may still let another tab write over it, so whoever knows of an entry that is missing puts it back.
 */
export class BrowserStore extends KnownStore {
  private readonly shelf: Shelf;
  private readonly tabs: Tabs;
  /** What was told on this page or by another one, and may be missing in the storage. */
  private readonly told = new Map<string, Progress>();
  /** What was read since this page hears of changes. */
  private readonly fresh = new Set<string>();
  private readonly opened = new Set<string>();
  private foundTrouble: StoreTrouble | undefined;
  private writeTrouble: StoreTrouble | undefined;

  constructor(by: Format = format, storage = (): Storage => localStorage) {
    super();
    this.shelf = new Shelf(storage, by);
    this.tabs = new Tabs({
      told: (message) => this.hear(message?.pack, readEntries(message?.entries).entries),
      stored: (key, value) => this.stored(key, value),
      back: () => [...this.fresh].forEach((pack) => this.sync(pack)),
    });
  }

  get trouble(): StoreTrouble | undefined {
    return this.writeTrouble ?? this.foundTrouble;
  }

  override get(pack: string): Progress {
    this.open(pack);
    return super.get(pack);
  }

  override set(pack: string, entries: Progress): void {
    const good = readEntries(entries).entries;
    this.open(pack);
    this.keep(pack, good);
    this.sync(
      pack,
      good.some(({ k }) => k === 'clear'),
    );
    this.tabs.tell({ pack, entries: good });
    this.learn(pack, good);
  }

  override subscribe(pack: string, hear: () => void): () => void {
    this.tabs.listen();
    this.open(pack);
    const leave = super.subscribe(pack, hear);
    return () => {
      leave();
      if (this.heard) return;
      this.tabs.close();
      this.fresh.clear();
    };
  }

  override async packs(): Promise<readonly string[]> {
    try {
      return [...new Set([...(await super.packs()), ...this.shelf.packs()])];
    } catch {
      return super.packs();
    }
  }

  override all(pack: string): Promise<Progress> {
    this.open(pack);
    return super.all(pack);
  }

  private open(pack: string): void {
    if (this.fresh.has(pack)) return;
    if (this.tabs.open) this.fresh.add(pack);
    this.sync(pack);
  }

  /** Learns what is in the storage, and puts what is missing there. */
  private sync(pack: string, sweep = false): void {
    const before = this.trouble;
    let found: Progress = [];
    try {
      // A page whose JSON is not that of the browser can keep nothing, and would ruin what there is.
      if (!isSound()) throw new TypeError();
      this.lookAround(pack);
      const there = this.shelf.find(pack);
      found = there.entries;
      if (there.corrupt) this.foundTrouble = 'corrupt';
      this.put(pack, there);
      if (sweep) this.shelf.sweep(pack);
      this.writeTrouble = undefined;
    } catch (error) {
      this.writeTrouble = /quota/iu.test((error as Error).name) ? 'full' : 'forbidden';
    }
    this.learn(pack, found);
    if (this.trouble !== before) this.tell();
  }

  private put(pack: string, there: Found): void {
    const told = this.told.get(pack) ?? [];
    const all = withoutCleared(mergeProgress(there.entries, told));
    const [kept, left] = [new Set(there.entries), new Set(all)];
    if (told.length > 0)
      this.told.set(
        pack,
        told.filter((entry) => left.has(entry)),
      );
    if (told.length > 0)
      this.told.set(
        pack,
        told.filter((entry) => all.includes(entry)),
      );
    if (all.length !== kept.size || !all.every((entry) => kept.has(entry))) this.shelf.write(pack, all, there);
  }

  /** Other versions of this script may have kept something of this pack. */
  private lookAround(pack: string): void {
    if (this.opened.has(pack)) return;
    this.opened.add(pack);
    const { older, newer } = this.shelf.others(pack);
    if (newer) this.foundTrouble = 'newer';
    if (older.length === 0) return;
    this.keep(pack, older);
    this.learn(pack, older);
  }

  private keep(pack: string, entries: Progress): void {
    this.told.set(pack, mergeProgress(this.told.get(pack) ?? [], entries));
  }

  private hear(pack: string | undefined, entries: Progress): void {
    if (pack === undefined || !this.fresh.has(pack)) return;
    this.keep(pack, entries);
    this.sync(pack);
    this.learn(pack, entries);
  }

  private stored(key: string | null, value: string | null): void {
    for (const pack of [...this.fresh]) {
      if (key !== null && key !== this.shelf.keyOf(pack)) continue;
      if (value === null) this.lose(pack);
      // A browser may tell of what another tab wrote when it is already written over.
      else this.hear(pack, foundIn(value).entries);
    }
  }

  /** Somebody emptied the storage: a site that signs its reader out, say. They mean it. */
  private lose(pack: string): void {
    this.told.delete(pack);
    this.forget(pack);
  }
}

/** Keeps progress in this browser: the store of all elements, where a page sets no other one. */
export const browserStore = (): ProgressStore => new BrowserStore();
