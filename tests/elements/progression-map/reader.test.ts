import { expect } from '@open-wc/testing';
import type { ProgressEntry } from '../../../src/model/progress/entry.js';
import { setProgressStore } from '../../../src/progress/current.js';
import { MemoryStore } from '../../../src/progress/memory.js';
import { inside, listen, openedDialog, parts } from '../exercise-card/vocabulary.js';
import { hips, midway } from './sample.js';
import { advance, makeMap, mountMap, press, put, stateButton, status, summaryOf, wordsOf, link } from './vocabulary.js';

const pack = { ...hips, id: 'hips' };

describe('A <progression-map> whose page sets no reader', () => {
  let store: MemoryStore;

  beforeEach(() => setProgressStore((store = new MemoryStore())));

  const entries = (): readonly ProgressEntry[] => store.get('hips');
  let told = 0;
  const says = (exercise: string, state: 'todo' | 'doing' | 'done'): void =>
    store.set('hips', [{ id: `told ${told++}`, at: Date.now() + told, k: 'state', exercise, state }]);

  it('shows how far they are by all that is kept of them', async () => {
    says('side-step', 'done');
    says('squat', 'doing');
    const map = await mountMap(pack);
    expect([wordsOf(map, 'side-step'), wordsOf(map, 'squat')]).to.satisfy(
      ([first, second]: readonly string[]) => first?.includes('done') && second?.includes('doing'),
    );
    expect(map.reader?.states).to.deep.equal({ 'side-step': 'done', squat: 'doing' });
  });

  it('writes down what they change, and what they take back, and tells each once', async () => {
    const map = await mountMap(pack);
    const heard = listen(document, 'progress-change');
    await advance(map, 'squat');
    await advance(map, 'squat');
    await press(map, 'Undo');
    expect(entries().map((entry) => (entry.k === 'state' ? entry.state : entry.k))).to.deep.equal([
      'doing',
      'done',
      'undo',
    ]);
    expect(heard.map(({ exercise, previous, state }) => [exercise, previous, state])).to.deep.equal([
      ['squat', 'todo', 'doing'],
      ['squat', 'doing', 'done'],
      ['squat', 'done', 'doing'],
    ]);
    expect([map.reader?.states, status(map)]).to.deep.equal([{ squat: 'doing' }, 'Squat: doing']);
    expect(inside(map).activeElement).to.equal(stateButton(map, 'squat'));
  });

  it('shows at once what they do elsewhere, with the next step, and does not tell it as done here', async () => {
    const [map, other] = [await mountMap(pack), await mountMap(pack)];
    const heard = listen(map, 'progress-change');
    await advance(other, 'side-step');
    await advance(other, 'side-step');
    await map.updateComplete;
    expect(wordsOf(map, 'side-step')).to.include('done');
    expect(summaryOf(map)).to.include('Squat');
    expect(heard).to.deep.equal([]);
    expect(inside(map).querySelector('[role="status"]')!.textContent).to.equal('');
  });

  it('takes back its own, and not what they said elsewhere since', async () => {
    const [map, other] = [await mountMap(pack), await mountMap(pack)];
    await advance(map, 'squat');
    await other.updateComplete;
    await advance(other, 'squat');
    const heard = listen(map, 'progress-change');
    await press(map, 'Undo');
    expect([map.reader?.states, status(map)]).to.deep.equal([{ squat: 'done' }, 'Squat: done']);
    expect(heard).to.deep.equal([]);
  });

  it('hears of what they did while it was on no page', async () => {
    const map = await mountMap(pack);
    const page = map.parentElement!;
    map.remove();
    says('squat', 'done');
    page.append(map);
    await map.updateComplete;
    expect(wordsOf(map, 'squat')).to.include('done');
  });

  it('follows an exercise that a newer pack calls otherwise', async () => {
    says('knee-bend', 'done');
    const exercises = pack.exercises.map((each) => (each.id === 'squat' ? { ...each, replaces: ['knee-bend'] } : each));
    const map = await mountMap({ ...pack, exercises });
    expect(wordsOf(map, 'squat')).to.include('done');
  });

  it('goes on with another store when the page sets one', async () => {
    const map = await mountMap(pack);
    await advance(map, 'squat');
    setProgressStore((store = new MemoryStore()));
    await map.updateComplete;
    expect(map.reader?.states).to.deep.equal({});
    await advance(map, 'lunge');
    expect(entries()).to.have.length(1);
  });

  it('keeps it in a store of its own where it was given one', async () => {
    const map = makeMap(pack);
    const own = new MemoryStore();
    map.store = own;
    await put(map);
    await advance(map, 'squat');
    expect([own.get('hips').length, entries().length]).to.deep.equal([1, 0]);
  });

  it('is no business of the store where the page sets a reader', async () => {
    says('run', 'done');
    const map = await mountMap(pack, {}, midway);
    await advance(map, 'lunge');
    await press(map, 'Undo');
    await advance(map, 'run');
    expect(map.reader?.states).to.deep.equal({ ...midway.states, run: 'doing' });
    expect(entries()).to.have.length(1);
    Object.assign(map, { reader: undefined });
    await map.updateComplete;
    expect(map.reader?.states).to.deep.equal({ run: 'done' });
  });

  it('is not shown as that of another one on cards that are opened from a map with a reader of its own', async () => {
    says('squat', 'done');
    for (const [reader, there] of [
      [midway, 0],
      [undefined, 1],
    ] as const) {
      const map = await mountMap(pack, {}, reader);
      link(map, 'squat').click();
      const { dialog, inner } = await openedDialog(map);
      expect(parts(inner, 'progress')).to.have.lengthOf(there);
      dialog.close();
    }
  });
});
