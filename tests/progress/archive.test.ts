import { expect } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import { newEntry } from '../../src/progress/new-entry.js';
import { BrowserStore } from '../../src/progress/browser.js';
import { allPacks, erase, put, readAll } from '../../src/progress/database.js';
import { ownStorage } from '../kit/storage.js';
import { done, idsOf, keptIds, keyOf, trained } from './kit.js';

ownStorage();

/** Sessions of a long time, the oldest first. */
const log = (count: number, length = 600) =>
  Array.from({ length: count }, (_, at) => trained(`s${at}`, at, 'x'.repeat(length)));

/** Once somebody knows of so many entries of a pack. */
const knows = (store: BrowserStore, pack: string, count: number): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (store.get(pack).length < count) return;
      resolve();
      leave();
    };
    const leave = store.subscribe(pack, look);
    queueMicrotask(look);
  });

/** Once the storage has so many entries of a pack, or less. */
async function isRelieved(store: BrowserStore, pack: string, most: number): Promise<void> {
  const { setItem } = localStorage;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (keptIds(pack).length <= most) resolve();
    };
    stub(localStorage, 'setItem').callsFake((...given) => {
      setItem.apply(localStorage, given);
      look();
    });
    look();
  });
  restore();
  await store.all(pack);
}

/** Asks the database itself, once there is one. */
async function inDatabase<Found>(act: (texts: IDBObjectStore) => IDBRequest<Found>): Promise<Found> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('exercise-elements', 1);
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = database.transaction('progress', 'readwrite');
  const asked = act(transaction.objectStore('progress'));
  await new Promise<unknown>((resolve) => (transaction.oncomplete = resolve));
  database.close();
  return asked.result;
}

describe('A long training log', () => {
  let store: BrowserStore;
  let pack: string;

  beforeEach(() => {
    localStorage.clear();
    store = new BrowserStore();
    pack = crypto.randomUUID();
  });

  afterEach(restore);

  it('has its older part in a database: the storage, which a page reads at first, has the rest', async () => {
    store.set(pack, [done('a', 0), ...log(500)]);
    await isRelieved(store, pack, 100);
    expect(localStorage.getItem(keyOf(pack))!.length).to.be.below(70_000);
    expect(keptIds(pack)).to.include.members(['a', 's499']);
    expect(store.get(pack)).to.have.lengthOf(501);
    expect(store.trouble).to.equal(undefined);
  });

  it('is whole again on the next page, a moment after what is recent', async () => {
    store.set(pack, log(500));
    await isRelieved(store, pack, 100);
    const next = new BrowserStore();
    const [first, last] = [next.get(pack).length, next.get(pack).at(-1)?.id];
    expect([first < 100, last]).to.deep.equal([true, 's499']);
    await knows(next, pack, 500);
    expect(idsOf(next.get(pack))).to.deep.equal(idsOf(log(500)));
  });

  it('goes into the database where the storage of a site is full, and nothing is lost', async () => {
    stub(localStorage, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
    const kept = new Promise<void>((resolve) => {
      const leave = store.subscribe(pack, () => {
        if (store.trouble === 'full') return;
        leave();
        resolve();
      });
    });
    store.set(pack, [done('a', 1)]);
    expect(store.trouble).to.equal('full');
    await kept;
    expect(store.trouble).to.equal(undefined);
    expect(idsOf(await new BrowserStore().all(pack))).to.deep.equal(['a']);
  });

  it('keeps what was put right later, wherever that is', async () => {
    const [old] = log(1);
    await put(pack, [{ ...old!, rev: 2 }]);
    await put(pack, [old!]);
    expect(await readAll(pack)).to.deep.equal([{ ...old, rev: 2 }]);
    store.set(pack, [{ ...old!, rev: 3 }]);
    expect((await store.all(pack)).map(({ rev }) => rev)).to.deep.equal([3]);
  });

  it('is kept in texts of five hundred entries, of which only the last one changes when more come', async () => {
    await put(pack, log(700));
    const before: unknown = await inDatabase((texts) => texts.get([pack, 0]));
    await put(pack, log(1100));
    expect(await inDatabase((texts) => texts.count(IDBKeyRange.bound([pack], [pack, []])))).to.equal(3);
    expect(await inDatabase((texts) => texts.get([pack, 0]))).to.equal(before);
    expect(idsOf(await readAll(pack))).to.deep.equal(idsOf(log(1100)));
    await erase(pack, log(700));
    expect(idsOf(await readAll(pack))).to.deep.equal(idsOf(log(1100).slice(700)));
    expect(await inDatabase((texts) => texts.count(IDBKeyRange.bound([pack], [pack, []])))).to.equal(1);
  });

  it('that a version kept as one text is known, and becomes texts of its own when more come', async () => {
    await put(crypto.randomUUID(), log(1));
    await inDatabase((texts) => texts.put(JSON.stringify(log(3)), pack));
    expect(await allPacks()).to.include(pack);
    expect(idsOf(await readAll(pack))).to.deep.equal(['s0', 's1', 's2']);
    await put(pack, log(4));
    expect(await inDatabase((texts) => texts.get(pack))).to.equal(undefined);
    expect(idsOf(await readAll(pack))).to.deep.equal(['s0', 's1', 's2', 's3']);
  });

  it('that is none is not written over: what is new stays where it was', async () => {
    await put(pack, log(1));
    await inDatabase((texts) => texts.put('{', pack));
    store.set(pack, log(500));
    await store.all(pack);
    const outcome = await put(pack, log(1)).catch((error: unknown) => String(error));
    expect([outcome, keptIds(pack).length]).to.deep.equal(['Error: exercise-elements', 500]);
    expect(await readAll(pack)).to.deep.equal(log(1));
  });

  it('is erased with all the rest', async () => {
    store.set(pack, log(500));
    await isRelieved(store, pack, 100);
    expect(await allPacks()).to.include(pack);
    store.set(pack, [newEntry(store.get(pack), { k: 'clear' })]);
    await store.all(pack);
    expect(await readAll(pack)).to.deep.equal([]);
    expect(keptIds(pack)).to.have.lengthOf(1);
  });

  it('stays in the storage where a browser has no database, until that is full', async () => {
    stub(indexedDB, 'open').throws(new DOMException('no', 'SecurityError'));
    store.set(pack, log(500));
    await store.all(pack);
    expect(keptIds(pack)).to.have.lengthOf(500);
    stub(localStorage, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
    store.set(pack, [done('a', 1)]);
    await store.all(pack);
    expect([store.trouble, store.get(pack).length]).to.deep.equal(['full', 501]);
  });
});
