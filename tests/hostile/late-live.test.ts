import { expect } from '@open-wc/testing';
import type { ProgramCalendar } from '../../src/elements/program-calendar/program-calendar.js';
import { parts, textOf, until } from '../elements/exercise-card/vocabulary.js';
import { hips } from '../elements/program-calendar/sample.js';
import { buttons, day, press, told } from '../elements/program-calendar/vocabulary.js';
import { calendarMarkup } from './calendars.js';
import { settled, type Page } from './frames.js';
import { onArrival, pageWith, promise } from './modules.js';

/** What a reader does with a programme: it loads when the days are on show. */
const live = /\/live-parts\.ts/u;

const arrive = ({ window }: Page): void => (window as unknown as { arrive: () => void }).arrive();

/** A pack of which no other page has kept anything. */
const ownPack = (): object => ({ ...hips, id: `hips-${crypto.randomUUID()}` });

/** A page on which that is still on its way. */
const waitingPage = (body: string): Promise<Page> => pageWith(live, onArrival, promise + body);

const calendarIn = ({ document }: Page): ProgramCalendar => document.querySelector('program-calendar')!;

/** A calendar of a page as soon as it shows its days. */
async function shown(page: Page): Promise<ProgramCalendar> {
  const calendar = calendarIn(page);
  await until(calendar.shadowRoot!, () => parts(calendar, 'days')[0]);
  return calendar;
}

describe('a programme on show before that is there which a reader does with it', () => {
  it('shows the same days, and the same first day, as after', async () => {
    const page = await waitingPage(calendarMarkup('', ownPack()));
    const calendar = await shown(page);
    expect([told(calendar, 'when'), calendar.state?.days.length]).to.deep.equal(['Day 1 of 30', 30]);
    expect(buttons(calendar)).to.include('Start today');
    expect(page.window.witness.outcomes).to.deep.equal([]);
    const looks = (): readonly unknown[] => [textOf(calendar), calendar.getBoundingClientRect().height];
    const before = looks();
    arrive(page);
    await settled(page);
    expect(looks()).to.deep.equal(before);
    expect(await page.window.witness.all()).to.deep.equal([]);
  });

  it('begins as soon as it can where a reader has pressed before', async () => {
    const page = await waitingPage(calendarMarkup('', ownPack()));
    const calendar = await shown(page);
    await press(calendar, 'Start today');
    day(calendar, 2).click();
    arrive(page);
    await settled(page);
    expect(told(calendar, 'when')).to.match(/^Day 2 of 30, /u);
    expect(calendar.state?.today?.number).to.equal(1);
    expect(await page.window.witness.all()).to.deep.equal([]);
  });

  it('goes on by a key that was pressed before', async () => {
    const page = await waitingPage(calendarMarkup('', ownPack()));
    const calendar = await shown(page);
    day(calendar, 1).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    arrive(page);
    await settled(page);
    expect(day(calendar, 2).tabIndex).to.equal(0);
  });

  it('does what a page has asked for', async () => {
    const page = await waitingPage(calendarMarkup('', ownPack()));
    const calendar = calendarIn(page);
    calendar.start('2026-12-01');
    arrive(page);
    await settled(page);
    expect(calendar.state?.start).to.equal('2026-12-01');
  });

  it('stays on show where that cannot be loaded, whatever is pressed', async () => {
    const page = await pageWith(live, () => 'data:text/plain,', calendarMarkup('', ownPack()));
    await settled(page);
    const calendar = calendarIn(page);
    await press(calendar, 'Start today');
    await press(calendar, 'What you trained');
    expect(page.window.witness.outcomes).to.deep.equal(['pack-load']);
    expect(told(calendar, 'when')).to.equal('Day 1 of 30');
    expect(await page.window.witness.all()).to.deep.equal([]);
  });

  it('draws its days without the one that is looked at where that cannot be loaded', async () => {
    const page = await pageWith(/\/day-parts\.ts/u, () => 'data:text/plain,', calendarMarkup('', ownPack()));
    await settled(page);
    const calendar = await shown(page);
    expect([parts(calendar, 'day').length, parts(calendar, 'panel').length]).to.deep.equal([30, 0]);
    day(calendar, 2).click();
    await press(calendar, 'What you trained');
    await press(calendar, 'List');
    expect(page.window.witness.outcomes).to.deep.equal(['pack-load']);
    expect(await page.window.witness.all()).to.deep.equal([]);
  });

  it('is drawn in one step where the day that is looked at comes later than the pack', async () => {
    const page = await pageWith(/\/day-parts\.ts/u, onArrival, promise + calendarMarkup('', ownPack()));
    const calendar = calendarIn(page);
    const seen: number[] = [];
    const look = new MutationObserver(() => seen.push(parts(calendar, 'panel').length));
    look.observe(calendar.shadowRoot!, { childList: true, subtree: true });
    arrive(page);
    await settled(page);
    expect(told(calendar, 'when')).to.equal('Day 1 of 30');
    expect(seen).not.to.include(0);
  });

  const begun: Readonly<Record<string, (pack: { id?: string }) => string>> = {
    'the page sets its beginning': (pack) => calendarMarkup('start="2026-11-01"', pack),
    'the reader has begun it': (pack) => {
      const kept = JSON.stringify([{ id: 'a', at: 1, k: 'program', program: 'thirty', day: 1, on: '2026-11-01' }]);
      const key = `exercise-elements/1/progress/${pack.id}`;
      return `<script>localStorage.setItem('${key}', ${JSON.stringify(kept)})</script>${calendarMarkup('', pack)}`;
    },
  };

  for (const [where, markupOf] of Object.entries(begun))
    it(`is not shown as one that nobody has begun where ${where}`, async () => {
      const page = await waitingPage(markupOf(ownPack()));
      const calendar = calendarIn(page);
      const seen: string[] = [];
      const look = new MutationObserver(() => seen.push(textOf(calendar)));
      look.observe(calendar.shadowRoot!, { childList: true, subtree: true });
      arrive(page);
      await settled(page);
      expect(calendar.state?.start).to.equal('2026-11-01');
      expect(seen.filter((text) => text.includes('Start today'))).to.deep.equal([]);
    });
});
