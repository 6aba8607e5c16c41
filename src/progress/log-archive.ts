import type { Progress } from '../model/progress/entry.js';
import type { BrowserStore } from './browser.js';
import type * as Database from './database.js';

/** Characters of one pack in the storage that all scripts of a site share: above it, half of them are moved. */
const most = 120_000;

/**
 * Where the older part of a long training log is. A storage holds a few million characters, and they are read before a
 * page shows anything; so it has what is recent, and a database the rest. Few readers ever have one.
 */
export class LogArchive {
  private readonly moving = new Set<string>();
  private there: Promise<boolean> | undefined;

  constructor(private readonly store: BrowserStore) {}

  /** Learns what the archive has of a pack, and erases there what the reader has cleared. */
  async recall(pack: string): Promise<void> {
    await this.use(false, async ({ readAll, erase }) => {
      const entries = await readAll(pack);
      if (entries.length === 0) return;
      const left = new Set(this.store.recall(pack, entries).map(({ id }) => id));
      const cleared = entries.filter(({ id }) => !left.has(id));
      if (cleared.length > 0) await erase(pack, cleared);
    });
  }

  /** Moves the oldest entries of a pack out of a storage that has too much of it, or no room. */
  async relieve(pack: string): Promise<void> {
    const out = this.moving.has(pack) ? [] : this.surplus(pack);
    if (out.length === 0) return;
    this.moving.add(pack);
    const isKept = await this.use(true, ({ put }) => put(pack, out));
    this.moving.delete(pack);
    if (!isKept) return;
    this.store.moved(pack, out);
    const known = new Set(this.store.recall(pack, []).map(({ id }) => id));
    // All was cleared while they were on the way.
    if (!out.every(({ id }) => known.has(id))) await this.recall(pack);
  }

  async packs(): Promise<readonly string[]> {
    const found: string[] = [];
    await this.use(false, async ({ allPacks }) => void found.push(...(await allPacks())));
    return found;
  }

  private surplus(pack: string): Progress {
    const { store } = this;
    try {
      const { text, entries } = store.shelf.find(pack);
      const length = text?.length ?? 0;
      if (store.trouble === 'full') return oldest(store.together(pack, entries), length / 2);
      return length > most ? oldest(store.together(pack, entries), most / 2) : [];
    } catch {
      return [];
    }
  }

  /** Whether it could be done; without a database nothing is there, and only what is to be kept makes one. */
  private async use(makes: boolean, act: (database: typeof Database) => Promise<void>): Promise<boolean> {
    try {
      this.there ??= hasDatabase();
      if (makes) this.there = Promise.resolve(true);
      if (!(await this.there)) return false;
      await act(await import('./database.js'));
      return true;
    } catch {
      return false;
    }
  }
}

async function hasDatabase(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === 'exercise-elements');
}

/** What goes first: the oldest sessions, then the oldest of the rest. That all was cleared has to be known at once. */
function oldest(all: Progress, room: number): Progress {
  const sessions = all.filter(({ k }) => k === 'session');
  const rest = all.filter(({ k }) => k !== 'session' && k !== 'clear');
  let left = room;
  return [...rest.reverse(), ...sessions.reverse()].filter((entry) => (left -= JSON.stringify(entry).length) < 0);
}
