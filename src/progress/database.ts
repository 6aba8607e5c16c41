import type { Progress } from '../model/progress/entry.js';
import { mergeProgress } from '../model/progress/merge.js';
import { readEntries, type ReadProgress } from '../model/progress/read.js';
import { parsed } from './shelf.js';

/**
 * One text of JSON for each pack: a log comes as a whole, and browsers read one text many times faster than thousands of
 * things. Everything rejects where a browser has no database, or no room.
 */
const [name, store] = ['exercise-elements', 'progress'];

/** What it has of a pack. */
export const readAll = async (pack: string): Promise<Progress> =>
  read(await within('readonly', (texts) => texts.get(pack))).entries;

/** Puts entries to it; what was put right later stays. */
export const put = (pack: string, entries: Progress): Promise<void> =>
  change(pack, (there) => mergeProgress(there, entries));

export const erase = (pack: string, entries: Progress): Promise<void> => {
  const gone = new Set(entries.map(({ id }) => id));
  return change(pack, (there) => there.filter(({ id }) => !gone.has(id)));
};

/** The names of all packs of which it has something. */
export const allPacks = async (): Promise<readonly string[]> =>
  (await within('readonly', (texts) => texts.getAllKeys())) as readonly string[];

/** Changes what it has of a pack; no other tab comes in between. */
async function change(pack: string, how: (there: Progress) => Progress): Promise<void> {
  await within('readwrite', (texts) => {
    const found = texts.get(pack);
    found.onsuccess = () => {
      const { entries, refused } = read(found.result);
      const changed = how(entries);
      // What is no progress is not written over.
      if (refused > 0) texts.transaction.abort();
      else if (changed.length > 0) texts.put(JSON.stringify(changed), pack);
      else texts.delete(pack);
    };
    return found;
  });
}

const read = (text: unknown): ReadProgress =>
  typeof text === 'string' ? readEntries(parsed(text)) : { entries: [], refused: 0 };

/** What a request gives, once all that was asked for with it is done. */
async function within(mode: IDBTransactionMode, act: (texts: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
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
