import { expect } from '@open-wc/testing';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import { inside, isVisible, part, parts, textOf, until } from '../elements/exercise-card/vocabulary.js';
import { cardMarkup, settled, type Page } from './frames.js';
import { onArrival, pageWith, promise } from './modules.js';

interface Waiting {
  readonly page: Page;
  readonly card: ExerciseCard;
  readonly arrive: () => void;
}

/** A page on which a part of the card is on its way: what shows pictures and videos, unless another one is named. */
async function waitingPage(body: string, part = /\/card-media\.ts/u): Promise<Waiting> {
  const page = await pageWith(part, onArrival, promise + body);
  const card = page.document.querySelector('exercise-card')!;
  await card.updateComplete;
  return { page, card, arrive: () => (page.window as unknown as { arrive: () => void }).arrive() };
}

describe('while what shows pictures and videos is on its way', () => {
  it('the fallback stays', async () => {
    const { page, card, arrive } = await waitingPage(cardMarkup());
    const fallback = card.querySelector('p')!;
    expect(isVisible(fallback), 'the fallback').to.equal(true);
    expect(page.window.witness.outcomes).to.deep.equal([]);
    arrive();
    await settled(page);
    expect(isVisible(fallback), 'the fallback, afterwards').to.equal(false);
    expect(isVisible(part(card, 'media'))).to.equal(true);
    expect(page.heard).to.deep.equal([]);
  });

  it('exercises that have none are shown at once', async () => {
    const { page, card } = await waitingPage(cardMarkup('exercise="squat"'));
    await settled(page);
    expect(textOf(part(card, 'name'))).to.equal('Squat');
  });

  it('compact cards, which show none, do not wait for it', async () => {
    const { page, card } = await waitingPage(cardMarkup('compact'));
    await settled(page);
    expect(textOf(part(card, 'name'))).to.equal('Side step with a band');
  });

  it('the exercise before stays', async () => {
    const { page, card, arrive } = await waitingPage(cardMarkup('exercise="squat"'));
    await settled(page);
    card.exercise = 'band-side-step';
    await card.updateComplete;
    expect(textOf(part(card, 'name'))).to.equal('Squat');
    arrive();
    await until(inside(card), () => textOf(part(card, 'name')) === 'Side step with a band');
    expect(parts(card, 'media').length).to.be.greaterThan(0);
    expect(page.heard).to.deep.equal([]);
  });
});

describe('while what shows how far a reader is is on its way', () => {
  const part = /\/card-progress\.ts/u;

  it('the fallback stays, so that nothing moves that is read already', async () => {
    const { page, card, arrive } = await waitingPage(cardMarkup('exercise="squat"'), part);
    expect(isVisible(card.querySelector('p')!), 'the fallback').to.equal(true);
    arrive();
    await settled(page);
    expect(parts(card, 'progress')).to.have.lengthOf(1);
    expect(page.heard).to.deep.equal([]);
  });

  it('cards that do without are shown at once', async () => {
    const { page, card } = await waitingPage(cardMarkup('exercise="squat" actions="share"'), part);
    await settled(page);
    expect(textOf(card)).to.include('Squat');
  });
});
