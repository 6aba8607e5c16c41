import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import '../../../src/define/exercise-card.js';

/** What a browser tells of a layout shift; TypeScript's library does not know it yet. */
type Shift = PerformanceEntry & { readonly value: number };

/** The sum of the layout shifts while something happens, as in Cumulative Layout Shift (web.dev/cls). */
async function shiftsDuring(act: () => Promise<unknown>): Promise<number> {
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const entry of entries as Shift[]) sum += entry.value;
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift' });
  await act();
  await nextFrame();
  await nextFrame();
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
}

const article = html`
  <article>
    <exercise-card><a href="/squat">Squat: 3 sets of 8</a></exercise-card>
    <p>What the article says next.</p>
  </article>
`;

describe('a page with an <exercise-card>', () => {
  before(function () {
    // Only Chromium measures layout shifts.
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
  });

  it('does not jump when the card comes into the room the page has kept for it', async () => {
    const page = await fixture<HTMLElement>(article);
    const card = page.querySelector<ExerciseCard>('exercise-card')!;
    card.style.minBlockSize = '3000px';
    await nextFrame();
    const sum = await shiftsDuring(async () => {
      const loaded = oneEvent(card, 'pack-load');
      card.src = '/stories/pages/hips.json#squat';
      await loaded;
    });
    expect(card.offsetHeight, 'the room was enough').to.equal(3000);
    expect(sum).to.be.at.most(0.02);
  });

  it('is seen to jump where it does', async () => {
    const page = await fixture<HTMLElement>(article);
    await nextFrame();
    const sum = await shiftsDuring(async () => {
      page.prepend(Object.assign(document.createElement('p'), { textContent: 'A line that was not there.' }));
      page.style.paddingBlockStart = '300px';
      await nextFrame();
    });
    expect(sum).to.be.greaterThan(0);
  });
});
