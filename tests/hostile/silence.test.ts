import { expect } from '@open-wc/testing';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import { sample, sideStep } from '../elements/exercise-card/sample.js';
import { inside, openedDialog, part, parts, press, textOf, until } from '../elements/exercise-card/vocabulary.js';
import { hips } from '../elements/progression-map/sample.js';
import { advance, node } from '../elements/progression-map/vocabulary.js';
import { hips as thirty } from '../elements/program-calendar/sample.js';
import { training } from '../elements/session-timer/sample.js';
import {
  blog,
  cardMarkup,
  cardOf,
  mapMarkup,
  mapOf,
  openMarkup,
  settled,
  timerMarkup,
  views,
  type Page,
} from './frames.js';
import { calendarMarkup, calendarOf, views as dayViews } from './calendars.js';
import { pageWith } from './modules.js';

async function expectSilence(page: Page): Promise<void> {
  expect(await page.window.witness.all()).to.deep.equal([]);
}

const nowhere = { kind: 'image', src: 'nowhere.png', alt: 'Nowhere' };

/** What authors put on pages, and how it ends. */
const bodies: Readonly<Record<string, readonly [outcome: 'pack-load' | 'pack-error', body: string]>> = {
  'a good pack inside': ['pack-load', cardMarkup()],
  'a good pack at an address': ['pack-load', '<exercise-card src="/__page/pack.json"></exercise-card>'],
  'a compact card': ['pack-load', cardMarkup('compact')],
  'a language that nobody has': ['pack-load', cardMarkup('lang="tlh"')],
  'a language that is none': ['pack-load', cardMarkup('lang="<>"')],
  'a language that has to load': ['pack-load', cardMarkup('lang="ar"')],
  'a pack with a mistake in every field': [
    'pack-load',
    cardMarkup('', {
      id: 'a',
      name: 'A',
      ...Object.fromEntries(
        Object.keys(sideStep)
          .slice(2)
          .map((name) => [name, 1]),
      ),
    }),
  ],
  'a picture that is not there': ['pack-load', cardMarkup('', { id: 'a', name: 'A', media: [nowhere] })],
  'an exercise that is not there': ['pack-error', cardMarkup('exercise="nobody"')],
  'an empty pack': ['pack-error', cardMarkup('', { exercises: [] })],
  'a pack that is none': ['pack-error', cardMarkup('', 7)],
  'a file that is not there': ['pack-error', '<exercise-card src="/nowhere.json"></exercise-card>'],
  'a web page in place of a pack': ['pack-error', '<exercise-card src="/__page/csp.html"></exercise-card>'],
  'a map as a picture': ['pack-load', mapMarkup('view="map"')],
  'a map as a list': ['pack-load', mapMarkup('view="list"')],
  'a map with a language, a goal and an axis that nobody has': [
    'pack-load',
    mapMarkup('view="map" lang="tlh" goal="nowhere" axis="fun"'),
  ],
  'a map without exercises': ['pack-load', mapMarkup('view="map"', { ...hips, maps: [{ id: 'empty', edges: [] }] })],
  'a map that is not there': ['pack-error', mapMarkup('map="nowhere"')],
  'a session': ['pack-load', timerMarkup()],
  'a session in a language that nobody has': ['pack-load', timerMarkup('lang="tlh" sound="loud"')],
  'a session without blocks': ['pack-load', timerMarkup('', { ...training, sessions: [{ id: 'empty', blocks: [] }] })],
  'a session that is not there': ['pack-error', timerMarkup('session="nowhere"')],
  'a programme': ['pack-load', calendarMarkup('start-date="2026-12-01"')],
  'a programme in a language that nobody has, from a date that is none': [
    'pack-load',
    calendarMarkup('lang="tlh" start="soon" view="cloud" heading-level="first"'),
  ],
  'a programme without days': ['pack-error', calendarMarkup('', { ...thirty, programs: [{ id: 'empty', days: [] }] })],
  'a programme that is not there': ['pack-error', calendarMarkup('program="nowhere"')],
  'an address that is none': ['pack-error', '<exercise-card src="javascript:alert()"></exercise-card>'],
};

describe('what a page hears', () => {
  it('is kept: words on the console, errors, rejections that nobody handles', async () => {
    const script = '<script>console.warn("a"); Promise.reject("b"); undefinedFunction();</script>';
    const page = await openMarkup(blog(script));
    const heard = (await page.window.witness.all()).join('\n');
    expect(heard).to.include('warn: a').and.include('rejection: b').and.include('undefinedFunction');
  });
});

describe('nothing is said on the console, and no error reaches the page, with', () => {
  for (const [name, [outcome, body]] of Object.entries(bodies)) {
    it(name, async () => {
      const page = await openMarkup(blog(body));
      await settled(page);
      expect(page.window.witness.outcomes).to.deep.equal([outcome]);
      await expectSilence(page);
    });
  }

  it('a card that has nothing to show', async () => {
    const page = await openMarkup(blog('<exercise-card><p>The fallback</p></exercise-card>'));
    const card = page.document.querySelector('exercise-card')!;
    await card.updateComplete;
    expect(page.window.witness.outcomes).to.deep.equal([]);
    await expectSilence(page);
  });

  it('cards that are gone before they have loaded', async () => {
    const page = await openMarkup(blog('<exercise-card src="/__page/pack.json"></exercise-card>'.repeat(3)));
    const [kept, ...gone] = page.document.querySelectorAll('exercise-card');
    for (const card of gone) card.remove();
    await settled(page);
    const late = page.document.createElement('exercise-card');
    late.src = '/late.json';
    page.document.body.append(late);
    late.remove();
    await late.updateComplete;
    expect(textOf(part(kept!, 'name'))).to.equal('Side step');
    await expectSilence(page);
  });

  it('a reader who presses everything', async () => {
    const page = await openMarkup(blog(cardMarkup()));
    page.window.print = () => undefined;
    const card = await cardOf(page);
    for (const button of inside(card).querySelectorAll<HTMLElement>('button, summary, [type=radio]')) {
      button.click();
      await card.updateComplete;
    }
    const { dialog } = await openedDialog(card);
    dialog.close();
    await expectSilence(page);
  });
});

for (const [view, its] of Object.entries(views)) {
  it(`nothing is said with a reader who presses everything on a map as a ${view}`, async () => {
    const page = await openMarkup(blog(mapMarkup(`view="${view}"`)));
    const map = await mapOf(page);
    for (const control of parts(map, its)[0]!.querySelectorAll<HTMLElement>('button, a')) {
      control.click();
      await map.updateComplete;
    }
    const { dialog } = await openedDialog(map);
    dialog.close();
    await expectSilence(page);
  });
}

describe('nothing is said where a part of our script cannot be loaded:', () => {
  /** The card of a page on which this module is not there. */
  async function pageWithout(missing: RegExp, body: string): Promise<ExerciseCard & { readonly page: Page }> {
    const page = await pageWith(missing, () => 'data:text/plain,', body);
    return Object.assign(await cardOf(page), { page });
  }

  it('without the dialog, a link leads nowhere', async () => {
    const card = await pageWithout(/\/dialog\.ts/u, cardMarkup());
    await press(card, 'Squat');
    await expectSilence(card.page);
    expect(inside(card).querySelector('dialog')).to.equal(null);
  });

  it('without what shows pictures and videos, a card is words', async () => {
    const card = await pageWithout(/\/card-media\.ts/u, cardMarkup());
    expect(card.page.window.witness.outcomes).to.deep.equal(['pack-load']);
    expect(parts(card, 'media')).to.have.lengthOf(0);
    expect(textOf(part(card, 'steps'))).to.include('Bring the other foot in slowly.');
    await expectSilence(card.page);
  });

  it('without what shows how far a reader is, a card is all the rest', async () => {
    const card = await pageWithout(/\/card-progress\.ts/u, cardMarkup());
    expect(card.page.window.witness.outcomes).to.deep.equal(['pack-load']);
    expect(parts(card, 'progress')).to.have.lengthOf(0);
    expect(parts(card, 'gate')).to.have.lengthOf(2);
    await expectSilence(card.page);
  });

  it('without what maps are drawn with, a map is a list', async () => {
    const page = await pageWith(/\/chart-parts\.ts/u, () => 'data:text/plain,', mapMarkup('view="map"'));
    const map = await mapOf(page);
    expect(parts(map, 'list')).to.have.lengthOf(1);
    await advance(map, 'squat');
    await expectSilence(page);
  });

  it('without the dialog, a link of a map leads nowhere', async () => {
    const page = await pageWith(/\/dialog\.ts/u, () => 'data:text/plain,', mapMarkup());
    const map = await mapOf(page);
    node(map, 'squat').querySelector('a')?.click();
    await expectSilence(page);
    expect(inside(map).querySelector('dialog')).to.equal(null);
  });

  it('without the player, a video says that it could not be loaded', async () => {
    const card = await pageWithout(/\/player\.ts/u, cardMarkup());
    parts(card, 'play')[0]?.click();
    await until(inside(card), () => textOf(card).includes('could not be loaded'));
    await expectSilence(card.page);
  });

  it('without the buttons for sharing and printing, they do nothing', async () => {
    for (const [module, name] of [
      [/exercise-card\/share\.ts/u, 'Share'] as const,
      [/exercise-card\/print\.ts/u, 'Print'] as const,
    ]) {
      const card = await pageWithout(module, cardMarkup());
      await press(card, name);
      await expectSilence(card.page);
    }
  });

  it('without its language, a card is in English', async () => {
    const card = await pageWithout(/\/i18n\/de\.ts/u, cardMarkup('lang="de"'));
    expect(textOf(card)).to.include('Share');
    await expectSilence(card.page);
  });

  it('without the sentences for authors, the fallback stays', async () => {
    const card = await pageWithout(/\/controllers\/issues\.ts/u, cardMarkup('', { exercises: [] }));
    expect(card.page.window.witness.outcomes).to.deep.equal(['pack-error']);
    await expectSilence(card.page);
  });

  it('without what reads odd doses, a card shows them as they were written', async () => {
    const odd = { ...sample, exercises: [{ id: 'squat', name: 'Squat', dose: 'a few, then some more' }] };
    const card = await pageWithout(/\/pack\/thorough\.ts/u, cardMarkup('', { ...odd, maps: [] }));
    expect(textOf(part(card, 'dose'))).to.include('a few, then some more');
    await expectSilence(card.page);
  });
});

it('nothing is said with a reader who presses everything in a session', async () => {
  const page = await openMarkup(blog(timerMarkup()));
  await settled(page);
  const timer = page.document.querySelector('session-timer')!;
  timer.reset();
  for (let round = 0; round < 3; round++) {
    for (const control of inside(timer).querySelectorAll<HTMLElement>('button:not(.link)')) {
      control.click();
      await timer.updateComplete;
    }
  }
  timer.reset();
  await timer.updateComplete;
  part(timer, 'link').click();
  const { dialog } = await openedDialog(timer);
  dialog.close();
  await expectSilence(page);
});

for (const view of dayViews) {
  it(`nothing is said with a reader who presses everything on a programme as a ${view}`, async () => {
    const page = await openMarkup(blog(calendarMarkup(`view="${view}"`)));
    page.window.print = () => undefined;
    const calendar = await calendarOf(page);
    for (let round = 0; round < 3; round++) {
      for (const control of inside(calendar).querySelectorAll<HTMLElement>('button:not(dialog *), [role="gridcell"]')) {
        control.click();
        await calendar.updateComplete;
      }
    }
    await expectSilence(page);
    expect(parts(calendar, 'calendar')).to.have.lengthOf(1);
  });
}
