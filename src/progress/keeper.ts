import { readEntries } from '../model/progress/read.js';
import type { Progress } from '../model/progress/entry.js';
import type { BrowserStore } from './browser.js';
import { LogArchive } from './log-archive.js';
import { otherVersions, packsOn, putAside, sweep } from './others.js';
import { foundIn } from './shelf.js';
import { Tabs, type Ears } from './tabs.js';

/** What a page needs a moment later than what it shows: the other tabs, other versions, and the archive. */
export class Keeper {
  private readonly tabs: Tabs;
  private readonly archive: LogArchive;
  /** Packs of which it knows what other versions and the archive have. */
  private readonly opened = new Set<string>();

  constructor(private readonly store: BrowserStore) {
    this.archive = new LogArchive(store);
    const ears: Ears = {
      told: (message) => {
        const { pack, entries } = message ?? {};
        if (pack !== undefined && store.fresh.has(pack)) this.hear(pack, readEntries(entries).entries);
      },
      stored: (key, value) => this.stored(key, value),
      back: () => [...store.fresh].forEach((pack) => store.sync(pack)),
    };
    this.tabs = new Tabs(ears, store.shelf.storage);
  }

  get listens(): boolean {
    return this.tabs.open;
  }

  /** Somebody waits for changes of a pack; they may have left before this came. */
  open(pack: string): void {
    if (!this.store.isHeard) return;
    this.tabs.listen();
    this.store.fresh.add(pack);
    this.meet(pack);
    this.store.sync(pack);
  }

  close(): void {
    this.tabs.close();
    this.store.fresh.clear();
  }

  /** Something new was told on this page. */
  told(pack: string, entries: Progress): void {
    this.meet(pack);
    this.store.sync(pack);
    this.tabs.tell({ pack, entries });
    if (hasClear(entries)) void this.erase(pack);
  }

  /** Something was written, or could not be. */
  look(pack: string): void {
    void this.archive.relieve(pack);
  }

  recall(pack: string): Promise<void> {
    this.meet(pack);
    return this.archive.recall(pack);
  }

  async packs(): Promise<readonly string[]> {
    const archived = await this.archive.packs();
    try {
      return [...packsOn(this.store.shelf), ...archived];
    } catch {
      return archived;
    }
  }

  /** Whether a text was put where nobody writes; throws where storage does. */
  putAside(pack: string, text: string | null): boolean {
    if (text !== null) putAside(this.store.shelf, pack, text);
    return true;
  }

  private hear(pack: string, entries: Progress): void {
    this.store.hear(pack, entries);
    if (hasClear(entries)) void this.archive.recall(pack);
  }

  private async erase(pack: string): Promise<void> {
    try {
      sweep(this.store.shelf, pack);
    } catch {
      // Where storage is forbidden, there is nothing to erase.
    }
    await this.archive.recall(pack);
  }

  /** Other versions of this script, and this one some time ago, may have kept something of a pack. */
  private meet(pack: string): void {
    if (this.opened.has(pack)) return;
    this.opened.add(pack);
    void this.archive.recall(pack);
    try {
      const { older, newer } = otherVersions(this.store.shelf, pack);
      if (newer) this.store.warn('newer');
      if (older.length > 0) this.store.hear(pack, older);
    } catch {
      // Where storage is forbidden, they have kept nothing.
    }
  }

  private stored(key: string | null, value: string | null): void {
    for (const pack of [...this.store.fresh]) {
      if (key !== null && key !== this.store.shelf.keyOf(pack)) continue;
      if (value === null) this.store.lose(pack);
      // A browser may tell of what another tab wrote when it is already written over.
      else this.hear(pack, foundIn(value).entries);
    }
  }
}

const hasClear = (entries: Progress): boolean => entries.some(({ k }) => k === 'clear');
