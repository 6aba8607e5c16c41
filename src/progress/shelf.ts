import type { Progress } from '../model/progress/entry.js';
import { readEntries } from '../model/progress/read.js';
import { current, shelfKey } from './shelf-key.js';

/** How progress is kept: a number, and how what was kept under each number before becomes that of the next. */
export interface Format {
  readonly version: number;
  /** By the number that they start from. */
  readonly steps: ReadonlyMap<number, (value: unknown) => unknown>;
}

/** Another way to keep progress would be another number, and a step from this one. */
export const format: Format = { version: current, steps: new Map() };

/** What is on the shelf of a pack. */
export interface Found {
  readonly text: string | null;
  readonly entries: Progress;
  /** Whether something there is no entry. */
  readonly corrupt: boolean;
}

const probe = '[{"on":"2026-11-23","n":[1]}]';

/** The place of progress in the storage of a browser: one text for each pack. All of it throws where storage does. */
export class Shelf {
  /** By pack: a text that is still the same need not be read once more. */
  private readonly read = new Map<string, Found>();

  constructor(
    readonly storage: () => Storage,
    readonly format: Format,
  ) {}

  keyOf(pack: string): string {
    return shelfKey(pack, this.format.version);
  }

  find(pack: string): Found {
    // Old libraries make dates of texts, or texts of lists: where JSON is not that of the browser, it would ruin all.
    if (JSON.stringify(JSON.parse(probe)) !== probe) throw new TypeError(probe);
    const text = this.storage().getItem(this.keyOf(pack));
    const known = this.read.get(pack);
    const found = known?.text === text ? known : foundIn(text);
    this.read.set(pack, found);
    return found;
  }

  write(pack: string, entries: Progress): void {
    this.storage().setItem(this.keyOf(pack), JSON.stringify(entries));
  }
}

/** What a text of a storage says. */
export function foundIn(text: string | null): Found {
  if (text === null) return { text, entries: [], corrupt: false };
  const { entries, refused } = readEntries(parsed(text));
  return { text, entries, corrupt: refused > 0 };
}

export function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
