import { expect } from '@open-wc/testing';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { setProgressStore } from '../../../src/progress/current.js';
import { MemoryStore } from '../../../src/progress/memory.js';
import type { ProgressEntry } from '../../../src/model/progress/entry.js';
import type { ProgressStore } from '../../../src/progress/store.js';
import { appears, inside, listen, mountCard, part, parts, press, textOf, textsOf, until } from './vocabulary.js';

const names = ['Bridge', 'Squat', 'Lunge', 'Step-up', 'Pistol'];
const ids = names.map((name) => name.toLowerCase());

/** A track of five exercises; only from the lunge on the pack says when to move on. */
const ladder = {
  id: 'ladder',
  exercises: names.map((name, at) => ({ id: ids[at], name })),
  maps: [
    {
      id: 'legs',
      tracks: [{ id: 'legs', exercises: ids }],
      edges: [{ from: 'lunge', to: 'step-up', gate: { sets: 2, reps: 8, perSide: true, sessions: 3 } }],
    },
  ],
};

const readerWho = (...entries: readonly ProgressEntry[]): ProgressStore => {
  const store = new MemoryStore();
  store.set(ladder.id, entries);
  setProgressStore(store);
  return store;
};

/** A card on which the questions have begun. */
async function asking(): Promise<ExerciseCard> {
  const card = await mountCard(ladder);
  await press(card, 'Find your step');
  await appears(card, '[part~="placement"]');
  return card;
}

const question = (card: ExerciseCard): string => textOf(part(card, 'placement').querySelector('p'));
const chosen = (card: ExerciseCard): string =>
  textOf(part(card, 'progress').querySelector(':checked')?.closest('label'));

describe('the questions that find the step of a reader, on <exercise-card>', () => {
  it('ask for an exercise as it should be, and halve what is left', async () => {
    readerWho();
    const card = await asking();
    expect(question(card)).to.equal('Can you do “Lunge” like this: 2 × 8 each side?');
    expect(textOf(part(card, 'placement'))).to.include('3 questions at most');
    await press(card, 'Not yet');
    expect(question(card)).to.equal('Does “Squat” go well?');
    await press(card, 'Yes');
    expect(question(card)).to.equal('Your step is “Lunge”. What comes before it counts as done.');
  });

  it('write down what came out of them, of which the page hears, and which one word takes back', async () => {
    const store = readerWho();
    const card = await asking();
    const heard = listen(card, 'progress-change');
    await press(card, 'Not yet');
    await press(card, 'Yes');
    expect(store.get(ladder.id), 'before it is kept').to.deep.equal([]);
    await press(card, 'Keep that');
    expect(heard.map(({ exercise, state }) => `${exercise} ${state}`)).to.deep.equal([
      'bridge done',
      'squat done',
      'lunge doing',
    ]);
    expect(chosen(card)).to.equal('done');
    expect(parts(card, 'placement')).to.deep.equal([]);
    await press(card, 'Undo');
    expect(chosen(card)).to.equal('to do');
    expect(heard).to.have.length(6);
  });

  it('change nothing where they are left', async () => {
    const store = readerWho();
    const card = await asking();
    await press(card, 'Yes');
    await press(card, 'Cancel');
    expect(store.get(ladder.id)).to.deep.equal([]);
    expect(parts(card, 'placement')).to.deep.equal([]);
    expect(textsOf(inside(card).querySelectorAll('button'))).to.include('Find your step');
  });

  it('do not ask for what a session has shown', async () => {
    const sets = (['left', 'right'] as const).flatMap((side) =>
      [8, 8].map((reps, visit) => ({ visit, ms: 20_000, side, reps })),
    );
    const report = { active: 60_000, exercises: [{ exercise: 'lunge', sets }] };
    readerWho({ id: 's', at: 1, k: 'session', session: 'legs', report });
    expect(question(await asking())).to.equal('Does “Step-up” go well?');
  });

  it('keep the focus, and are accessible', async () => {
    readerWho();
    const card = await asking();
    await until(inside(card), () => inside(card).activeElement);
    expect(textOf(inside(card).activeElement)).to.equal('Yes');
    await expect(card).to.be.accessible();
    await press(card, 'Yes');
    expect(textOf(inside(card).activeElement)).to.equal('Yes');
    await press(card, 'Not yet');
    await until(inside(card), () => textOf(inside(card).activeElement) === 'Keep that');
    await expect(card).to.be.accessible();
  });

  it('are not offered where the reader knows, and where there is no track', async () => {
    readerWho({ id: 'a', at: 1, k: 'state', exercise: 'bridge', state: 'done' });
    expect(textOf(await mountCard(ladder, { exercise: 'squat' }))).not.to.include('Find your step');
    readerWho();
    const alone = { id: 'alone', exercises: [{ id: 'squat', name: 'Squat' }] };
    expect(textOf(await mountCard(alone))).not.to.include('Find your step');
  });
});
