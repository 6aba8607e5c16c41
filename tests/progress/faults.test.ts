import { expect } from '@open-wc/testing';
import { replace, restore, useFakeTimers } from 'sinon';
import type { ProgressEntry } from '../../src/model/progress/entry.js';
import { inForce } from '../../src/model/progress/merge.js';
import { BrowserStore } from '../../src/progress/browser.js';
import { newEntry } from '../../src/progress/new-entry.js';
import { keepBooks } from '../elements/exercise-card/books.js';
import { openMarkup, witness } from '../hostile/frames.js';
import { done, idsOf, keptIds, keyOf } from './kit.js';

/** A pack that no other test has: this is the storage of the browser itself. */
let pack: string;
beforeEach(() => (pack = `test-${crypto.randomUUID()}`));
afterEach(() => {
  restore();
  localStorage.removeItem(keyOf(pack));
});

/** A page with a store of progress: `store`. */
const pageWithStore = `<!doctype html><html lang="en"><head><base href="${location.origin}" />${witness}</head><body></body></html>`;

interface Browser {
  readonly browserStore: () => BrowserStore;
}

describe('A page that is gone in the middle of a session', () => {
  it('has kept what was told until then', async () => {
    const page = await openMarkup(pageWithStore);
    const { browserStore } = (await page.window.witness.load('/src/progress/browser.ts')) as Browser;
    browserStore().set(pack, [done('a', 1)]);
    page.window.frameElement?.remove();
    expect(keptIds(pack)).to.deep.equal(['a']);
    expect(idsOf(new BrowserStore().get(pack))).to.deep.equal(['a']);
  });

  it('is told to another page while it is there', async () => {
    const page = await openMarkup(pageWithStore);
    const { browserStore } = (await page.window.witness.load('/src/progress/browser.ts')) as Browser;
    const here = new BrowserStore();
    const heard = new Promise<void>((resolve) => {
      const leave = here.subscribe(pack, () => {
        resolve();
        leave();
      });
    });
    await here.all(pack);
    browserStore().set(pack, [done('a', 1)]);
    await heard;
    expect(idsOf(here.get(pack))).to.deep.equal(['a']);
  });
});

describe('A page whose storage is disabled', () => {
  it('keeps progress as long as it is there, and says why', async () => {
    const page = await openMarkup(pageWithStore);
    Object.defineProperty(page.window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    const { browserStore } = (await page.window.witness.load('/src/progress/browser.ts')) as Browser;
    const store = browserStore();
    const leave = store.subscribe(pack, () => undefined);
    store.set(pack, [done('a', 1)]);
    expect([idsOf(store.get(pack)), store.trouble]).to.deep.equal([['a'], 'forbidden']);
    const file = await store.export();
    expect(file?.packs.find((each) => each.pack === pack)?.entries).to.deep.equal([done('a', 1)]);
    await store.clear(pack);
    expect(inForce(store.get(pack))).to.deep.equal([]);
    expect(page.heard).to.deep.equal([]);
    leave();
  });
});

describe('A clock that is put back by a day', () => {
  const say = (store: BrowserStore, told: Parameters<typeof newEntry>[1]): ProgressEntry => {
    const entry = newEntry(store.get(pack), told);
    store.set(pack, [entry]);
    return entry;
  };

  it('changes nothing of what was said first and last, taken back and erased', () => {
    const clock = useFakeTimers({ now: Date.UTC(2026, 10, 23, 18), toFake: ['Date'] });
    const store = new BrowserStore();
    const first = say(store, { k: 'state', exercise: 'squat', state: 'done' });
    clock.setSystemTime(Date.UTC(2026, 10, 22, 18));
    const last = say(store, { k: 'state', exercise: 'squat', state: 'doing' });
    expect(idsOf(store.get(pack))).to.deep.equal([first.id, last.id]);
    expect(last.at, 'what the clock said is kept').to.equal(Date.UTC(2026, 10, 22, 18));
    say(store, { k: 'undo', of: first.id });
    expect(idsOf(inForce(store.get(pack)))).to.deep.equal([last.id]);
    say(store, { k: 'clear' });
    const after = say(store, { k: 'state', exercise: 'squat', state: 'todo' });
    expect(idsOf(inForce(store.get(pack)))).to.deep.equal([after.id]);
    clock.restore();
  });
});

describe('After the last one has left', () => {
  it('nobody listens to the page, and no channel is open', async () => {
    const channels = new Set<BroadcastChannel>();
    replace(
      window,
      'BroadcastChannel',
      class extends BroadcastChannel {
        constructor(name: string) {
          super(name);
          channels.add(this);
        }
        override close(): void {
          super.close();
          channels.delete(this);
        }
      },
    );
    const store = new BrowserStore();
    await store.all(pack);
    const books = keepBooks();
    for (let count = 0; count < 500; count++) {
      const leave = [store.subscribe(pack, () => undefined), store.subscribe(`${pack}-2`, () => undefined)];
      if (count % 2) await store.all(pack);
      store.set(pack, [done('a', 1)]);
      for (const each of leave) each();
    }
    await store.all(pack);
    expect([...books.close(), `${channels.size} channels`]).to.deep.equal(['0 channels']);
  });
});
