import { expect } from '@open-wc/testing';
import type { ProgramCalendar } from '../../src/elements/program-calendar/program-calendar.js';
import { inside, openedDialog, part, parts, until } from '../elements/exercise-card/vocabulary.js';
import { day, press, told } from '../elements/program-calendar/vocabulary.js';
import { calendarMarkup, calendarOf } from './calendars.js';
import type { Page } from './frames.js';
import { onArrival, pageWith, promise } from './modules.js';

async function expectSilence(page: Page): Promise<void> {
  expect(await page.window.witness.all()).to.deep.equal([]);
}

/** What a calendar can be without, and what a reader presses to have it. */
const late: Readonly<Record<string, readonly [module: RegExp, press: string]>> = {
  'the pictures of what was trained': [/\/summary-parts\.ts/u, 'What you trained'],
  'the file for other calendars': [/\/program-calendar\/ics-file\.ts/u, 'Add to your calendar'],
  'the dialog of a session': [/\/session-dialog\.ts/u, 'Start session'],
  'what prints it': [/\/exercise-card\/print\.ts/u, 'Print'],
  'what shares it': [/\/exercise-card\/share\.ts/u, 'Share'],
  'what keeps progress beside the storage': [/\/progress\/keeper\.ts/u, 'List'],
};

/** A programme on its first day, whatever is pressed meanwhile, and the day after it is done. */
async function goThrough(calendar: ProgramCalendar, name: string): Promise<void> {
  await press(calendar, 'Start today');
  await press(calendar, name);
  await press(calendar, 'Mark as done');
  expect(told(calendar, 'said')).to.equal('Day 1 is done.');
  day(calendar, 2).click();
  await calendar.updateComplete;
  expect(told(calendar, 'section-heading')).to.equal('Why we squat');
}

for (const [what, [module, name]] of Object.entries(late))
  describe(`a programme without ${what}`, () => {
    it('goes on where it cannot be loaded, whatever is pressed', async () => {
      const page = await pageWith(module, () => 'data:text/plain,', calendarMarkup());
      const calendar = await calendarOf(page);
      expect(page.window.witness.outcomes).to.deep.equal(['pack-load']);
      await goThrough(calendar, name);
      expect(inside(calendar).querySelector('dialog')).to.equal(null);
      await expectSilence(page);
    });
  });

/** Lets come what a page waits for. */
const arrive = (page: Page): void => (page.window as unknown as { arrive: () => void }).arrive();

describe('a programme', () => {
  it('shows what was trained when the pictures come, as long as the reader wants to see it', async () => {
    const page = await pageWith(/\/summary-parts\.ts/u, onArrival, promise + calendarMarkup());
    const calendar = await calendarOf(page);
    await press(calendar, 'What you trained');
    expect(parts(calendar, 'summary')).to.have.lengthOf(0);
    arrive(page);
    await until(inside(calendar), () => parts(calendar, 'summary')[0]);
    await expectSilence(page);
  });

  it('that is gone when they come shows them when it is back', async () => {
    const page = await pageWith(/\/summary-parts\.ts/u, onArrival, promise + calendarMarkup());
    const calendar = await calendarOf(page);
    await press(calendar, 'What you trained');
    calendar.remove();
    arrive(page);
    await expectSilence(page);
    page.document.body.append(calendar);
    await until(inside(calendar), () => parts(calendar, 'summary')[0]);
    expect(part(calendar, 'summary').isConnected).to.equal(true);
  });

  it('opens one session where the reader presses again before its dialog has come', async () => {
    const page = await pageWith(/\/session-dialog\.ts/u, onArrival, promise + calendarMarkup());
    const calendar = await calendarOf(page);
    await press(calendar, 'Start today');
    await press(calendar, 'Start session');
    await press(calendar, 'Start session');
    arrive(page);
    await until(inside(calendar), () => inside(calendar).querySelector('dialog[open]'));
    expect(inside(calendar).querySelectorAll('dialog')).to.have.lengthOf(1);
    await expectSilence(page);
  });

  it('whose session comes when it is on no page any more opens nothing', async () => {
    const page = await pageWith(/\/session-dialog\.ts/u, onArrival, promise + calendarMarkup());
    const calendar = await calendarOf(page);
    await press(calendar, 'Start today');
    await press(calendar, 'Start session');
    calendar.remove();
    arrive(page);
    await expectSilence(page);
    page.document.body.append(calendar);
    await calendar.updateComplete;
    expect(inside(calendar).querySelector('dialog')).to.equal(null);
  });

  it('without a network behind it has its lessons', async () => {
    const offline = `<script>window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));</script>`;
    const page = await pageWith(/\/summary-parts\.ts/u, onArrival, promise + offline + calendarMarkup());
    const calendar = await calendarOf(page);
    await press(calendar, 'Start today');
    day(calendar, 2).click();
    await calendar.updateComplete;
    await press(calendar, 'Open the lesson');
    await openedDialog(calendar);
    await expectSilence(page);
  });
});
