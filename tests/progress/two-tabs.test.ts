import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { restore, stub } from 'sinon';
import type { ProgressEntry } from '../../src/model/progress/entry.js';
import { inForce } from '../../src/model/progress/merge.js';
import { BrowserStore } from '../../src/progress/browser.js';
import { newEntry } from '../../src/progress/new-entry.js';
import { format } from '../../src/progress/shelf.js';
import { Disk, View } from './disk.js';
import { idsOf, keyOf } from './kit.js';

const pack = 'tabs';

/** A page in a tab of its own, with an element that listens. */
interface Tab {
  readonly view: View;
  readonly store: BrowserStore;
  readonly leave: () => void;
}

async function openTab(disk: Disk): Promise<Tab> {
  const view = new View(disk);
  const store = new BrowserStore(format, () => view as unknown as Storage);
  const leave = store.subscribe(pack, () => undefined);
  await store.all(pack);
  return { view, store, leave };
}

function closeTab({ view, leave }: Tab): void {
  leave();
  view.close();
}

/** What is asked for without waiting is done. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
};

/** All that is on its way arrives; tabs that went on answering each other for ever would never end it. */
function drain(tabs: readonly Tab[]): void {
  let steps = 0;
  while (tabs.some(({ view }) => view.commit() || view.deliver())) expect((steps += 1)).to.be.below(1000);
}

/** Who does something, and what: the reader tells something there, or what is on its way goes on. */
const anyTurns = fc.array(
  fc.tuple(fc.nat({ max: 2 }), fc.constantFrom('tell' as const, 'commit' as const, 'deliver' as const)),
  { maxLength: 40 },
);

const told = (store: BrowserStore): ProgressEntry =>
  newEntry(store.get(pack), { k: 'state', exercise: 'squat', state: 'done' });

/** Lets three tabs take turns; gives what was told in each. */
async function play(tabs: readonly Tab[], turns: readonly (readonly [number, string])[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [index, what] of turns) {
    const { view, store } = tabs[index]!;
    if (what === 'commit') view.commit();
    else if (what === 'deliver') view.deliver();
    else {
      const entry = told(store);
      store.set(pack, [entry]);
      ids.push(entry.id);
      await settled();
    }
  }
  return ids;
}

const onDisk = (disk: Disk): readonly ProgressEntry[] =>
  JSON.parse(disk.kept.get(keyOf(pack)) ?? '[]') as readonly ProgressEntry[];

describe('Of what a reader tells in several tabs', () => {
  // Other tabs hear by the storage alone, the slower way: with messages there is less to lose.
  beforeEach(() => {
    stub(window, 'BroadcastChannel').throws(new DOMException('no', 'SecurityError'));
  });

  afterEach(restore);

  it('nothing is lost, however they take turns, and all know it in the end', async () => {
    await fc.assert(
      fc.asyncProperty(anyTurns, async (turns) => {
        const disk = new Disk();
        const tabs = await Promise.all([openTab(disk), openTab(disk), openTab(disk)]);
        const ids = await play(tabs, turns);
        drain(tabs);
        tabs.push(await openTab(disk));
        for (const { store } of tabs) expect(idsOf(store.get(pack))).to.have.members(ids);
        expect(idsOf(onDisk(disk))).to.have.members(ids);
        tabs.forEach(closeTab);
      }),
      { numRuns: 200 },
    );
  });

  it('what has reached the disk is not lost with its tab, where another one is open', async () => {
    await fc.assert(
      fc.asyncProperty(anyTurns, async (turns) => {
        const disk = new Disk();
        const tabs = await Promise.all([openTab(disk), openTab(disk), openTab(disk)]);
        await play(tabs, turns);
        const [killed, ...left] = tabs;
        const before = idsOf(onDisk(disk));
        closeTab(killed);
        drain(left);
        expect(idsOf(onDisk(disk))).to.include.members([...before]);
        left.forEach(closeTab);
      }),
      { numRuns: 100 },
    );
  });

  it('nothing from before comes back once one of them has erased it', async () => {
    await fc.assert(
      fc.asyncProperty(anyTurns, anyTurns, async (first, second) => {
        const disk = new Disk();
        const tabs = await Promise.all([openTab(disk), openTab(disk), openTab(disk)]);
        const ids = await play(tabs, first);
        drain(tabs);
        await tabs[0].store.clear(pack);
        await settled();
        await play(tabs, second);
        drain(tabs);
        expect(idsOf(onDisk(disk))).not.to.include.oneOf(['', ...ids]);
        for (const { store } of tabs)
          expect(inForce(store.get(pack)), 'all agree').to.deep.equal(inForce(tabs[0].store.get(pack)));
        tabs.forEach(closeTab);
      }),
      { numRuns: 100 },
    );
  });
});
