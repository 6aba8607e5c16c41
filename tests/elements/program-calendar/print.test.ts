import { expect } from '@open-wc/testing';
import { emulateMedia } from '../../kit/media.js';
import { part, parts } from '../exercise-card/vocabulary.js';
import { hips } from './sample.js';
import { day, midway, mountCalendar, standStill } from './vocabulary.js';

/** The box to tick on a day. */
const boxOf = (cell: HTMLElement): string => getComputedStyle(cell, '::after').content;

describe('<program-calendar> on paper', () => {
  standStill();

  afterEach(async () => {
    await emulateMedia({});
  });

  it('is a poster: all days with what each is called, and nothing that can only be pressed', async function () {
    const calendar = await mountCalendar(hips, {}, midway());
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    expect(parts(calendar, 'day').filter((each) => each.checkVisibility())).to.have.lengthOf(30);
    expect(day(calendar, 14).querySelector('.about')?.checkVisibility()).to.equal(true);
    expect(part(calendar, 'panel').checkVisibility()).to.equal(false);
    expect(part(calendar, 'tools').checkVisibility()).to.equal(false);
  });

  it('has a box to tick on each day that is open, and none on a rest or a day that is done', async function () {
    const calendar = await mountCalendar(hips, {}, midway());
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    const ticked = parts(calendar, 'done').map(boxOf);
    expect(ticked).to.not.be.empty;
    for (const box of [...ticked, ...parts(calendar, 'rest').map(boxOf)]) expect(box).to.equal('none');
    expect(boxOf(day(calendar, 29))).to.equal('""');
  });

  it('shows every week of a long programme, also those that a screen leaves for later', async function () {
    const [program] = hips.programs;
    const calendar = await mountCalendar({ ...hips, programs: [{ ...program, repeat: 40 }] });
    if (!(await emulateMedia({ media: 'print' }))) this.skip();
    const weeks = [...day(calendar, 1).closest('.weeks')!.children];
    for (const week of weeks) expect(getComputedStyle(week).contentVisibility).to.equal('visible');
  });
});
