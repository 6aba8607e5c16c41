import { expect } from '@open-wc/testing';
import { ExerciseOpenEvent, PackErrorEvent, PackLoadEvent } from '../../../src/events.js';
import { lunge, sample, squat } from './sample.js';
import { listen, makeCard, mountCard, nextEvent, openedDialog, place, press } from './vocabulary.js';

describe('the events of <exercise-card>', () => {
  it('pack-load carries the pack and what is wrong with the rest of it', async () => {
    const card = makeCard({ exercises: [{ ...squat, why: 7 }] });
    const loaded = nextEvent(card, 'pack-load');
    place().append(card);
    const event = await loaded;
    expect(event).to.be.instanceOf(PackLoadEvent);
    expect(event.pack.exercises?.[0]?.id).to.equal('squat');
    expect(event.issues.map(({ path, severity }) => [path, severity])).to.deep.equal([['/exercises/0/why', 'error']]);
    expect(card.issues).to.equal(event.issues);
  });

  it('pack-load of a good pack carries no issue', async () => {
    const card = await mountCard(squat);
    expect(card.issues).to.deep.equal([]);
  });

  it('pack-error carries why, the gravest first', async () => {
    const card = makeCard({ exercises: [{ ...squat, demand: { load: 9 } }] }, { exercise: 'nobody' });
    const failed = nextEvent(card, 'pack-error');
    place().append(card);
    const event = await failed;
    expect(event).to.be.instanceOf(PackErrorEvent);
    expect(event.issues.map(({ code }) => code)).to.deep.equal(['reference', 'number']);
  });

  it('exercise-open carries the exercise and its pack', async () => {
    const card = await mountCard(sample);
    const asked = nextEvent(card, 'exercise-open');
    await press(card, 'Squat');
    const event = await asked;
    expect(event).to.be.instanceOf(ExerciseOpenEvent);
    expect([event.exercise, event.pack.exercises?.length]).to.deep.equal(['squat', 4]);
    expect(event.cancelable).to.equal(true);
    await openedDialog(card);
  });

  it('bubble, also out of other shadow roots', async () => {
    const heard = [listen(document, 'pack-load'), listen(document, 'pack-error'), listen(document, 'exercise-open')];
    const root = place().attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    root.append(box);
    const card = await mountCard(sample, {}, box);
    await press(card, 'Squat');
    await openedDialog(card);
    card.pack = '{';
    await nextEvent(card, 'pack-error');
    expect(heard.map((events) => events.some(({ bubbles, composed }) => bubbles && composed))).to.deep.equal([
      true,
      true,
      true,
    ]);
  });

  it('fire once for one pack, whatever else changes', async () => {
    const card = makeCard(sample);
    const loads = listen(card, 'pack-load');
    place().append(card);
    await nextEvent(card, 'pack-load');
    card.exercise = 'lunge';
    card.compact = true;
    await card.updateComplete;
    card.compact = false;
    card.headingLevel = 4;
    place().append(card);
    await card.updateComplete;
    card.pack = lunge;
    await nextEvent(card, 'pack-load');
    expect(loads).to.have.length(2);
  });

  it('fire once for one failure, whatever else changes', async () => {
    const card = makeCard('{');
    const errors = listen(card, 'pack-error');
    place().append(card);
    await nextEvent(card, 'pack-error');
    card.units = 'imperial';
    await card.updateComplete;
    card.headingLevel = 4;
    await card.updateComplete;
    card.pack = squat;
    await nextEvent(card, 'pack-load');
    expect(errors).to.have.length(1);
  });

  it('come after what they tell of', async () => {
    const card = makeCard(sample);
    place().append(card);
    await nextEvent(card, 'pack-load');
    expect(card.heading).to.equal('Side step with a band');
    expect(card.shadowRoot?.querySelector('[part~="name"]')).to.not.equal(null);
  });

  it('do not fire where nobody has given a pack yet', async () => {
    const card = makeCard();
    const heard = [listen(card, 'pack-load'), listen(card, 'pack-error')];
    place().append(card);
    await card.updateComplete;
    await Promise.resolve();
    expect(heard.flat()).to.deep.equal([]);
    expect(card.issues).to.deep.equal([]);
  });

  it('of the card in a dialog do not pass for those of the card that opened it', async () => {
    const card = await mountCard(sample);
    const loads = listen(card, 'pack-load');
    await press(card, 'Squat');
    const { inner } = await openedDialog(card);
    inner.pack = squat;
    await nextEvent(inner, 'pack-load');
    expect(loads).to.deep.equal([]);
  });
});
