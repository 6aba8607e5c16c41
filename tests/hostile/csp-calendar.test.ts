import { expect } from '@open-wc/testing';
import type { ProgramCalendar } from '../../src/elements/program-calendar/program-calendar.js';
import { appears, control, inside, part, until } from '../elements/exercise-card/vocabulary.js';
import { hips } from '../elements/program-calendar/sample.js';
import { press, told } from '../elements/program-calendar/vocabulary.js';
import { openAddress, settled, type Page } from './frames.js';
import { expectNothingRefused } from './policy.js';

describe('on a page with a strict policy', () => {
  let page: Page;
  let calendar: ProgramCalendar;

  beforeEach(async () => {
    page = await openAddress('/__page/csp-calendar.html');
    calendar = page.document.querySelector('program-calendar')!;
    calendar.pack = hips;
    await settled(page);
    calendar.reset();
    await calendar.updateComplete;
  });

  afterEach(() => expectNothingRefused(page));

  it('a programme stands in its styles, begins, and gives its file', async () => {
    expect(page.window.getComputedStyle(inside(calendar).querySelector('.week')!).display).to.equal('grid');
    await press(calendar, 'Start today');
    expect(told(calendar, 'when')).to.equal('Today, day 1 of 30');
    await press(calendar, 'Add to your calendar');
  });

  it('a session opens in its dialog, and what was trained in its pictures', async () => {
    control(calendar, 'Start session').click();
    const dialog = (await appears(calendar, 'dialog[open]')) as HTMLDialogElement;
    await until(dialog, () => dialog.getAttribute('aria-label') === 'Strong hips');
    dialog.close();
    await press(calendar, 'What you trained');
    await appears(calendar, '[part~="summary"]');
    expect(page.window.getComputedStyle(part(calendar, 'summary')).display).to.equal('grid');
  });
});
