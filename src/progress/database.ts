import type { Progress } from '../model/progress/entry.js';
import { mergeProgress } from '../model/progress/merge.js';
import { readEntries, type ReadProgress } from '../model/progress/read.js';
import { parsed } from './shelf.js';

/**
 * Texts of JSON with five hundred entries each, by `[pack, number]`, those of the oldest first: browsers read a few long
 * texts many times faster than thousands of things, one text is on its way while the one before it is read, and what is
 * new changes the last one only. A text of a pack that stands by its name alone is of a version that had one of all.
 * Everything rejects where a browser has no database, or no room.
 */
const [name, store, most] = ['exercise-elements', 'progress', 500];

/** The keys of the texts of a pack, from that of a number on. */
const textsFrom = (pack: string, number: number): IDBKeyRange => IDBKeyRange.bound([pack, number], [pack, []]);

/** What it has of a pack; an entry that two versions have put there comes twice. */
export async function readAll(pack: string): Promise<Progress> {
  const found: Progress[] = [];
  await within('readonly', (texts) => {
    const ask = (key: IDBValidKey): void => {
      const text = texts.get(key);
      text.onsuccess = () => found.push(read(text.result).entries);
    };
    ask(pack);
    const keys = texts.getAllKeys(textsFrom(pack, 0));
    keys.onsuccess = () => keys.result.forEach(ask);
  });
  return found.flat();
}

/** Puts entries to it; what was put right later stays. */
export const put = (pack: string, entries: Progress): Promise<void> =>
  change(pack, (there) => mergeProgress(there, entries));

export const erase = (pack: string, entries: Progress): Promise<void> => {
  const gone = new Set(entries.map(({ id }) => id));
  return change(pack, (there) => there.filter(({ id }) => !gone.has(id)));
};

/** The names of all packs of which it has something. */
export async function allPacks(): Promise<readonly string[]> {
  const names = new Set<string>();
  await within('readonly', (texts) => {
    const keys = texts.getAllKeys();
    keys.onsuccess = () => {
      for (const key of keys.result as readonly (string | readonly [pack: string])[])
        names.add(typeof key === 'string' ? key : key[0]);
    };
  });
  return [...names];
}

/** Changes what it has of a pack; no other tab comes in between. */
const change = (pack: string, how: (there: Progress) => Progress): Promise<void> =>
  within('readwrite', (texts) => {
    const whole = texts.get(pack);
    const parts = texts.getAll(textsFrom(pack, 0));
    parts.onsuccess = () => {
      const before = parts.result as readonly unknown[];
      const found = [whole.result, ...before].map(read);
      // What is no progress is not written over.
      if (found.some(({ refused }) => refused > 0)) return texts.transaction.abort();
      const there = mergeProgress(
        [],
        found.flatMap(({ entries }) => entries),
      );
      const now = textsOf(how(there));
      now.forEach((text, number) => text !== before[number] && texts.put(text, [pack, number]));
      texts.delete(textsFrom(pack, now.length));
      texts.delete(pack);
    };
  });

/** Entries as texts, of which those that are full stay the same when more come. */
const textsOf = (entries: Progress): readonly string[] =>
  Array.from({ length: Math.ceil(entries.length / most) }, (_, number) =>
    JSON.stringify(entries.slice(number * most, (number + 1) * most)),
  );

const read = (text: unknown): ReadProgress =>
  typeof text === 'string' ? readEntries(parsed(text)) : { entries: [], refused: 0 };

/** Waits until all is done that is asked for, and what that asks for. */
async function within(mode: IDBTransactionMode, act: (texts: IDBObjectStore) => void): Promise<void> {
  const database = await open();
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error(name));
    });
  } finally {
    // An open one would keep a page from being kept for the way back, and another version from changing it.
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(name));
    request.onblocked = request.onerror;
  });
}
