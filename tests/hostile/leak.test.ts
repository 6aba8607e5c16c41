import { expect } from '@open-wc/testing';
import { restore } from 'sinon';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import { keepBooks, type Books } from '../elements/exercise-card/books.js';
import { fresh, neverAnswer } from '../elements/exercise-card/network.js';
import { sample } from '../elements/exercise-card/sample.js';
import {
  appears,
  inside,
  makeCard,
  openedDialog,
  parts,
  place,
  press,
  put,
  until,
} from '../elements/exercise-card/vocabulary.js';

const times = 500;

/** A card comes, shows its exercise, and goes; with it goes what the test does to it. */
async function visit(act?: (card: ExerciseCard) => Promise<void>): Promise<ExerciseCard> {
  const card = makeCard(sample);
  await put(card, place());
  await act?.(card);
  card.remove();
  return card;
}

describe('of cards that come and go, no listener, timer or observer is left', () => {
  let books: Books;

  beforeEach(async () => {
    // What our script keeps for good, it has after the first.
    await visit();
    books = keepBooks();
  });

  afterEach(() => {
    expect(books.close()).to.deep.equal([]);
    restore();
  });

  it(`after ${times} that are gone before they show anything`, async () => {
    for (let count = 0; count < times; count++) {
      const card = makeCard(sample);
      place().append(card);
      card.remove();
      await card.updateComplete;
    }
  });

  it(`after ${times} that ask for a pack and are gone before it comes`, async () => {
    const { signals } = neverAnswer();
    for (let count = 0; count < times; count++) {
      const card = makeCard(undefined, { src: fresh() });
      place().append(card);
      await card.updateComplete;
      card.remove();
    }
    expect(signals.filter(({ aborted }) => aborted)).to.have.lengthOf(times);
    // A request is over some steps after it was given up.
    await visit();
  });

  it('after readers who opened the dialog, and closed it or not', async () => {
    for (let count = 0; count < 20; count++) {
      await visit(async (card) => {
        await press(card, 'Squat');
        const { dialog } = await openedDialog(card);
        if (count % 2) return;
        dialog.close();
        await until(inside(card), () => !inside(card).querySelector('dialog'));
      });
    }
  });

  it('after readers who played a video', async () => {
    for (let count = 0; count < 5; count++) {
      await visit(async (card) => {
        parts(card, 'play')[0]?.click();
        await appears(card, 'video');
      });
    }
  });

  it('after one in other languages, of which it was told while it was there', async () => {
    await visit(async (card) => {
      for (const [lang, share] of [['de', 'Teilen'] as const, ['es', 'Compartir'] as const, ['en', 'Share'] as const]) {
        card.lang = lang;
        await until(inside(card), () => inside(card).textContent.includes(share));
      }
    });
  });
});
