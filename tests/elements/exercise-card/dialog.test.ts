import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { restore } from 'sinon';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { answerWith, fresh } from './network.js';
import { lunge, sample, squat } from './sample.js';
import {
  control,
  innerCard,
  inside,
  jsonScript,
  listen,
  makeCard,
  mountCard,
  nextEvent,
  openedDialog,
  part,
  press,
  put,
  textOf,
  type Opened,
} from './vocabulary.js';

const key = (name: string): Promise<void> => sendKeys({ press: name });

/** Opens the card of an exercise by Enter on its link. */
async function open(card: ExerciseCard, name: string): Promise<Opened> {
  control(card, name).focus();
  await key('Enter');
  return openedDialog(card);
}

/** A button in the bar of a dialog. */
function inBar(dialog: HTMLDialogElement, name: string): HTMLButtonElement {
  const found = [...dialog.querySelectorAll('button')].find((each) => textOf(each) === name);
  if (!found) throw new Error(`There is no button "${name}" in the dialog.`);
  return found;
}

const nameIn = (card: Element): string => textOf(part(card, 'name'));

describe('the dialog of <exercise-card>', () => {
  it('shows the exercise that a link names, and is called by it', async () => {
    const { dialog, inner } = await open(await mountCard(sample), 'Squat');
    expect(nameIn(inner)).to.equal('Squat');
    expect(dialog.getAttribute('aria-label')).to.equal('Squat');
    expect(dialog.matches(':modal')).to.equal(true);
  });

  it('is called by it too where the pack comes from an address', async () => {
    answerWith(sample);
    const { dialog } = await open(await mountCard(undefined, { src: fresh() }), 'Squat').finally(restore);
    expect(dialog.getAttribute('aria-label')).to.equal('Squat');
  });

  it('takes its pack from the same door, and fetches nothing again', async () => {
    const fetch = answerWith(sample);
    const { inner } = await open(await mountCard(undefined, { src: `${fresh()}#band-side-step` }), 'Lunge');
    expect(nameIn(inner)).to.equal('Lunge');
    expect(fetch.callCount).to.equal(1);
    restore();
  });

  it('takes the pack from a script in the card', async () => {
    const page = makeCard();
    page.append(jsonScript(sample));
    const { inner } = await open(await put(page), 'Squat');
    expect(nameIn(inner)).to.equal('Squat');
  });

  it('holds the focus, and gives it back to the link on Escape', async () => {
    const card = await mountCard(sample);
    const { dialog } = await open(card, 'Squat');
    expect(dialog.contains(inside(card).activeElement)).to.equal(true);
    const closed = nextEvent(dialog, 'close');
    await key('Escape');
    await closed;
    expect(inside(card).querySelector('dialog'), 'nothing is left').to.equal(null);
    expect(textOf(inside(card).activeElement)).to.equal('Squat');
    expect(document.activeElement).to.equal(card);
  });

  it('closes by its button and by a press beside it', async () => {
    const card = await mountCard(sample);
    for (const close of [
      (dialog: HTMLDialogElement) => inBar(dialog, 'Close').click(),
      (dialog: HTMLDialogElement) => dialog.click(),
    ]) {
      const { dialog } = await open(card, 'Squat');
      const closed = nextEvent(dialog, 'close');
      close(dialog);
      await closed;
      expect(inside(card).querySelector('dialog')).to.equal(null);
    }
  });

  it('stays on a press inside it', async () => {
    const card = await mountCard(sample);
    const { dialog, inner } = await open(card, 'Squat');
    part(inner, 'why').click();
    expect(dialog.open).to.equal(true);
  });

  it('follows links, and goes back along the trail', async () => {
    const card = await mountCard(sample);
    const { dialog, inner } = await open(card, 'Squat');
    const back = inBar(dialog, 'Back');
    expect(back.checkVisibility(), 'nowhere to go back to').to.equal(false);

    await press(inner, 'Lunge');
    const second = await innerCard(dialog, 'Lunge');
    expect(nameIn(second)).to.equal('Lunge');
    expect(dialog.contains(inside(card).activeElement), 'the focus stays inside').to.equal(true);
    await press(second, 'Side step');
    await innerCard(dialog, 'Side step with a band');
    expect(inside(card).querySelectorAll('dialog')).to.have.length(1);

    for (const name of ['Lunge', 'Squat']) {
      expect(back.checkVisibility(), 'somewhere to go back to').to.equal(true);
      back.focus();
      await key('Enter');
      expect(nameIn(await innerCard(dialog, name))).to.equal(name);
      expect(dialog.contains(inside(card).activeElement), 'the focus stays inside').to.equal(true);
    }
    expect(back.checkVisibility(), 'at the start again').to.equal(false);
  });

  it('does not open where the page says no', async () => {
    const card = await mountCard(sample);
    const listening = new AbortController();
    document.addEventListener('exercise-open', (event) => event.preventDefault(), { signal: listening.signal });
    const asked = listen(card, 'exercise-open');
    await press(card, 'Squat');
    listening.abort();
    expect(asked.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([true]);
    const { inner } = await open(card, 'Lunge');
    expect(nameIn(inner), 'only the second link opened one').to.equal('Lunge');
  });

  it('asks the page for links inside it as well', async () => {
    const card = await mountCard(sample);
    const { dialog, inner } = await open(card, 'Squat');
    const asked = listen(card, 'exercise-open');
    card.addEventListener('exercise-open', (event) => event.preventDefault(), { once: true });
    await press(inner, 'Lunge');
    expect(asked.map(({ exercise }) => exercise)).to.deep.equal(['lunge']);
    expect(dialog.querySelector('exercise-card')).to.equal(inner);
  });

  it('opens once, however often the link is pressed', async () => {
    const card = await mountCard(sample);
    control(card, 'Squat').click();
    control(card, 'Squat').click();
    await openedDialog(card);
    await card.updateComplete;
    expect(inside(card).querySelectorAll('dialog')).to.have.length(1);
  });

  it('shows the whole card of a compact one', async () => {
    const card = await mountCard({ exercises: [squat, lunge] }, { compact: '', exercise: 'lunge' });
    const { inner } = await open(card, 'Lunge');
    expect(inner.compact).to.equal(false);
    expect(textOf(part(inner, 'why'))).to.equal(lunge.why);
  });

  it('keeps the settings of the card: units, buttons, language', async () => {
    const heavy = { ...squat, dose: { sets: 3, load: { value: 20, unit: 'kg' } } };
    const pack = { ...sample, exercises: [sample.exercises[0], heavy, ...sample.exercises.slice(2)] };
    const card = await mountCard(pack, { units: 'imperial', actions: 'print', lang: 'es' });
    const { inner } = await open(card, 'Squat');
    expect(textOf(part(inner, 'dose')))
      .to.include('44')
      .and.include('Series');
    expect(textOf(part(inner, 'actions'))).to.equal('Imprimir');
  });

  it('speaks the same regional language', async () => {
    const pack = [
      { id: 'a', name: 'A', demand: { load: 2 } },
      { id: 'b', name: { en: 'B', fr: 'B en français' }, demand: { load: 3 } },
    ];
    const maps = [{ id: 'm', title: 'M', edges: [{ from: 'a', to: 'b' }] }];
    const french = await mountCard({ exercises: pack, maps }, { lang: 'fr' });
    const { dialog, inner } = await open(french, 'B');
    expect(nameIn(inner)).to.equal('B en français');
    dialog.close();
    const egyptian = await mountCard({ exercises: pack, maps }, { lang: 'ar-EG' });
    expect(textOf(part((await open(egyptian, 'B')).inner, 'demand'))).to.include('٣');
  });

  it('goes with the card when the card leaves the page', async () => {
    const card = await mountCard(sample);
    const { dialog } = await open(card, 'Squat');
    const parent = card.parentElement!;
    card.remove();
    expect(document.querySelector(':modal')).to.equal(null);
    parent.append(card);
    await card.updateComplete;
    expect(dialog.open && dialog.isConnected, 'no dialog left open that is not modal').to.equal(false);
    const again = await open(card, 'Lunge');
    expect(again.dialog.matches(':modal')).to.equal(true);
  });
});
