import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { ProgramCalendar } from '../../src/elements/program-calendar/program-calendar.js';
import type { ProgressionMap } from '../../src/elements/progression-map/progression-map.js';
import { blog, mapMarkup, openMarkup, settled, timerMarkup, type Page } from '../hostile/frames.js';
import { inside, until } from './exercise-card/vocabulary.js';
import { wordsOf } from './progression-map/vocabulary.js';
import { training } from './session-timer/sample.js';
import { press } from './session-timer/vocabulary.js';

const calendarMarkup = (pack: object): string =>
  `<program-calendar><script type="application/json">${JSON.stringify(pack)}</script></program-calendar>`;

/** A pack that no other test knows, with a programme whose first day is a session. */
const ownPack = (): typeof training & object => ({
  ...training,
  id: `posts-${crypto.randomUUID()}`,
  ...{ programs: [{ id: 'week', days: [{ kind: 'session', session: 'short' }], repeat: 7 }] },
});

/** The same pack in its next version: the squat has got another id. */
const renamed = (pack: object): object => {
  const text = JSON.stringify(pack).replaceAll('"squat"', '"deep-squat"');
  return JSON.parse(text.replace('"id":"deep-squat"', '"id":"deep-squat","replaces":["squat"]')) as object;
};

const map = ({ document }: Page): ProgressionMap => document.querySelector('progression-map')!;
const calendar = ({ document }: Page): ProgramCalendar => document.querySelector('program-calendar')!;

const isDoing = (page: Page, id = 'squat'): boolean => wordsOf(map(page), id).includes('doing');
const firstDay = (page: Page): string | undefined => calendar(page).state?.days[0]?.state;

describe('The session of day 1, done in one post of a site,', () => {
  /** That of the browser, which the posts share. */
  let storage: Storage;
  let pack: object;

  async function open(body: string, head = ''): Promise<Page> {
    const page = await openMarkup(blog(body, { storage: 'shared', head }));
    await settled(page, body.match(/application\/json/gu)?.length);
    return page;
  }

  /** Begins the programme and does the session of today. */
  async function train(page: Page): Promise<void> {
    calendar(page).start();
    const timer = page.document.querySelector('session-timer')!;
    for (const name of ['Start', 'Next', 'Done', 'Finish now']) await press(timer, name);
  }

  const isKnown = (page: Page, id?: string): Promise<unknown> =>
    Promise.all([
      until(inside(map(page)), () => isDoing(page, id)),
      until(inside(calendar(page)), () => firstDay(page) === 'done'),
    ]);

  beforeEach(() => {
    pack = ownPack();
    storage = localStorage;
  });
  afterEach(() => {
    for (const key of Object.keys(storage).filter((each) => each.includes('posts-'))) storage.removeItem(key);
  });

  const there = (): string => mapMarkup('', pack) + calendarMarkup(pack);
  const here = (): string => timerMarkup('', pack) + calendarMarkup(pack);

  it('moves the map and marks the day in another post, and both stay so after a reload', async () => {
    const [other, post] = [await open(there()), await open(here())];
    storage = post.window.localStorage;
    expect([isDoing(other), firstDay(other)]).to.deep.equal([false, 'ahead']);
    await train(post);
    await isKnown(other);
    expect([...other.heard, ...post.heard]).to.deep.equal([]);
    await isKnown(await open(there()));
  });

  it('counts in a newer version of the pack, where the exercise has got another id', async () => {
    const post = await open(here());
    storage = post.window.localStorage;
    await train(post);
    await until(inside(calendar(post)), () => firstDay(post) === 'done');
    pack = renamed(pack);
    await isKnown(await open(there()), 'deep-squat');
  });

  for (const [trouble, name] of [
    ['full', 'QuotaExceededError'],
    ['forbidden', 'SecurityError'],
  ] as const)
    it(`counts as long as the page is there where storage is ${trouble}`, async () => {
      const breaks = `<script>
        Storage.prototype.setItem = () => { throw new DOMException('No.', '${name}'); };
      </script>`;
      const post = await open(timerMarkup('', pack) + there(), breaks);
      await train(post);
      await isKnown(post);
      expect(post.heard).to.deep.equal([]);
    });
});
