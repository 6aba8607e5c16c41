import type { Progress } from '../model/progress/entry.js';
import { readEntries } from '../model/progress/read.js';
import { newId } from './new-entry.js';

/** How progress is kept: a number, and how what was kept under each number before becomes that of the next. */
export interface Format {
  readonly version: number;
  /** By the number that they start from. */
  readonly steps: ReadonlyMap<number, (value: unknown) => unknown>;
}

/** Another way to keep progress would be another number, and a step from this one. */
export const format: Format = { version: 1, steps: new Map() };

/** What is on the shelf of a pack. */
export interface Found {
  readonly text: string | null;
  readonly entries: Progress;
  /** Whether something there is no entry. */
  readonly corrupt: boolean;
}

const root = 'exercise-elements/';
const nothing: Found = { text: null, entries: [], corrupt: false };

/**
 * The place of progress in the storage of a browser: one text for each pack. What others have put there is never
 * written over: what is no progress is put aside, and what a newer version keeps has another name. All of it throws
 * where storage does.
 */
export class Shelf {
  /** By pack: a text that is still the same need not be read once more. */
  private readonly read = new Map<string, Found>();

  constructor(
    private readonly storage: () => Storage,
    private readonly format: Format,
  ) {}

  keyOf(pack: string, version = this.format.version): string {
    return `${root}${version}/progress/${pack}`;
  }

  packs(): readonly string[] {
    return [...new Set(this.places().flatMap(({ version, pack }) => (version === undefined ? [] : pack)))];
  }

  find(pack: string): Found {
    const text = this.storage().getItem(this.keyOf(pack));
    const known = this.read.get(pack);
    const found = known?.text === text ? known : foundIn(text);
    this.read.set(pack, found);
    return found;
  }

  /** What older versions have kept of a pack, as this one would, and whether a newer one keeps something. */
  others(pack: string): { readonly older: Progress; readonly newer: boolean } {
    const places = this.places().filter((place) => place.pack === pack);
    const older = places.flatMap(({ key, version = NaN }) =>
      version < this.format.version ? this.old(key, version) : [],
    );
    return { older, newer: places.some(({ version = NaN }) => version > this.format.version) };
  }

  write(pack: string, entries: Progress, { corrupt, text }: Found): void {
    if (corrupt && text !== null) this.storage().setItem(`${root}aside/${newId()}/${pack}`, text);
    this.storage().setItem(this.keyOf(pack), JSON.stringify(entries));
  }

  /** Removes what older versions have kept of a pack, and what was put aside. */
  sweep(pack: string): void {
    for (const { key, version = 0, pack: name } of this.places())
      if (name === pack && version < this.format.version) this.storage().removeItem(key);
  }

  /** All of ours, with the pack; what was put aside has no version. */
  private places(): readonly { readonly key: string; readonly version?: number; readonly pack: string }[] {
    const storage = this.storage();
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').flatMap((key) => {
      const [, version, pack] = /^exercise-elements\/(?:(\d+)\/progress|aside\/[^/]+)\/(.*)$/su.exec(key) ?? [];
      if (pack === undefined) return [];
      return { key, pack, ...(version !== undefined && { version: Number(version) }) };
    });
  }

  private old(key: string, from: number): Progress {
    const { version, steps } = this.format;
    try {
      let value = parsed(this.storage().getItem(key));
      for (let number = from; number < version; number++) value = steps.get(number)?.(value);
      return readEntries(value).entries;
    } catch {
      return [];
    }
  }
}

/** What a text of a storage says. */
export function foundIn(text: string | null): Found {
  if (text === null) return nothing;
  const { entries, refused } = readEntries(parsed(text));
  return { text, entries, corrupt: refused > 0 };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

const probe = '[{"on":"2026-11-23","n":[1]}]';

/** Whether JSON is that of the browser. Old libraries make dates of texts, or texts of lists: they would ruin all. */
export const isSound = (): boolean => JSON.stringify(JSON.parse(probe)) === probe;
