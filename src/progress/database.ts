import type { Progress, ProgressEntry } from '../model/progress/entry.js';
import { isLater } from '../model/progress/merge.js';

/** One store of entries by pack and id. Everything rejects where a browser has no database, or no room. */
const [name, store] = ['exercise-elements', 'progress'];

/** All ids of a pack. */
const rangeOf = (pack: string): IDBKeyRange => IDBKeyRange.bound([pack], [pack, []]);

/** What it has of a pack. */
export const readAll = (pack: string): Promise<unknown> =>
  within('readonly', (entries) => entries.getAll(rangeOf(pack)));

/** Puts entries to it; what was put right later stays. */
export const put = async (pack: string, all: Progress): Promise<void> => {
  await within('readwrite', (entries) => {
    for (const entry of all) {
      const known = entries.get([pack, entry.id]) as IDBRequest<ProgressEntry | undefined>;
      known.onsuccess = () => {
        if (!known.result || isLater(entry, known.result)) entries.put({ ...entry }, [pack, entry.id]);
      };
    }
  });
};

export const erase = async (pack: string, all: Progress): Promise<void> => {
  await within('readwrite', (entries) => {
    for (const { id } of all) entries.delete([pack, id]);
  });
};

/** The names of all packs of which it has something. */
export const allPacks = async (): Promise<readonly string[]> => {
  const keys = (await within('readonly', (entries) => entries.getAllKeys())) as readonly [string, string][];
  return [...new Set(keys.map(([pack]) => pack))];
};

/** What a request gives, once all that was asked for with it is done. */
async function within(mode: IDBTransactionMode, act: (entries: IDBObjectStore) => unknown): Promise<unknown> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request instanceof IDBRequest ? request.result : undefined);
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
