import { expect } from '@open-wc/testing';
import { ExerciseOpenEvent, ProgressChangeEvent } from '../../../src/events.js';
import { inside, listen, nextEvent, openedDialog } from '../exercise-card/vocabulary.js';
import { hips, midway } from './sample.js';
import { advance, makeMap, mountMap, press, put, stateButton, status, wordsOf, link } from './vocabulary.js';

describe('what a reader does on <progression-map>', () => {
  it('changes the state of an exercise: to do, doing, done, skipped, to do', async () => {
    const map = await mountMap(hips);
    const heard = listen(document, 'progress-change');
    for (let time = 0; time < 4; time++) await advance(map, 'squat');
    expect(heard[0]).to.be.instanceOf(ProgressChangeEvent);
    expect(heard.map(({ exercise, previous, state }) => [exercise, previous, state])).to.deep.equal([
      ['squat', 'todo', 'doing'],
      ['squat', 'doing', 'done'],
      ['squat', 'done', 'skipped'],
      ['squat', 'skipped', 'todo'],
    ]);
    expect(map.reader?.states).to.deep.equal({});
  });

  it('is told what has changed, also without seeing it', async () => {
    const map = await mountMap(hips, {}, midway);
    expect(stateButton(map, 'lunge').getAttribute('aria-label')).to.equal('Lunge: doing. Change');
    await advance(map, 'lunge');
    expect(stateButton(map, 'lunge').getAttribute('aria-label')).to.equal('Lunge: done. Change');
    expect(status(map)).to.equal('Lunge: done');
  });

  it('moves the next step on', async () => {
    const map = await mountMap(hips, {}, midway);
    await advance(map, 'step-up');
    expect(wordsOf(map, 'step-up')).to.match(/^Step up doing/u);
    expect(wordsOf(map, 'pistol')).to.match(/^Single-leg squat next/u);
  });

  it('can be taken back, step by step, and the focus goes to what changed', async () => {
    const map = await mountMap(hips, {}, midway);
    const heard = listen(map, 'progress-change');
    await advance(map, 'lunge');
    await advance(map, 'run');
    await press(map, 'Undo');
    await press(map, 'Undo');
    expect(map.reader?.states).to.deep.equal(midway.states);
    expect(heard.map(({ exercise, state }) => [exercise, state]).slice(2)).to.deep.equal([
      ['run', 'todo'],
      ['lunge', 'doing'],
    ]);
    expect(inside(map).activeElement).to.equal(stateButton(map, 'lunge'));
  });

  it('leaves the reader that a page has set as it was', async () => {
    const reader = { states: { squat: 'done' } } as const;
    const map = await mountMap(hips, {}, reader);
    await advance(map, 'squat');
    expect(reader).to.deep.equal({ states: { squat: 'done' } });
  });

  it('opens the card of an exercise in a dialog', async () => {
    const map = await mountMap(hips);
    const asked = nextEvent(document, 'exercise-open');
    link(map, 'lunge').click();
    const event = await asked;
    expect(event).to.be.instanceOf(ExerciseOpenEvent);
    expect([event.exercise, event.pack.exercises?.length]).to.deep.equal(['lunge', 6]);
    const { dialog } = await openedDialog(map);
    expect(dialog.getAttribute('aria-label')).to.equal('Lunge');
    dialog.close();
  });

  it('does not open it where the page says no', async () => {
    const map = await mountMap(hips);
    map.addEventListener('exercise-open', (event) => event.preventDefault(), { once: true });
    link(map, 'lunge').click();
    link(map, 'run').click();
    const { dialog } = await openedDialog(map);
    expect(dialog.getAttribute('aria-label')).to.equal('Running drill');
    dialog.close();
  });

  it('is not told of what code sets', async () => {
    const map = makeMap(hips);
    const heard = listen(map, 'progress-change');
    await put(map);
    map.reader = midway;
    await map.updateComplete;
    expect(heard).to.deep.equal([]);
  });
});
