import { expect } from '@open-wc/testing';
import { restore, spy, stub } from 'sinon';
import type { ProgressEntry } from '../../src/model/progress/entry.js';
import { BrowserStore } from '../../src/progress/browser.js';
import { ownStorage } from '../kit/storage.js';
import { done, idsOf, keptIds, keyOf } from './kit.js';

ownStorage();

/** A pack that no other test has: pages and tests of one browser hear of each other. */
const newPack = (): string => crypto.randomUUID();

const quota = new DOMException('full', 'QuotaExceededError');

/** What another tab wrote, as a browser tells of it. */
const tells = (pack: string, value: string | null): boolean =>
  dispatchEvent(new StorageEvent('storage', { key: keyOf(pack), newValue: value }));

describe('Progress that a browser keeps', () => {
  let store: BrowserStore;
  let pack: string;

  beforeEach(() => {
    localStorage.clear();
    store = new BrowserStore();
    pack = newPack();
  });

  afterEach(restore);

  it('is nothing at first, and nothing is written for it', () => {
    expect(store.get(pack)).to.deep.equal([]);
    expect(localStorage).to.have.lengthOf(0);
  });

  it('is there at once, on this page and the next', () => {
    store.set(pack, [done('a', 1)]);
    expect(idsOf(store.get(pack))).to.deep.equal(['a']);
    expect(new BrowserStore().get(pack)).to.deep.equal([done('a', 1)]);
  });

  it('is the same object until something changes', () => {
    store.set(pack, [done('a', 1)]);
    const before = store.get(pack);
    expect(store.get(pack)).to.equal(before);
    store.set(pack, [done('a', 1)]);
    expect(store.get(pack)).to.equal(before);
    store.set(pack, [done('b', 2)]);
    expect(store.get(pack)).not.to.equal(before);
  });

  it('is kept pack by pack', () => {
    store.set(pack, [done('a', 1)]);
    expect(store.get(newPack())).to.deep.equal([]);
  });

  it('is told to who subscribed, until they leave', () => {
    const [heard, other] = [spy(), spy()];
    const leave = store.subscribe(pack, heard);
    store.subscribe(newPack(), other)();
    store.set(pack, [done('a', 1)]);
    store.set(pack, [done('a', 1)]);
    leave();
    store.set(pack, [done('b', 2)]);
    expect([heard.callCount, other.callCount]).to.deep.equal([1, 0]);
  });

  it('is put to what another tab has written since', () => {
    store.set(pack, [done('a', 1)]);
    new BrowserStore().set(pack, [done('b', 2)]);
    store.set(pack, [done('c', 3)]);
    expect(keptIds(pack)).to.deep.equal(['a', 'b', 'c']);
    expect(idsOf(store.get(pack))).to.deep.equal(['a', 'b', 'c']);
  });

  it('hears of what another tab does', async () => {
    const heard = spy();
    const leave = store.subscribe(pack, heard);
    await store.all(pack);
    localStorage.setItem(keyOf(pack), JSON.stringify([done('b', 2)]));
    tells(pack, localStorage.getItem(keyOf(pack)));
    expect(heard.callCount).to.equal(1);
    expect(idsOf(store.get(pack))).to.deep.equal(['b']);
    leave();
  });

  it('puts back what another tab has written over', async () => {
    const leave = store.subscribe(pack, () => undefined);
    store.set(pack, [done('a', 1)]);
    await store.all(pack);
    localStorage.setItem(keyOf(pack), JSON.stringify([done('b', 2)]));
    tells(pack, localStorage.getItem(keyOf(pack)));
    expect(keptIds(pack)).to.deep.equal(['a', 'b']);
    leave();
  });

  it('reaches another copy of the script on the same page', async () => {
    const other = new BrowserStore();
    other.subscribe(pack, () => undefined);
    await other.all(pack);
    const heard = new Promise<void>((resolve) => {
      const leave = other.subscribe(pack, () => {
        leave();
        resolve();
      });
    });
    store.set(pack, [done('a', 1)]);
    await heard;
    expect(idsOf(other.get(pack))).to.deep.equal(['a']);
  });

  it('is gone where the page empties its storage: who signs out means it', async () => {
    const leave = store.subscribe(pack, () => undefined);
    store.set(pack, [done('a', 1)]);
    await store.all(pack);
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
    store.set(pack, [done('b', 2)]);
    expect(keptIds(pack)).to.deep.equal(['b']);
    leave();
  });
});

describe('Nothing is lost where a browser', () => {
  let store: BrowserStore;
  let pack: string;

  beforeEach(() => {
    localStorage.clear();
    store = new BrowserStore();
    pack = newPack();
  });

  afterEach(restore);

  it('forbids its storage: it holds as long as the page, and that is told', () => {
    const heard = spy();
    const forbidden = new BrowserStore(undefined, () => {
      throw new DOMException('no', 'SecurityError');
    });
    forbidden.set(pack, [done('a', 1)]);
    const leave = forbidden.subscribe(pack, heard);
    expect(idsOf(forbidden.get(pack))).to.deep.equal(['a']);
    expect(forbidden.trouble).to.equal('forbidden');
    leave();
  });

  it('is full: what is there stays, what is new holds on this page, and is kept as soon as there is room', () => {
    store.set(pack, [done('a', 1)]);
    const heard = spy();
    const leave = store.subscribe(pack, heard);
    const full = stub(localStorage, 'setItem').throws(quota);
    store.set(pack, [done('b', 2)]);
    expect(keptIds(pack)).to.deep.equal(['a']);
    expect(idsOf(store.get(pack))).to.deep.equal(['a', 'b']);
    expect(store.trouble).to.equal('full');
    expect(heard.called).to.equal(true);
    full.restore();
    store.set(pack, [done('c', 3)]);
    expect(keptIds(pack)).to.deep.equal(['a', 'b', 'c']);
    expect(store.trouble).to.equal(undefined);
    leave();
  });

  for (const text of ['', '{', 'null', '7', '{"entries":[]}', '[{"id":1}]', '["a"]'])
    it(`holds ${text || 'an empty text'} in its place: it is put aside, and told`, async () => {
      localStorage.setItem(keyOf(pack), text);
      expect(store.get(pack)).to.deep.equal([]);
      expect(store.trouble).to.equal('corrupt');
      expect(localStorage.getItem(keyOf(pack)), 'to look changes nothing').to.equal(text);
      store.set(pack, [done('a', 1)]);
      await store.all(pack);
      expect(keptIds(pack)).to.deep.equal(['a']);
      const aside = Object.keys(localStorage).filter((key) => key.startsWith('exercise-elements/aside/'));
      expect(aside.map((key) => localStorage.getItem(key))).to.deep.equal([text]);
    });

  it('holds something bad among the good: what is good counts', () => {
    localStorage.setItem(keyOf(pack), JSON.stringify([done('a', 1), { id: '', at: 2, k: 'state' }, 'moon']));
    expect(idsOf(store.get(pack))).to.deep.equal(['a']);
    expect(store.trouble).to.equal('corrupt');
  });

  it('holds what a newer version has written: it is kept as it is, and shown where it means something', () => {
    const moon = { id: 'm', at: 1, k: 'moon', phase: { of: ['new'] } };
    const half = { id: 'h', at: 2, k: 'day', program: 'p', day: 1, how: 'half', on: '2026-11-23' };
    localStorage.setItem(keyOf(pack), JSON.stringify([moon, half]));
    store.set(pack, [done('a', 3)]);
    expect(idsOf(store.get(pack))).to.deep.equal(['m', 'a']);
    expect(JSON.parse(localStorage.getItem(keyOf(pack)) ?? '')).to.deep.equal([moon, half, done('a', 3)]);
    expect(store.trouble).to.equal(undefined);
  });

  it('holds progress under the name of a newer version: it stays, and is told', async () => {
    const newer = `exercise-elements/2/progress/${pack}`;
    localStorage.setItem(newer, 'a text of tomorrow');
    store.set(pack, [done('a', 1)]);
    await store.all(pack);
    expect(store.trouble).to.equal('newer');
    expect(localStorage.getItem(newer)).to.equal('a text of tomorrow');
    expect(keptIds(pack)).to.deep.equal(['a']);
  });

  it('has a listener that breaks: the others hear, and it is kept', async () => {
    const heard = spy();
    const usual = window.onerror;
    const thrown = new Promise((resolve) => {
      window.onerror = (message) => resolve(message);
    });
    const leave = store.subscribe(pack, () => {
      throw new Error('of the page');
    });
    const leaveToo = store.subscribe(pack, heard);
    store.set(pack, [done('a', 1)]);
    expect([heard.callCount, keptIds(pack)]).to.deep.equal([1, ['a']]);
    expect(await thrown).to.contain('of the page');
    window.onerror = usual;
    leave();
    leaveToo();
  });

  it('has JSON that is not its own: nothing that is kept is written over', () => {
    const kept = JSON.stringify([done('a', 1)]);
    localStorage.setItem(keyOf(pack), kept);
    const { parse } = JSON;
    stub(JSON, 'parse').callsFake((text: string): unknown =>
      parse(text, (_, value: unknown) => (/^\d{4}-/u.test(String(value)) ? new Date(String(value)) : value)),
    );
    store.set(pack, [done('b', 2)]);
    expect(localStorage.getItem(keyOf(pack))).to.equal(kept);
    expect([idsOf(store.get(pack)), store.trouble]).to.deep.equal([['b'], 'forbidden']);
  });
});

describe('What an older version has kept', () => {
  it('goes step by step into what this one keeps, and stays where it was for older scripts of the site', async () => {
    const pack = newPack();
    const old = (version: number): string => `exercise-elements/${version}/progress/${pack}`;
    localStorage.setItem(old(0), JSON.stringify({ squat: 5 }));
    const steps = new Map<number, (value: unknown) => unknown>([
      [0, (value: unknown) => Object.entries(value as Record<string, number>)],
      [1, (value: unknown) => (value as [string, number][]).map(([name, at]): ProgressEntry => done(name, at, name))],
    ]);
    const store = new BrowserStore({ version: 2, steps });
    await store.all(pack);
    expect(store.get(pack)).to.deep.equal([done('squat', 5, 'squat')]);
    expect(JSON.parse(localStorage.getItem(old(2)) ?? '')).to.deep.equal([done('squat', 5, 'squat')]);
    expect(localStorage.getItem(old(0))).to.equal('{"squat":5}');
  });
});
