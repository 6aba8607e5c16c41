import { expect } from '@open-wc/testing';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { emulateMedia } from '../../kit/media.js';
import { endless, playFilm } from './film.js';
import { sample, sideStep } from './sample.js';
import { box, control, inside, mountCard, openedDialog, part, press } from './vocabulary.js';

const pages: Readonly<Record<string, Partial<CSSStyleDeclaration>>> = {
  'a light page': { colorScheme: 'light' },
  'a dark page': { colorScheme: 'dark' },
  'a serif page with a warm ground': { background: '#fbf6ec', color: '#2b2118', fontFamily: 'serif' },
  'a dark page with a ground of its own': { colorScheme: 'dark', background: '#14161a', color: '#f4f4f4' },
  'a dark page that does not say so': { background: '#1e1e1e', color: '#dddddd' },
};

describe('<exercise-card> is accessible', () => {
  for (const [name, look] of Object.entries(pages)) {
    it(`whole on ${name}`, async () => {
      await expect(await mountCard(sample, {}, box(look))).to.be.accessible();
    });

    it(`compact on ${name}`, async () => {
      await expect(await mountCard(sample, { compact: '' }, box(look))).to.be.accessible();
    });
  }

  it('in forced colours', async function () {
    if (!(await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }))) this.skip();
    const card = await mountCard(sample, {}, box({}));
    await expect(card).to.be.accessible();
    await emulateMedia({});
  });

  it('shows which rung is chosen in forced colours too', async function () {
    if (!(await emulateMedia({ forcedColors: 'active' }))) this.skip();
    const card = await mountCard(sample);
    const [chosen, other] = [...part(card, 'variable').querySelectorAll('label')].map((each) => getComputedStyle(each));
    const marks = [chosen!, other!].map((style) =>
      [style.borderBlockEndColor, style.backgroundColor, style.outlineStyle].join(),
    );
    expect(marks[0]).not.to.equal(marks[1]);
    await emulateMedia({});
  });

  it('with more contrast asked for', async function () {
    if (!(await emulateMedia({ contrast: 'more' }))) this.skip();
    await expect(await mountCard(sample, {}, box({}))).to.be.accessible();
    await emulateMedia({});
  });

  it('at 280 px', async () => {
    await expect(await mountCard(sample, {}, box({ width: '280px' }))).to.be.accessible();
  });

  it('with its faults open and another rung chosen', async () => {
    const card = await mountCard(sample);
    (part(card, 'faults') as HTMLDetailsElement).open = true;
    await press(card, 'Around the feet');
    await expect(card).to.be.accessible();
  });

  it('with a sets button that cannot go lower', async () => {
    const card = await mountCard(sample);
    await press(card, 'Fewer sets');
    await expect(card).to.be.accessible();
  });

  it('with its dialog open', async () => {
    const card = await mountCard(sample);
    await press(card, 'Squat');
    const { dialog, inner } = await openedDialog(card);
    await expect(card).to.be.accessible();
    await expect(dialog).to.be.accessible();
    await expect(inner).to.be.accessible();
  });

  it('with its dialog open in the dark', async () => {
    const card = await mountCard(sample, {}, box({ colorScheme: 'dark' }));
    await press(card, 'Squat');
    await expect((await openedDialog(card)).dialog).to.be.accessible();
  });

  it('from right to left, in Arabic', async () => {
    const page = box({ direction: 'rtl' });
    page.lang = 'ar';
    page.dir = 'rtl';
    await expect(await mountCard(sample, {}, page)).to.be.accessible();
  });

  for (const lang of ['es', 'de'])
    it(`in ${lang}`, async () => {
      await expect(await mountCard(sample, { lang })).to.be.accessible();
    });

  for (const level of ['2', '6'])
    it(`with headings from level ${level}`, async () => {
      await expect(await mountCard(sample, { 'heading-level': level })).to.be.accessible();
    });

  it('with a video playing', async () => {
    const media = [{ ...sideStep.media[0], src: endless() }];
    const card = await mountCard({ ...sample, exercises: [{ ...sideStep, media }] });
    const film = await playFilm(card);
    film.runTo(7);
    await card.updateComplete;
    await expect(card).to.be.accessible();
  });

  it('with a note for the author', async () => {
    for (const look of [{}, { colorScheme: 'dark' }]) {
      const card = await mountCard('{', {}, box(look));
      await expect(card).to.be.accessible();
    }
  });
});

describe('what a thumb can hit in <exercise-card>', () => {
  it('is at least 24 px wide and high, or stands in a line of text', async () => {
    const card = await mountCard(sample, {}, box({ width: '280px' }));
    const small = [...inside(card).querySelectorAll('button, a, summary, label')].filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      return getComputedStyle(each).display !== 'inline' && (width < 24 || height < 24);
    });
    expect(small.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  });

  it('is called by what stands on it', async () => {
    const card: ExerciseCard = await mountCard(sample);
    for (const name of ['Share', 'Print', 'Squat', 'Play on YouTube', 'Around the ankles', 'When it goes wrong'])
      expect(control(card, name).getAttribute('aria-label'), name).to.equal(null);
  });
});
