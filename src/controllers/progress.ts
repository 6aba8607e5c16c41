import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Progress, ProgressEntry, Told } from '../model/progress/entry.js';
import { readerOf, type KnownReader } from '../model/progress/reader.js';
import type { Pack } from '../pack/types.js';
import { onProgressStore, progressStore } from '../progress/current.js';
import { newEntry } from '../progress/new-entry.js';
import { isPageStore } from '../progress/page-store.js';
import type { ProgressStore, StoreTrouble } from '../progress/store.js';

export { packKey } from './pack-key.js';

/** What a reader did with a pack, for an element: it asks for an update whenever that changes, in whichever tab. */
export class ProgressController implements ReactiveController {
  private pack: string | undefined;
  private store: ProgressStore = progressStore();
  private own: ProgressStore | undefined;
  private leave: readonly (() => void)[] = [];
  private connected = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Opens the progress of a pack by its `packKey`; `own` is the store that a page gave to this element. */
  open(pack: string, own?: ProgressStore): void {
    if (pack === this.pack && own === this.own) return;
    [this.pack, this.own] = [pack, own];
    this.listen();
  }

  /** Where it is kept. */
  get kept(): ProgressStore {
    return this.store;
  }

  /** Where it is kept, to be told: in this browser, or where the page wants it; or why it may not be kept. */
  get keeps(): StoreTrouble | 'browser' | 'page' {
    return this.store.trouble ?? (this.own || isPageStore() ? 'page' : 'browser');
  }

  /** All that is known; the same object until something changes. */
  get progress(): Progress {
    return this.pack === undefined ? nothing : this.store.get(this.pack);
  }

  /** How far the reader has come with the exercises of this pack; the same object until something changes. */
  readerOf(pack: Pack): KnownReader {
    return readerOf(this.progress, pack);
  }

  /** Notes what a reader did or said; the entry that comes back can be taken back by its id. */
  add(told: Told, rev?: { readonly id: string; readonly at: number; readonly rev: number }): ProgressEntry {
    const entry: ProgressEntry = rev ? { ...rev, ...told } : newEntry(this.progress, told);
    if (this.pack !== undefined) this.store.set(this.pack, [entry]);
    return entry;
  }

  hostConnected(): void {
    this.connected = true;
    this.listen();
    // Where it was on no page, it has not heard what the reader did elsewhere.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.connected = false;
    this.listen();
  }

  private listen(): void {
    for (const leave of this.leave) leave();
    this.leave = [];
    const { pack, connected, own } = this;
    this.store = own ?? progressStore();
    if (pack === undefined || !connected) return;
    this.leave = [
      this.store.subscribe(pack, () => this.host.requestUpdate()),
      onProgressStore(() => {
        this.listen();
        this.host.requestUpdate();
      }),
    ];
  }
}

const nothing: Progress = [];
