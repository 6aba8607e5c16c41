import { expect } from '@open-wc/testing';
import { blog, openMarkup, type Page } from '../../hostile/frames.js';
import { ownTimer, standingClocks, timerOf } from '../../hostile/timers.js';
import { part } from '../exercise-card/vocabulary.js';
import { later, press, stepOn } from './vocabulary.js';

/** A page in a window of this size. */
async function pageOf(width: number, height: number, body: string): Promise<Page> {
  const page = await openMarkup(blog(body, { head: standingClocks, script: '/src/define/session-timer.ts' }));
  Object.assign(page.window.frameElement!, { width, height });
  return page;
}

/** What a phone leaves of its screen under the bars of a browser, and lying on its side. */
const windows = [
  [390, 664],
  [740, 390],
] as const;

describe('A session that is on, on a phone', () => {
  for (const [width, height] of windows) {
    it(`is seen with its buttons at once in ${width} × ${height} pixels: digits, then what is pressed, then what comes`, async () => {
      const page = await pageOf(width, height, ownTimer());
      const timer = await timerOf(page);
      await press(timer, 'Start');
      await later(timer, 'list');
      for (const step of ['Get ready', 'Squat', 'Step up, left side', 'Switch sides']) {
        expect(stepOn(timer)).to.equal(step);
        const [digits, controls, next] = ['digits', 'controls', 'next'].map((name) =>
          part(timer, name).getBoundingClientRect(),
        );
        expect(controls!.bottom, 'the end of the buttons').to.be.at.most(height);
        expect([digits!.bottom <= controls!.top + 1, controls!.bottom <= next!.top + 1]).to.deep.equal([true, true]);
        timer.next();
        await timer.updateComplete;
      }
    });
  }
});
