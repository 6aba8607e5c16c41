import { changeOf, clearsAgainst, type ImportPreview } from '../model/progress/compare.js';
import type { Progress } from '../model/progress/entry.js';
import { fileOf, readFile, type ProgressFile } from '../model/progress/file.js';
import { newEntry } from './new-entry.js';

/** What of a store is needed to take all of it along. */
export interface WholeStore {
  packs(): Promise<readonly string[]>;
  all(pack: string): Promise<Progress>;
  get(pack: string): Progress;
  set(pack: string, entries: Progress): void;
}

/** All that is kept, as one file. */
export async function exportFrom(store: WholeStore): Promise<ProgressFile> {
  const packs = await store.packs();
  const all = await Promise.all(packs.map(async (pack) => ({ pack, entries: await store.all(pack) })));
  return fileOf(
    all.filter(({ entries }) => entries.length > 0),
    Date.now(),
  );
}

/** What a file would change, and the way to let it. */
export async function importInto(store: WholeStore, file: unknown): Promise<ImportPreview> {
  const { problem, packs } = readFile(file);
  const coming = await Promise.all(packs.map(async (each) => ({ ...each, before: await store.all(each.pack) })));
  return {
    problem,
    packs: coming.map(({ pack, before, ...found }) => changeOf(pack, before, found)),
    apply: () => {
      for (const { pack, entries } of coming) {
        const known = store.get(pack);
        const undone = clearsAgainst(known, entries).map((of) => newEntry(known, { k: 'undo', of }));
        store.set(pack, [...undone, ...entries]);
      }
    },
  };
}

/** Erases a pack, or all; what comes back puts it back. */
export async function clearIn(store: WholeStore, pack?: string): Promise<() => void> {
  const packs = pack === undefined ? await store.packs() : [pack];
  const cleared = await Promise.all(
    packs.map(async (name) => {
      const before = await store.all(name);
      const clear = newEntry(before, { k: 'clear' });
      if (before.length > 0) store.set(name, [clear]);
      return { name, before, clear };
    }),
  );
  return () => {
    for (const { name, before, clear } of cleared)
      if (before.length > 0) store.set(name, [...before, newEntry(store.get(name), { k: 'undo', of: clear.id })]);
  };
}
