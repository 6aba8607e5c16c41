import { expect } from '@open-wc/testing';
import { restore } from 'sinon';
import type { ProgramCalendar } from '../../src/elements/program-calendar/program-calendar.js';
import { keepBooks, type Books } from '../elements/exercise-card/books.js';
import { appears, openedDialog, part, place } from '../elements/exercise-card/vocabulary.js';
import { hips } from '../elements/program-calendar/sample.js';
import { makeCalendar, mountCalendar, press } from '../elements/program-calendar/vocabulary.js';

const times = 500;

/** A calendar comes, shows its programme, and goes; with it goes what the test does to it. */
async function visit(act?: (calendar: ProgramCalendar) => Promise<unknown>): Promise<void> {
  const calendar = await mountCalendar(hips);
  await act?.(calendar);
  calendar.remove();
  await calendar.updateComplete;
}

/** What readers do before a page takes a calendar away. */
const acts: readonly ((calendar: ProgramCalendar) => Promise<unknown>)[] = [
  () => Promise.resolve(),
  (calendar) => press(calendar, 'Start today'),
  async (calendar) => {
    await press(calendar, 'Start today');
    await press(calendar, 'Mark as done');
    await press(calendar, 'Undo');
  },
  (calendar) => press(calendar, 'List'),
];

describe('of calendars that come and go, nothing is left', () => {
  let books: Books;

  before(async () => {
    // What our scripts keep for good, they have after the first.
    for (const act of acts) await visit(act);
  });

  beforeEach(() => {
    books = keepBooks();
  });

  afterEach(() => {
    const left = books.close();
    restore();
    expect(left).to.deep.equal([]);
  });

  it(`after ${times} that are gone before they show anything`, async () => {
    for (let count = 0; count < times; count++) {
      const calendar = makeCalendar(hips);
      place().append(calendar);
      calendar.remove();
      await calendar.updateComplete;
    }
  });

  it(`after ${times / 5}, some of them begun, or with days that were done`, async () => {
    for (let count = 0; count < times / 5; count++) await visit(acts[count % acts.length]);
  });

  it('after some with the pictures of what was trained, or the card of a lesson open', async () => {
    for (let count = 0; count < 10; count++)
      await visit(async (calendar) => {
        await press(calendar, 'What you trained');
        await appears(calendar, '[part~="summary"]');
        calendar.shadowRoot?.querySelector<HTMLElement>('[data-day="2"]')?.click();
        await calendar.updateComplete;
        await press(calendar, 'Open the lesson');
        await openedDialog(calendar);
        expect(part(calendar, 'dialog').isConnected).to.be.true;
      });
  });
});
