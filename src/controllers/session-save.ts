import type { Log } from '../model/session/log.js';

/** What is kept of a session that is going on. */
export interface SavedRun {
  /** Time of the wall at which it was opened, in milliseconds. */
  readonly opened: number;
  readonly log: Log;
}

/** Names begin like this; another way to keep it would be another number. */
const prefix = 'exercise-elements/1/session/';

/** A session that nobody has touched for so many milliseconds is one of another day. */
const stale = 12 * 60 * 60 * 1000;

/**
 * Keeps a session that is going on in this browser, so that a reload, a crash or another tab goes on with it. Only
 * what happened is kept, when it happens. Where storage throws, the session runs all the same and is kept nowhere.
 */
export class SessionSave {
  private readonly key: string;
  private heard: ((event: StorageEvent) => void) | undefined;

  constructor(name: string) {
    this.key = prefix + name;
  }

  read(): SavedRun | undefined {
    const saved = parsed(this.get(this.key));
    return saved && Date.now() - saved.opened - (saved.log.at(-1)?.t ?? 0) < stale ? saved : undefined;
  }

  write(run: SavedRun): void {
    this.set(this.key, JSON.stringify(run));
    this.set(this.leftKey, undefined);
  }

  /** Notes when the page went away, in milliseconds since the session was opened. */
  leave(t: number): void {
    this.set(this.leftKey, String(t));
  }

  /** When the page went away, where it did. */
  left(): number | undefined {
    const text = this.get(this.leftKey);
    const t = text === null ? NaN : Number(text);
    return Number.isFinite(t) ? t : undefined;
  }

  erase(): void {
    this.set(this.key, undefined);
    this.set(this.leftKey, undefined);
  }

  /** Tells what another tab does with the same session. */
  listen(act: (run: SavedRun | undefined) => void): void {
    this.close();
    this.heard = ({ key, newValue }) => {
      if (key === this.key) act(parsed(newValue));
    };
    window.addEventListener('storage', this.heard);
  }

  close(): void {
    if (this.heard) window.removeEventListener('storage', this.heard);
    this.heard = undefined;
  }

  private get leftKey(): string {
    return `${this.key}/left`;
  }

  private get(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  private set(key: string, value: string | undefined): void {
    try {
      if (value === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
    } catch {
      // Full, or forbidden in this frame: the session goes on without.
    }
  }
}

/** What was kept; undefined where it is not what was written. */
function parsed(text: string | null): SavedRun | undefined {
  try {
    const found = JSON.parse(text ?? '') as Partial<SavedRun> | null;
    const { opened, log } = found ?? {};
    return Number.isFinite(opened) && Array.isArray(log) && log.every(isEntry) ? (found as SavedRun) : undefined;
  } catch {
    return undefined;
  }
}

const isEntry = (entry: unknown): boolean =>
  typeof entry === 'object' && entry !== null && 't' in entry && Number.isFinite(entry.t) && 'k' in entry;
