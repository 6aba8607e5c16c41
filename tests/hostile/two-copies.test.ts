import { expect } from '@open-wc/testing';
import type { ProgressionMap } from '../../src/elements/progression-map/progression-map.js';
import type { MemoryStore } from '../../src/progress/memory.js';
import type { ProgressStore } from '../../src/progress/store.js';
import { part, parts, textOf } from '../elements/exercise-card/vocabulary.js';
import { press as begin, told } from '../elements/program-calendar/vocabulary.js';
import { advance } from '../elements/progression-map/vocabulary.js';
import { digits, later, press, stepOn } from '../elements/session-timer/vocabulary.js';
import { calendarMarkup } from './calendars.js';
import { carry } from './modules.js';
import { cardMarkup, isBuilt, mapMarkup, openMarkup, settled, witness, type Page } from './frames.js';
import { ownTimer, standingClocks, timerOf } from './timers.js';

/** What a page can have our script from. The same file under another address is another copy to a browser. */
const files = {
  modules: '/src/define/all.ts',
  'modules again': '/src/define/all.ts?again',
  'the one file': '/dist/cdn/all.js',
  'the one file again': '/dist/cdn/all.js?again',
  'the loader': '/dist/cdn/loader.js',
  'the loader again': '/dist/cdn/loader.js?again',
} as const;

type Copy = keyof typeof files;

const pairs: readonly (readonly [Copy, Copy])[] = [
  ['modules', 'modules again'],
  ['modules', 'the one file'],
  ['the one file', 'the one file again'],
  ['the one file', 'the loader'],
  ['the loader', 'the one file'],
  ['the loader', 'the loader again'],
];

/** What a page has registered and asked for. */
interface Book {
  readonly registered: string[];
  readonly asked: string[];
}

const keepBook = `<script>
  window.book = { registered: [], asked: [] };
  const { define } = customElements;
  customElements.define = (tag, element) => { book.registered.push(tag); define.call(customElements, tag, element); };
  const { fetch: original } = window;
  window.fetch = (url, options) => { book.asked.push(url); return original(url, options); };
</script>`;

let map: string | undefined;

/** The modules once more, all of them: an import map has them under addresses of their own. */
async function modulesAgain(): Promise<string> {
  const [define, index] = await Promise.all([carry('/src/define/all.ts', 'again'), carry('/src/index.ts', 'again')]);
  const imports = { ...define.imports, ...index.imports };
  return `<script type="importmap">${JSON.stringify({ imports })}</script>`;
}

/** A page that two people have given our script, three cards, a map, a session and a programme. */
async function pageOf(copies: readonly Copy[], head = ''): Promise<Page & { readonly book: Book }> {
  const scripts = copies.map((copy) => `<script type="module">import '${location.origin}${files[copy]}';</script>`);
  map ??= await modulesAgain();
  const loading = '<exercise-card src="/__page/pack.json"></exercise-card>';
  const page = await openMarkup(
    `<!doctype html>
     <html lang="en">
       <head><base href="${location.origin}" />${witness}${standingClocks}${keepBook}${map}${head}${scripts.join('')}</head>
       <body>${cardMarkup()}${loading}${loading}${mapMarkup('view="map"')}${ownTimer()}${calendarMarkup()}</body>
     </html>`,
  );
  return { ...page, book: (page.window as unknown as { book: Book }).book };
}

const needs = async (copies: readonly Copy[]): Promise<boolean> =>
  copies.every((copy) => !files[copy].startsWith('/dist')) || (await isBuilt());

/** Every card on the page shows its exercise, the map its picture, the session runs, and the programme begins. */
async function expectAll(page: Page): Promise<void> {
  await settled(page, 6);
  expect(parts(page.document.querySelector('progression-map')!, 'node')).to.have.lengthOf(6);
  const names = [...page.document.querySelectorAll('exercise-card')].map((card) => textOf(part(card, 'name')));
  expect(names).to.deep.equal(['Side step with a band', 'Side step', 'Side step']);
  const timer = await timerOf(page, 6);
  await press(timer, 'Start');
  expect([stepOn(timer), digits(timer)]).to.deep.equal(['Get ready', '0:05']);
  await press(timer, 'Sound and screen');
  await later(timer, 'settings');
  await press(timer, 'Finish now');
  await later(timer, 'effort');
  const calendar = page.document.querySelector('program-calendar')!;
  await begin(calendar, 'Start today');
  expect(told(calendar, 'when')).to.equal('Today, day 1 of 30');
}

/** All of them are registered, and nothing twice: a loader brings only what is on the page, the one file brings all. */
function expectOnce({ book: { registered } }: Page & { readonly book: Book }): void {
  expect(registered).to.include.members(['exercise-card', 'program-calendar', 'progression-map', 'session-timer']);
  expect(registered).to.deep.equal([...new Set(registered)]);
}

describe('two copies of our script on a page', () => {
  for (const pair of pairs) {
    it(`${pair.join(' and ')}: the first stays, and one pack is asked for once`, async function () {
      if (!(await needs(pair))) this.skip();
      const page = await pageOf(pair);
      await expectAll(page);
      expectOnce(page);
      expect(page.book.asked).to.deep.equal([`${location.origin}/__page/pack.json`]);
      expect(page.heard).to.deep.equal([]);
    });
  }

  it('ask for one pack once, also where the second has a tag of its own', async () => {
    const page = await pageOf(['modules']);
    await expectAll(page);
    const { ExerciseCard } = (await page.window.witness.load(`${location.origin}/src/index.ts?again`)) as {
      ExerciseCard: CustomElementConstructor;
    };
    expect(ExerciseCard).not.to.equal(page.window.customElements.get('exercise-card'));
    page.window.customElements.define('other-card', ExerciseCard);
    page.document.body.insertAdjacentHTML('beforeend', '<other-card src="/__page/pack.json"></other-card>');
    await settled(page, 7);
    expect(textOf(part(page.document.querySelector('other-card')!, 'name'))).to.equal('Side step');
    expect(page.book.asked).to.have.lengthOf(1);
    expect(page.heard).to.deep.equal([]);
  });
});

/** What another script of a page has from a copy. */
interface Exports {
  readonly MemoryStore: typeof MemoryStore;
  readonly ProgressionMap: CustomElementConstructor;
  readonly setProgressStore: (store: ProgressStore) => void;
}

describe('what a reader does on a page with two copies of our script', () => {
  let page: Page;
  let first: Exports;
  let second: Exports;

  beforeEach(async () => {
    page = await pageOf(['modules']);
    await settled(page, 6);
    const load = async (copy: string): Promise<Exports> =>
      (await page.window.witness.load(`${location.origin}/src/index.ts${copy}`)) as Exports;
    [first, second] = [await load(''), await load('?again')];
    expect(first.ProgressionMap).not.to.equal(second.ProgressionMap);
  });

  const map = (tag: string): ProgressionMap => page.document.querySelector<ProgressionMap>(tag)!;

  it('is kept by the elements of one where the page has told the other', async () => {
    const store = new second.MemoryStore();
    second.setProgressStore(store);
    await advance(map('progression-map'), 'squat');
    expect(await store.packs()).to.have.lengthOf(1);
    expect(page.heard).to.deep.equal([]);
  });

  it('is known to those of a copy that comes after the page has told the first', async () => {
    first.setProgressStore(new first.MemoryStore());
    await advance(map('progression-map'), 'squat');
    page.window.customElements.define('other-map', second.ProgressionMap);
    page.document.body.insertAdjacentHTML(
      'beforeend',
      mapMarkup('view="map"').replaceAll('progression-map', 'other-map'),
    );
    await settled(page, 7);
    expect(map('other-map').reader?.states).to.deep.equal({ squat: 'doing' });
    expect(page.heard).to.deep.equal([]);
  });
});

describe('two copies of our script on a page with Trusted Types', () => {
  const twice: readonly Copy[] = ['modules', 'modules again'];
  const policy = (names: string): string =>
    `<meta http-equiv="content-security-policy" content="require-trusted-types-for 'script'; trusted-types ${names}" />`;

  beforeEach(function () {
    if (!('trustedTypes' in window)) this.skip();
  });

  it("work where the page allows lit-html 'allow-duplicates'", async () => {
    const page = await pageOf(twice, policy("lit-html 'allow-duplicates'"));
    await expectAll(page);
    expect(page.heard).to.deep.equal([]);
  });

  it('without, the second stops with an error of its own, and the first works', async () => {
    const page = await pageOf(twice, policy('lit-html'));
    await expectAll(page);
    expectOnce(page);
    expect(page.heard.join('\n')).to.match(/lit-html/u);
  });

  it('without, a loader beside the one file loads no second Lit', async function () {
    if (!(await isBuilt())) this.skip();
    const page = await pageOf(['the one file', 'the loader'], policy('lit-html'));
    await expectAll(page);
    const names = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(names.filter((name) => name.includes('/chunks/'))).to.deep.equal([]);
    expect(page.heard).to.deep.equal([]);
  });
});
