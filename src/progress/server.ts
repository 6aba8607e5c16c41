import type { Progress, ProgressEntry } from '../model/progress/entry.js';
import { isLater, mergeProgress, withoutCleared } from '../model/progress/merge.js';
import { readEntries } from '../model/progress/read.js';

/** What waits. */
export interface Timers {
  set(act: () => void, ms: number): number;
  clear(timer: number): void;
}

/** How to reach a server. */
export interface ServerOptions {
  /**
   * Its address. `GET <url>?pack=<name>` answers a JSON list of entries, empty where it has none. `POST <url>` takes
   * `{ "pack": "<name>", "entries": [ … ] }` and answers any status of success. Both may come again, in any order.
   */
  readonly url: string;
  /** Asked before each request: the place for a token. */
  readonly headers?: () => Readonly<Record<string, string>>;
  /** In place of the browser's own. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Pick<Response, 'ok' | 'json'>>;
  /** In place of the browser's own. */
  readonly timers?: Timers;
}

/** Entries by their id. */
type Known = Map<string, ProgressEntry>;

/** Milliseconds after which a request that is not answered has failed. */
const patience = 30_000;

const pageTimers: Timers = {
  set: (act, ms) => Number(setTimeout(act, ms)),
  clear: (timer) => clearTimeout(timer),
};

/** A server that keeps progress, and what it is known to have. */
export class Server {
  readonly timers: Timers;
  private readonly known = new Map<string, Known>();
  private readonly ending = new AbortController();

  constructor(private readonly options: ServerOptions) {
    this.timers = options.timers ?? pageTimers;
  }

  /** Whether it was asked, and has all of this. */
  knows(pack: string, entries: Progress): boolean {
    const known = this.known.get(pack);
    return known !== undefined && missing(known, entries).length === 0;
  }

  /**
   * Asks what it has of a pack, and sends what it has not.
   * @param entries What is known here, also of what the answer has brought.
   * @returns What it had before; undefined where it cannot be reached.
   */
  async settle(pack: string, entries: () => Progress): Promise<Progress | undefined> {
    try {
      const known = this.known.get(pack) ?? (await this.ask(pack));
      const had = [...known.values()];
      const sent = missing(known, entries());
      if (sent.length > 0) await this.send(pack, sent);
      this.known.set(pack, byId(withoutCleared(mergeProgress(had, sent))));
      return had;
    } catch {
      return undefined;
    }
  }

  close(): void {
    this.ending.abort();
  }

  private async ask(pack: string): Promise<Known> {
    const { url } = this.options;
    const answer = await this.request(`${url}${url.includes('?') ? '&' : '?'}pack=${encodeURIComponent(pack)}`, {});
    const list = (await answer.json()) as unknown;
    if (!Array.isArray(list)) throw new TypeError(url);
    return byId(readEntries(list).entries);
  }

  private async send(pack: string, entries: Progress): Promise<void> {
    await this.request(this.options.url, { method: 'POST', body: JSON.stringify({ pack, entries }) });
  }

  private async request(url: string, init: RequestInit): Promise<Pick<Response, 'json'>> {
    const { fetch = globalThis.fetch, headers } = this.options;
    const late = new AbortController();
    const end = (): void => late.abort();
    const timer = this.timers.set(end, patience);
    this.ending.signal.addEventListener('abort', end);
    try {
      this.ending.signal.throwIfAborted();
      const answer = await fetch(url, {
        ...init,
        headers: { 'content-type': 'application/json', ...headers?.() },
        signal: late.signal,
      });
      if (!answer.ok) throw new Error(url);
      return answer;
    } finally {
      this.timers.clear(timer);
      this.ending.signal.removeEventListener('abort', end);
    }
  }
}

const byId = (entries: Progress): Known => new Map(entries.map((entry) => [entry.id, entry]));

/** What of these entries somebody has not, or not as they were put right last. */
function missing(known: Known, entries: Progress): Progress {
  return entries.filter((entry) => {
    const there = known.get(entry.id);
    if (!there || isLater(entry, there)) return true;
    // The next look at the same entry is quick.
    known.set(entry.id, entry);
    return false;
  });
}
