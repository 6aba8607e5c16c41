import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Progress, ProgressEntry } from '../../src/model/progress/entry.js';
import type { ProgressFile } from '../../src/model/progress/file.js';
import { inForce } from '../../src/model/progress/merge.js';
import { BrowserStore } from '../../src/progress/browser.js';
import { MemoryStore } from '../../src/progress/memory.js';
import { newEntry } from '../../src/progress/new-entry.js';
import type { ProgressStore } from '../../src/progress/store.js';
import { anyProgress } from '../model/progress/arbitrary.js';
import { ownStorage } from '../kit/storage.js';
import { done, idsOf, keptIds } from './kit.js';

ownStorage();

const counted = (store: ProgressStore, pack: string): readonly string[] => idsOf(inForce(store.get(pack)));

/** Every store that a page has by itself. */
const stores: Readonly<Record<string, () => ProgressStore>> = {
  memory: () => new MemoryStore(),
  'the browser': () => new BrowserStore(),
};

for (const [name, newStore] of Object.entries(stores))
  describe(`What a reader takes along from ${name}`, () => {
    let store: ProgressStore;

    beforeEach(() => {
      localStorage.clear();
      store = newStore();
    });

    it('is one file of plain JSON with all packs', async () => {
      store.set('hips', [done('a', 1)]);
      store.set('legs', [done('b', 2)]);
      const file = (await store.export())!;
      expect(JSON.parse(JSON.stringify(file))).to.deep.equal(file);
      expect(file).to.deep.include({
        format: 'exercise-elements/progress',
        version: 1,
        packs: [
          { pack: 'hips', entries: [done('a', 1)] },
          { pack: 'legs', entries: [done('b', 2)] },
        ],
      });
    });

    it('is brought in again as text or as an object, after a look at what that changes', async () => {
      store.set('hips', [done('a', 1), done('b', 2)]);
      const file = (await store.export())!;
      const other = new MemoryStore();
      other.set('hips', [{ ...done('a', 1), rev: 1 }, done('c', 3)]);
      const preview = (await other.import(JSON.stringify(file)))!;
      expect(preview.packs).to.deep.equal([
        { pack: 'hips', added: 1, newer: 0, known: 1, unknown: 0, lost: 0, refused: 0 },
      ]);
      expect(idsOf(other.get('hips')), 'a look changes nothing').to.deep.equal(['a', 'c']);
      preview.apply();
      expect(idsOf(other.get('hips'))).to.deep.equal(['a', 'b', 'c']);
      expect(other.get('hips')[0]?.rev).to.equal(1);
    });

    it('counts again after everything was erased', async () => {
      store.set('hips', [done('a', 1)]);
      const file = await store.export();
      await store.clear();
      expect(counted(store, 'hips')).to.deep.equal([]);
      (await store.import(file))?.apply();
      expect(counted(store, 'hips')).to.deep.equal(['a']);
    });

    it('is erased in one pack, or in all, and put back by an undo', async () => {
      store.set('hips', [done('a', 1)]);
      store.set('legs', [done('b', 2)]);
      await store.clear('hips');
      expect([counted(store, 'hips'), counted(store, 'legs')]).to.deep.equal([[], ['b']]);
      const undo = await store.clear();
      store.set('legs', [newEntry(store.get('legs'), { k: 'state', exercise: 'lunge', state: 'doing' })]);
      expect(counted(store, 'legs')).to.have.lengthOf(1);
      undo?.();
      expect(counted(store, 'legs')).to.have.lengthOf(2);
      expect(counted(store, 'hips'), 'what was erased before that stays so').to.deep.equal([]);
    });

    it('is the same after it was taken along, erased and brought in again', async () => {
      await fc.assert(
        fc.asyncProperty(anyProgress, anyProgress, async (hips: Progress, legs: Progress) => {
          localStorage.clear();
          const one = newStore();
          one.set('hips', hips);
          one.set('legs', legs);
          const before = [inForce(one.get('hips')), inForce(one.get('legs'))];
          const text = JSON.stringify(await one.export());
          await one.clear();
          (await one.import(text))?.apply();
          expect([inForce(one.get('hips')), inForce(one.get('legs'))]).to.deep.equal(before);
        }),
        { numRuns: 50 },
      );
    });
  });

describe('What is erased in the browser', () => {
  beforeEach(() => localStorage.clear());

  it('is in no storage any more, also what was put aside and what older versions kept', async () => {
    const store = new BrowserStore();
    localStorage.setItem('exercise-elements/0/progress/hips', '[]');
    localStorage.setItem('exercise-elements/aside/x/hips', '{');
    localStorage.setItem('exercise-elements/2/progress/hips', 'of tomorrow');
    localStorage.setItem('of the page', 'stays');
    store.set('hips', [done('a', 1)]);
    await store.clear();
    await store.all('hips');
    expect(keptIds('hips')).to.have.lengthOf(1);
    expect(Object.keys(localStorage).sort()).to.deep.equal([
      'exercise-elements/1/progress/hips',
      'exercise-elements/2/progress/hips',
      'of the page',
    ]);
  });

  it('does not come back by another tab that still knows of it', async () => {
    const [here, there] = [new BrowserStore(), new BrowserStore()];
    here.set('hips', [done('a', 1)]);
    there.set('hips', [done('b', 2)]);
    await here.clear();
    there.set('hips', [newEntry(there.get('hips'), { k: 'state', exercise: 'lunge', state: 'done' })]);
    expect(counted(there, 'hips')).to.have.lengthOf(1);
    expect(keptIds('hips')).to.have.lengthOf(2);
  });
});

describe('A file', () => {
  const file = (packs: unknown, more: object = {}): unknown => ({
    format: 'exercise-elements/progress',
    version: 1,
    packs,
    ...more,
  });

  for (const [what, found, problem] of [
    ['no JSON', '{', 'not-json'],
    ['nothing', null, 'not-progress'],
    ['a pack', { exercises: [] }, 'not-progress'],
    ['without packs', file(7), 'not-progress'],
    ['of a newer version', file([], { version: 2 }), 'newer'],
  ] as const)
    it(`that is ${what} is refused as a whole`, async () => {
      const preview = await new MemoryStore().import(found);
      expect([preview?.problem, preview?.packs]).to.deep.equal([problem, []]);
      preview?.apply();
    });

  it('is told apart entry by entry', async () => {
    const store = new MemoryStore();
    store.set('hips', [done('a', 1)]);
    const moon = { id: 'm', at: 3, k: 'moon' };
    const undo = { id: 'u', at: 4, k: 'undo', of: 'a' };
    const entries = [done('a', 1), { ...done('a', 1), rev: 'many' }, moon, undo, 7, { id: 'x' }];
    const preview = await store.import(file([{ pack: 'hips', entries }, { pack: 7, entries: [] }, 'legs']));
    expect(preview?.packs).to.deep.equal([
      { pack: 'hips', added: 2, newer: 0, known: 1, unknown: 1, lost: 1, refused: 3 },
    ]);
  });

  it('may hold names that mean something to scripts', async () => {
    const store = new MemoryStore();
    const text = `{"format":"exercise-elements/progress","version":1,"packs":[{"pack":"__proto__","entries":[
      {"id":"__proto__","at":1,"k":"state","exercise":"__proto__","state":"done","__proto__":{"at":9}},
      {"id":"b","at":2,"k":"constructor"}]}]}`;
    (await store.import(text))?.apply();
    expect(store.get('__proto__').map(({ id, at }) => [id, at])).to.deep.equal([
      ['__proto__', 1],
      ['b', 2],
    ]);
    expect(({} as { at?: number }).at).to.equal(undefined);
    const again = new MemoryStore();
    (await again.import(JSON.stringify((await store.export()) satisfies ProgressFile | undefined)))?.apply();
    expect(idsOf(again.get('__proto__'))).to.deep.equal(['__proto__', 'b']);
  });

  it('may be as deep and as big as it wants', async () => {
    const deep = `{"id":"a","at":1,"k":"moon","in":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const wide = JSON.stringify({ id: 'b', at: 2, k: 'moon', in: Array.from({ length: 30_000 }, () => 1) });
    const long = JSON.stringify({ id: 'c', at: 3, k: 'moon', note: 'x'.repeat(200_000) });
    const text = `{"format":"exercise-elements/progress","version":1,"packs":[{"pack":"p","entries":[${deep},${wide},${long}]}]}`;
    const preview = await new MemoryStore().import(text);
    expect(preview?.packs.map(({ added, refused }) => [added, refused])).to.deep.equal([[0, 3]]);
  });

  it('that holds itself is stood', () => {
    const round: { id: string; at: number; k: string; in?: unknown } = { id: 'a', at: 1, k: 'moon' };
    round.in = round;
    const store = new MemoryStore();
    store.set('p', [round as unknown as ProgressEntry]);
    expect(store.get('p')).to.deep.equal([]);
  });
});
