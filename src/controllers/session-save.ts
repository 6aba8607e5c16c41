import type { Log } from '../model/session/log.js';
import { readLog } from '../model/session/read-log.js';
import { sessionKey } from './session-key.js';

/** What is kept of a session that is going on. */
export interface SavedRun {
  /** Time of the wall at which it was opened, in milliseconds. */
  readonly opened: number;
  readonly log: Log;
  /** What tells it from every other one of this name, in all tabs: when it was opened, before any clock was set. */
  readonly stamp: number;
}

/** A session that nobody has touched for so many milliseconds is one of another day. */
const stale = 12 * 60 * 60 * 1000;

/** Who keeps a session on this page, and is told of the same one: a browser tells other pages only. */
const listening = new Set<SessionSave>();
/** What could be kept nowhere else, by name: it holds as long as the page is there. */
const memory = new Map<string, SavedRun>();

/**
 * Keeps a session that is going on in this browser, so that a reload, a crash or another tab goes on with it. Only
 * what happened is kept, when it happens. Where storage throws, the session runs all the same, as long as its page.
 */
export class SessionSave {
  private readonly key: string;
  private tell: ((run: SavedRun | undefined) => void) | undefined;

  constructor(name: string) {
    this.key = sessionKey(name);
  }

  read(): SavedRun | undefined {
    const saved = memory.get(this.key) ?? parsed(this.get(this.key));
    return saved && Date.now() - saved.opened - (saved.log.at(-1)?.t ?? 0) < stale ? saved : undefined;
  }

  write(run: SavedRun): void {
    if (this.set(this.key, JSON.stringify(run))) memory.delete(this.key);
    else memory.set(this.key, run);
    this.set(this.leftKey, undefined);
    this.tellOthers(run);
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
    memory.delete(this.key);
    this.set(this.key, undefined);
    this.set(this.leftKey, undefined);
    this.tellOthers(undefined);
  }

  /** Tells what another tab, or somebody else on this page, does with the same session. */
  listen(act: (run: SavedRun | undefined) => void): void {
    this.tell = act;
    listening.add(this);
    window.addEventListener('storage', this.hear);
  }

  close(): void {
    listening.delete(this);
    window.removeEventListener('storage', this.hear);
  }

  private readonly hear = ({ key, newValue }: StorageEvent): void => {
    if (key !== this.key) return;
    memory.delete(key);
    this.tell?.(parsed(newValue));
  };

  private tellOthers(run: SavedRun | undefined): void {
    for (const other of listening) if (other !== this && other.key === this.key) other.tell?.(run);
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

  /** Whether it is kept: storage may be full, or forbidden in this frame, and the session goes on without. */
  private set(key: string, value: string | undefined): boolean {
    try {
      if (value === undefined) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  }
}

/** Whether a number is a time that has a date, and room for a session behind it. */
const isTime = (ms: number): boolean => Number.isFinite(ms) && Math.abs(ms) < 8e15;

/** What was kept; undefined where it is not what was written. */
function parsed(text: string | null): SavedRun | undefined {
  try {
    const found = JSON.parse(text ?? '') as Partial<SavedRun> | null;
    const { opened = NaN, stamp = opened } = found ?? {};
    const log = readLog(found?.log);
    return isTime(opened) && isTime(stamp) && log ? { opened, log, stamp } : undefined;
  } catch {
    return undefined;
  }
}
