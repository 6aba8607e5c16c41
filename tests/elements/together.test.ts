import { expect } from '@open-wc/testing';
import '../../src/define/all.js';
import type { ProgressionMap } from '../../src/elements/progression-map/progression-map.js';
import type { SessionTimer } from '../../src/elements/session-timer/session-timer.js';
import { blog, mapMarkup, openMarkup, settled, timerMarkup, type Page } from '../hostile/frames.js';
import { place, until, inside } from './exercise-card/vocabulary.js';
import { mountMap, stateButton, wordsOf } from './progression-map/vocabulary.js';
import { training } from './session-timer/sample.js';
import { mountTimer, press } from './session-timer/vocabulary.js';

/** A pack that no other test knows: pages of one origin share what is kept. */
const ownPack = (): typeof training => ({ ...training, id: `together-${crypto.randomUUID()}` });

/** One set of squats. */
async function train(timer: SessionTimer): Promise<void> {
  await press(timer, 'Start');
  await press(timer, 'Next');
  await press(timer, 'Done');
  await press(timer, 'Finish now');
}

const isDoing = (map: ProgressionMap, id: string): boolean => wordsOf(map, id).includes('doing');

describe('What a reader trains in a <session-timer>', () => {
  it('is being done on the map of the same page', async () => {
    const [pack, page] = [ownPack(), place()];
    const timer = await mountTimer(pack, {}, page);
    const map = await mountMap(pack, {}, undefined, page);
    expect(isDoing(map, 'squat')).to.equal(false);
    await train(timer);
    await map.updateComplete;
    expect([isDoing(map, 'squat'), isDoing(map, 'split')]).to.deep.equal([true, false]);
  });

  it('decides, with what they say on the map, which step a session has for them', async () => {
    const items = [{ slot: { map: 'legs', track: 'two' }, dose: { work: 20 } }];
    const pack = { ...ownPack(), sessions: [{ id: 'own', blocks: [{ items }] }] };
    const [timer, map] = [await mountTimer(pack), await mountMap(pack)];
    const sit = stateButton(map, 'sit');
    sit.click();
    sit.click();
    await timer.updateComplete;
    await press(timer, 'Start');
    expect(timer.state.visits.length).to.equal(1);
    expect(timer.shadowRoot!.querySelector('[part="step-name"]')!.textContent).to.include('Squat');
  });
});

describe('What a reader does in one tab', () => {
  /** That of the browser, which the pages share. */
  let storage: Storage;

  const keys = (): readonly string[] => Object.keys(storage).filter((key) => key.includes('together-'));

  async function open(body: string): Promise<Page> {
    const page = await openMarkup(blog(body, { storage: 'shared' }));
    storage = page.window.localStorage;
    return page;
  }

  /** A page with a map and one with a session, as a reader has two posts of a site open. */
  async function twoPages(pack: object): Promise<{ map: ProgressionMap; timer: SessionTimer; pages: readonly Page[] }> {
    const pages = [await open(mapMarkup('', pack)), await open(timerMarkup('', pack))] as const;
    await Promise.all(pages.map((page) => settled(page)));
    const [first, second] = pages;
    return {
      map: first.document.querySelector('progression-map')!,
      timer: second.document.querySelector('session-timer')!,
      pages,
    };
  }

  afterEach(() => keys().forEach((key) => storage.removeItem(key)));

  it('moves the map in another one, and is still there after a reload', async () => {
    const pack = ownPack();
    const { map, timer, pages } = await twoPages(pack);
    await train(timer);
    await until(inside(map), () => isDoing(map, 'squat'));
    expect(pages.flatMap(({ heard }) => heard)).to.deep.equal([]);
    const again = await open(mapMarkup('', pack));
    await settled(again);
    expect(isDoing(again.document.querySelector('progression-map')!, 'squat')).to.equal(true);
  });

  it('is written down once, though both show the same session', async () => {
    const pack = ownPack();
    const pages = [await open(timerMarkup('', pack)), await open(timerMarkup('', pack) + mapMarkup('', pack))] as const;
    await Promise.all([settled(pages[0]), settled(pages[1], 2)]);
    const [first, second] = pages.map((page) => page.document.querySelector('session-timer')!) as [
      SessionTimer,
      SessionTimer,
    ];
    await train(first);
    await until(inside(second), () => second.state.status === 'done');
    await second.updateComplete;
    const map = pages[1].document.querySelector('progression-map')!;
    await until(inside(map), () => isDoing(map, 'squat'));
    const kept = keys().filter((key) => key.includes('/progress/'));
    expect(kept.map((key) => (JSON.parse(storage.getItem(key)!) as readonly object[]).length)).to.deep.equal([1]);
  });
});
