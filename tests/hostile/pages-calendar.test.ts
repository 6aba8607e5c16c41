import { expect } from '@open-wc/testing';
import type { ProgramCalendar } from '../../src/elements/program-calendar/program-calendar.js';
import { appears } from '../elements/exercise-card/vocabulary.js';
import { day, press } from '../elements/program-calendar/vocabulary.js';
import { calendarMarkup, calendarOf, views } from './calendars.js';
import { blog, openMarkup } from './frames.js';
import { expectHidden } from './geometry.js';
import { expectCalendarLayout } from './geometry-calendar.js';
import { styles } from './styles.js';

/** What a reader sees of a programme one after the other, and how they come there. */
const states: Readonly<Record<string, (calendar: ProgramCalendar) => Promise<unknown>>> = {
  'before it begins': () => Promise.resolve(),
  'on its first day': (calendar) => press(calendar, 'Start today'),
  'with a day that is done': (calendar) => press(calendar, 'Mark as done'),
  'at a day that is to come, with what was trained': async (calendar) => {
    day(calendar, 11).click();
    await press(calendar, 'What you trained');
    await appears(calendar, '[part~="summary"]');
  },
};

for (const view of views)
  describe(`on a page whose styles are not made for it, a programme as a ${view} keeps its layout`, () => {
    for (const [name, css] of Object.entries(styles))
      it(`with ${name}`, async () => {
        const page = await openMarkup(blog(calendarMarkup(`view="${view}"`), { head: `<style>${css}</style>` }));
        const calendar = await calendarOf(page);
        for (const reach of Object.values(states)) {
          await reach(calendar);
          expectCalendarLayout(calendar);
          expectHidden(calendar);
        }
        expect(page.heard).to.deep.equal([]);
      });
  });
