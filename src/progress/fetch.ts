import type { ImportPreview } from '../model/progress/compare.js';
import type { Progress } from '../model/progress/entry.js';
import type { ProgressFile } from '../model/progress/file.js';
import { browserStore } from './browser.js';
import { Server, type ServerOptions } from './server.js';
import type { ProgressStore, StoreTrouble } from './store.js';
import { Unsent } from './unsent.js';

/** How a site keeps progress on a server of its own. */
export interface FetchStoreOptions extends ServerOptions {
  /** Where it is kept on this device; without it in this browser. */
  readonly local?: ProgressStore;
  /** Milliseconds to wait after a request that failed, and after the next one; the last holds for all that follow. */
  readonly waits?: readonly number[];
}

/** A store that is closed once nobody needs it any more. */
export interface FetchStore extends ProgressStore {
  /** Ends what is on its way and what waits. What was not sent yet goes with the next page. */
  close(): void;
}

/**
 * Keeps progress on a server of the site as well, so that a reader who signs in there has it on all devices; an example
 * to build on. Everything is kept on this device first and sent when there is a network: nobody waits for a server. Of
 * each fact the last word counts, whoever sends first (`mergeProgress`): a server may simply keep each entry by its id,
 * that with the highest `rev`, and erase what it has from before an entry whose `k` is "clear".
 */
export const fetchStore = (options: FetchStoreOptions): FetchStore => new ServerStore(options);

const usualWaits = [1000, 5000, 30_000, 300_000];

class ServerStore implements FetchStore {
  private readonly local: ProgressStore;
  private readonly server: Server;
  private readonly unsent: Unsent;
  private readonly listeners = new Set<() => void>();
  /** What ends to hear of each pack. */
  private readonly followed = new Map<string, () => void>();
  private failures = 0;
  private timer: number | undefined;
  private busy = false;
  private closed = false;

  constructor(private readonly options: FetchStoreOptions) {
    this.local = options.local ?? browserStore();
    this.server = new Server(options);
    this.unsent = new Unsent(options.url);
    globalThis.addEventListener('online', this.go);
    for (const pack of this.unsent.packs) this.follow(pack);
  }

  get trouble(): StoreTrouble | undefined {
    return this.local.trouble ?? (this.failures > 0 ? 'offline' : undefined);
  }

  get(pack: string): Progress {
    return this.local.get(pack);
  }

  set(pack: string, entries: Progress): void {
    this.local.set(pack, entries);
    this.note(pack);
  }

  subscribe(pack: string, hear: () => void): () => void {
    const own = (): void => hear();
    const leave = this.local.subscribe(pack, own);
    this.listeners.add(own);
    this.follow(pack);
    return () => {
      leave();
      this.listeners.delete(own);
    };
  }

  export(): Promise<ProgressFile | undefined> {
    return this.local.export();
  }

  async import(file: unknown): Promise<ImportPreview | undefined> {
    const preview = await this.local.import(file);
    const apply = (): void => {
      preview?.apply();
      for (const { pack } of preview?.packs ?? []) this.note(pack);
    };
    return preview && { ...preview, apply };
  }

  async clear(pack?: string): Promise<(() => void) | undefined> {
    const packs = pack === undefined ? ((await this.local.export())?.packs.map((each) => each.pack) ?? []) : [pack];
    const undo = await this.local.clear(pack);
    for (const each of packs) this.note(each);
    return undo;
  }

  close(): void {
    this.closed = true;
    this.server.close();
    this.rest();
    globalThis.removeEventListener('online', this.go);
    for (const leave of this.followed.values()) leave();
    this.followed.clear();
  }

  private note(pack: string): void {
    this.unsent.add(pack);
    this.follow(pack);
    this.go();
  }

  /** From now on, what this device and the server know of a pack is put together. */
  private follow(pack: string): void {
    if (this.closed || this.followed.has(pack)) return;
    this.followed.set(
      pack,
      this.local.subscribe(pack, () => this.go()),
    );
    this.go();
  }

  private rest(): void {
    if (this.timer !== undefined) this.server.timers.clear(this.timer);
    this.timer = undefined;
  }

  /** Something is to be done, or there is a network again. */
  private readonly go = (): void => {
    this.rest();
    if (!this.busy && !this.closed) void this.work();
  };

  private async work(): Promise<void> {
    this.busy = true;
    const failed = !(await this.settleAll());
    this.busy = false;
    if (this.closed) return;
    const before = this.trouble;
    this.failures = failed ? this.failures + 1 : 0;
    const waits = this.options.waits ?? usualWaits;
    if (failed) this.timer = this.server.timers.set(this.go, waits[Math.min(this.failures, waits.length) - 1] ?? 0);
    if (this.trouble !== before) for (const hear of [...this.listeners]) hear();
  }

  /** Whether this device and the server know the same of all packs. */
  private async settleAll(): Promise<boolean> {
    for (;;) {
      const pack = [...this.followed.keys()].find((each) => !this.server.knows(each, this.local.get(each)));
      if (pack === undefined) return true;
      const answer = await this.server.settle(pack, () => this.local.get(pack));
      if (!answer || this.closed) return false;
      this.local.set(pack, answer);
      if (this.server.knows(pack, this.local.get(pack))) this.unsent.remove(pack);
    }
  }
}
