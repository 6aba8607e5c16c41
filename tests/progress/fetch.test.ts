import { expect } from '@open-wc/testing';
import { spy } from 'sinon';
import type { Progress } from '../../src/model/progress/entry.js';
import { mergeProgress, withoutCleared } from '../../src/model/progress/merge.js';
import { fetchStore, type FetchStore, type FetchStoreOptions } from '../../src/progress/fetch.js';
import { MemoryStore } from '../../src/progress/memory.js';
import { ownStorage } from '../kit/storage.js';
import { done, idsOf } from './kit.js';

ownStorage();

const url = 'https://coach.example/progress';

/** A server that keeps progress as the documentation says, on a network that comes and goes. */
class Server {
  online = true;
  readonly kept = new Map<string, Progress>();
  readonly asked: string[] = [];
  private answered: () => void = () => undefined;

  readonly fetch = (address: string, { method = 'GET', body }: RequestInit) => {
    this.asked.push(method);
    queueMicrotask(() => this.answered());
    if (!this.online) return Promise.reject(new TypeError('Failed to fetch'));
    if (method === 'GET') {
      const pack = new URL(address).searchParams.get('pack') ?? '';
      const text = JSON.stringify(this.kept.get(pack) ?? []);
      return Promise.resolve({ ok: true, json: () => Promise.resolve(JSON.parse(text) as unknown) });
    }
    const { pack, entries } = JSON.parse(body as string) as { readonly pack: string; readonly entries: Progress };
    this.kept.set(pack, withoutCleared(mergeProgress(this.kept.get(pack) ?? [], entries)));
    return Promise.resolve({ ok: true, json: () => Promise.resolve({}) });
  };

  /** Once it was asked so many times. */
  requests(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.answered = () => {
        if (this.asked.length >= count) resolve();
      };
      this.answered();
    });
  }

  ids(pack: string): readonly string[] {
    return idsOf(this.kept.get(pack) ?? []);
  }
}

/** Timers that go off when a test says so. */
class Waits {
  readonly waiting = new Map<number, { readonly act: () => void; readonly ms: number }>();
  private last = 0;

  set(act: () => void, ms: number): number {
    this.waiting.set((this.last += 1), { act, ms });
    return this.last;
  }

  clear(timer: number): void {
    this.waiting.delete(timer);
  }

  /** How long it waits to try again. */
  get tries(): readonly number[] {
    return [...this.waiting.values()].map(({ ms }) => ms).filter((ms) => ms !== 30_000);
  }

  pass(): void {
    for (const [timer, { act }] of this.waiting) {
      this.waiting.delete(timer);
      act();
    }
  }
}

/** Once what was answered is worked through. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};

describe('Progress on a server of the site', () => {
  let server: Server;
  let timers: Waits;
  const open: FetchStore[] = [];

  const device = (more: Partial<FetchStoreOptions> = {}): FetchStore => {
    const store = fetchStore({
      url,
      fetch: server.fetch,
      timers,
      local: new MemoryStore(),
      waits: [10, 20, 40],
      ...more,
    });
    open.push(store);
    return store;
  };

  beforeEach(() => {
    localStorage.clear();
    server = new Server();
    timers = new Waits();
  });

  afterEach(() => {
    for (const store of open.splice(0)) store.close();
    expect(timers.waiting.size, 'nothing waits after the end').to.equal(0);
  });

  it('is known here at once, and there when it was sent', async () => {
    const store = device();
    store.set('hips', [done('a', 1)]);
    expect(idsOf(store.get('hips'))).to.deep.equal(['a']);
    await server.requests(2);
    expect([server.asked, server.ids('hips')]).to.deep.equal([['GET', 'POST'], ['a']]);
  });

  it('is the same on two devices', async () => {
    const [phone, laptop] = [device(), device()];
    phone.set('hips', [done('a', 1)]);
    await settled();
    const heard = spy();
    laptop.subscribe('hips', heard);
    laptop.set('hips', [done('b', 2)]);
    await settled();
    expect(idsOf(laptop.get('hips'))).to.deep.equal(['a', 'b']);
    expect(server.ids('hips')).to.deep.equal(['a', 'b']);
    expect(heard.callCount).to.equal(2);
  });

  it('has the last word on each fact, whoever sends first', async () => {
    const [phone, laptop] = [device(), device()];
    laptop.set('hips', [{ ...done('a', 1), rev: 2, state: 'skipped' } as never]);
    await settled();
    phone.set('hips', [{ ...done('a', 1), rev: 1 }]);
    await settled();
    expect(server.kept.get('hips')?.map(({ rev }) => rev)).to.deep.equal([2]);
    expect(phone.get('hips').map(({ rev }) => rev)).to.deep.equal([2]);
  });

  it('waits longer and longer for a network, and says so, until there is one', async () => {
    server.online = false;
    const store = device();
    const heard = spy();
    store.subscribe('hips', heard);
    await settled();
    expect([timers.tries, store.trouble, heard.callCount]).to.deep.equal([[10], 'offline', 1]);
    timers.pass();
    await settled();
    expect(timers.tries).to.deep.equal([20]);
    for (const expected of [40, 40]) {
      timers.pass();
      await settled();
      expect(timers.tries).to.deep.equal([expected]);
    }
    server.online = true;
    store.set('hips', [done('a', 1)]);
    await settled();
    expect([timers.tries, store.trouble, server.ids('hips')]).to.deep.equal([[], undefined, ['a']]);
  });

  it('is sent as soon as the browser says that there is a network', async () => {
    server.online = false;
    device().set('hips', [done('a', 1)]);
    await settled();
    server.online = true;
    dispatchEvent(new Event('online'));
    await settled();
    expect(server.ids('hips')).to.deep.equal(['a']);
  });

  it('is sent by the next page where this one had no network', async () => {
    server.online = false;
    const local = new MemoryStore();
    const store = device({ local });
    store.set('hips', [done('a', 1)]);
    await settled();
    store.close();
    server.online = true;
    device({ local });
    await settled();
    expect(server.ids('hips')).to.deep.equal(['a']);
    expect(localStorage, 'nothing is left to send').to.have.lengthOf(0);
  });

  it('is erased there as well, and put back', async () => {
    const store = device();
    store.set('hips', [done('a', 1)]);
    await settled();
    const undo = await store.clear();
    await settled();
    expect(server.kept.get('hips')?.map(({ k }) => k)).to.deep.equal(['clear']);
    undo?.();
    await settled();
    expect(server.ids('hips')).to.include('a');
  });

  it('is brought by a file', async () => {
    const file = await device().export();
    const old = new MemoryStore();
    old.set('hips', [done('a', 1)]);
    const store = device();
    (await store.import(await old.export()))?.apply();
    await settled();
    expect([file?.packs, server.ids('hips')]).to.deep.equal([[], ['a']]);
  });

  it('stands an answer that is none, a server that refuses, and headers that break', async () => {
    const answers = [
      () => Promise.resolve({ ok: true, json: () => Promise.resolve({ oops: 1 }) }),
      () => Promise.resolve({ ok: false, json: () => Promise.resolve([]) }),
      () => Promise.resolve({ ok: true, json: () => Promise.reject(new SyntaxError('<html>')) }),
    ];
    for (const fetch of answers) {
      const store = device({ fetch });
      store.set('hips', [done('a', 1)]);
      await settled();
      expect(idsOf(store.get('hips'))).to.deep.equal(['a']);
    }
    const broken = device({
      headers: () => {
        throw new Error('no token');
      },
    });
    broken.set('hips', [done('a', 1)]);
    await settled();
    expect(broken.trouble).to.equal('offline');
  });

  it('sends nothing after the end', async () => {
    const store = device();
    store.close();
    store.set('hips', [done('a', 1)]);
    store.subscribe('hips', () => undefined);
    await settled();
    expect([server.asked, idsOf(store.get('hips'))]).to.deep.equal([[], ['a']]);
  });
});
