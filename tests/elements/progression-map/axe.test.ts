import { expect } from '@open-wc/testing';
import { emulateMedia } from '../../kit/media.js';
import { box, inside } from '../exercise-card/vocabulary.js';
import { hips, midway } from './sample.js';
import { advance, mountMap, node, stateButton } from './vocabulary.js';

const pages: Readonly<Record<string, Partial<CSSStyleDeclaration>>> = {
  'a light page': { colorScheme: 'light' },
  'a dark page': { colorScheme: 'dark' },
  'a serif page with a warm ground': { background: '#fbf6ec', color: '#2b2118', fontFamily: 'serif' },
  'a dark page that does not say so': { background: '#1e1e1e', color: '#dddddd' },
  'a page of 320 px': { width: '320px' },
};

describe('<progression-map> is accessible', () => {
  for (const [name, look] of Object.entries(pages))
    for (const view of ['map', 'list'])
      it(`as a ${view} on ${name}`, async () => {
        const map = await mountMap(hips, { view }, midway, box(look));
        await advance(map, 'lunge');
        await expect(map).to.be.accessible();
      });

  it('in forced colours', async function () {
    if (!(await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }))) this.skip();
    await expect(await mountMap(hips, {}, midway, box({}))).to.be.accessible();
    await emulateMedia({});
  });

  it('with only one axis in full', async () => {
    await expect(await mountMap(hips, { axis: 'load' }, midway, box({}))).to.be.accessible();
  });

  it('from right to left, in Arabic, with the rail at the right', async () => {
    const page = box({ direction: 'rtl' });
    Object.assign(page, { lang: 'ar', dir: 'rtl' });
    const map = await mountMap(hips, { view: 'list' }, midway, page);
    await expect(map).to.be.accessible();
    const [row, button] = [node(map, 'squat'), stateButton(map, 'squat')].map((each) => each.getBoundingClientRect());
    expect(button!.right).to.be.closeTo(row!.right, 1);
  });

  it('with buttons a thumb can hit, and nothing that sticks out at 320 px', async () => {
    const map = await mountMap(hips, {}, midway, box({ width: '320px' }));
    for (const each of inside(map).querySelectorAll('button')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    expect(map.scrollWidth).to.be.at.most(map.clientWidth);
  });
});
