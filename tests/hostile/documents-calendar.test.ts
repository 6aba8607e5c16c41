import { expect } from '@open-wc/testing';
import type { ProgramCalendar } from '../../src/elements/program-calendar/program-calendar.js';
import {
  control,
  inside,
  isVisible,
  nextEvent,
  openedDialog,
  part,
  parts,
} from '../elements/exercise-card/vocabulary.js';
import { hips } from '../elements/program-calendar/sample.js';
import { day, press, told } from '../elements/program-calendar/vocabulary.js';
import { calendarMarkup, calendarOf, calendarsOf, views } from './calendars.js';
import { blog, openMarkup, settled, witness } from './frames.js';
import { expectHidden } from './geometry.js';
import { expectCalendarLayout } from './geometry-calendar.js';

/** What a reader sees of where a programme is. */
const seen = (calendar: ProgramCalendar): readonly string[] => [
  told(calendar, 'when'),
  ...parts(calendar, 'done').map(({ dataset }) => dataset['day'] ?? ''),
];

for (const view of views) {
  const markup = calendarMarkup(`view="${view}"`);

  describe(`on a page that is not what it should be, a programme as a ${view}`, () => {
    it('keeps its layout in quirks mode', async () => {
      const script = `<script type="module" src="${location.origin}/src/define/all.ts"></script>`;
      const page = await openMarkup(`<base href="${location.origin}">${witness}${script}<table><td>${markup}</table>`);
      expect(page.document.compatMode).to.equal('BackCompat');
      const calendar = await calendarOf(page);
      await press(calendar, 'Start today');
      expectCalendarLayout(calendar);
      expectHidden(calendar);
      expect(page.heard).to.deep.equal([]);
    });

    it('reads its address from the base of the page', async () => {
      const head = `<base href="${location.origin}/stories/pages/" />`;
      const body = `<program-calendar src="hips.json#thirty-days" view="${view}"></program-calendar>`;
      const page = await openMarkup(blog(body, { head }).replace(/<base [^>]*>/u, head));
      const calendar = await calendarOf(page);
      expect(told(calendar, 'name')).to.equal('Thirty days of strong hips');
      expect(page.heard).to.deep.equal([]);
    });

    it('goes on where it was when the page writes itself anew, and so does a copy of it', async () => {
      const page = await openMarkup(blog(`<main>${markup}</main>`));
      const first = await calendarOf(page);
      await press(first, 'Start today');
      await press(first, 'Mark as done');
      const main = page.document.querySelector('main')!;
      main.innerHTML += '<p>More</p>';
      await settled(page, 2);
      page.document.body.append(main.cloneNode(true));
      await settled(page, 3);
      const anew = [...page.document.querySelectorAll('program-calendar')];
      expect(anew).not.to.include(first);
      for (const calendar of anew) expect(seen(calendar)).to.deep.equal(['Today, day 1 of 30', '1']);
      expect(page.heard).to.deep.equal([]);
    });

    it('keeps the day that is looked at, and what was trained, where it is moved about', async () => {
      const page = await openMarkup(blog(`<main>${markup}</main><aside></aside>`));
      const calendar = await calendarOf(page);
      await press(calendar, 'Start today');
      await press(calendar, 'What you trained');
      day(calendar, 2).click();
      for (const to of ['aside', 'main', 'aside']) page.document.querySelector(to)!.append(calendar);
      await calendar.updateComplete;
      expect(told(calendar, 'when')).to.match(/day 2 of 30/iu);
      expectCalendarLayout(calendar);
      expect(page.heard).to.deep.equal([]);
    });

    it('closes its dialog with the page that takes it away', async () => {
      const page = await openMarkup(blog(markup));
      const calendar = await calendarOf(page);
      await press(calendar, 'Start today');
      day(calendar, 2).click();
      await calendar.updateComplete;
      control(calendar, 'Open the lesson').click();
      await openedDialog(calendar);
      calendar.remove();
      page.document.body.append(calendar);
      await calendar.updateComplete;
      expect(inside(calendar).querySelector('dialog')).to.equal(null);
      expect(page.heard).to.deep.equal([]);
    });

    it('comes back with the next pack where the page has emptied it, and its neighbour is whole', async () => {
      const page = await openMarkup(blog(markup + markup));
      const [emptied, neighbour] = await calendarsOf(page);
      await press(emptied!, 'Start today');
      inside(emptied!).replaceChildren();
      for (const pack of [{ ...hips }, 'no pack', hips]) {
        const ended = Promise.race([nextEvent(emptied!, 'pack-load'), nextEvent(emptied!, 'pack-error')]);
        emptied!.pack = pack;
        await ended;
        expect(isVisible(inside(emptied!).querySelector('[part="name"], [part="note"]')!)).to.equal(true);
      }
      expect(part(emptied!, 'calendar').querySelectorAll('[data-day]')).to.have.lengthOf(30);
      expect(seen(neighbour!)).to.deep.equal(seen(emptied!));
      expectCalendarLayout(neighbour!);
      expect(page.heard).to.deep.equal([]);
    });
  });
}

describe('two calendars of one programme on a page', () => {
  const forbidden = `<script>Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });</script>`;

  for (const [where, head] of Object.entries({ 'as others': '', 'where nothing can be stored': forbidden }))
    it(`are in step, ${where}`, async () => {
      const page = await openMarkup(blog(calendarMarkup() + calendarMarkup('view="list"'), { head }));
      const [one, other] = await calendarsOf(page);
      await press(one!, 'Start today');
      await other!.updateComplete;
      await press(other!, 'Mark as done');
      await one!.updateComplete;
      expect(seen(one!)).to.deep.equal(['Today, day 1 of 30', '1']);
      expect(seen(other!)).to.deep.equal(seen(one!));
      expect(parts(one!, 'keeps')).to.have.lengthOf(head ? 1 : 0);
      expect(page.heard).to.deep.equal([]);
    });
});
