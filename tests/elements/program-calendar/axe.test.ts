import { expect } from '@open-wc/testing';
import { emulateMedia } from '../../kit/media.js';
import { box, inside } from '../exercise-card/vocabulary.js';
import { hips } from './sample.js';
import { day, midway, mountCalendar, standStill } from './vocabulary.js';

const pages: Readonly<Record<string, Partial<CSSStyleDeclaration>>> = {
  'a light page': { colorScheme: 'light' },
  'a dark page': { colorScheme: 'dark' },
  'a serif page with a warm ground': { background: '#fbf6ec', color: '#2b2118', fontFamily: 'serif' },
  'a dark page that does not say so': { background: '#1e1e1e', color: '#dddddd' },
  'a page of 320 px': { width: '320px' },
};

describe('<program-calendar> is accessible', () => {
  standStill(['Date']);

  for (const [name, look] of Object.entries(pages))
    for (const view of ['grid', 'list'])
      it(`as a ${view} on ${name}`, async () => {
        const calendar = await mountCalendar(hips, { view }, midway(), box(look));
        day(calendar, 5).click();
        await calendar.updateComplete;
        await expect(calendar).to.be.accessible();
      });

  it('before the reader has begun', async () => {
    await expect(await mountCalendar(hips, {}, undefined, box({}))).to.be.accessible();
  });

  it('in forced colours', async function () {
    if (!(await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }))) this.skip();
    await expect(await mountCalendar(hips, {}, midway(), box({}))).to.be.accessible();
    await emulateMedia({});
  });

  it('from right to left, in Arabic: the first day of a week is at the right', async () => {
    const page = box({ direction: 'rtl' });
    Object.assign(page, { lang: 'ar', dir: 'rtl' });
    const calendar = await mountCalendar(hips, {}, midway(), page);
    await expect(calendar).to.be.accessible();
    const [earlier, later] = [1, 2].map((number) => day(calendar, number).getBoundingClientRect());
    expect(earlier!.left).to.be.greaterThan(later!.left);
  });

  it('with days and buttons a thumb can hit, and nothing that sticks out at 320 px', async () => {
    const calendar = await mountCalendar(hips, {}, midway(), box({ width: '320px' }));
    for (const each of inside(calendar).querySelectorAll('button, [role="gridcell"]')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    expect(calendar.scrollWidth).to.be.at.most(calendar.clientWidth);
  });
});
