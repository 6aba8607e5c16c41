import { expect } from '@open-wc/testing';
import {
  appears,
  inside,
  openedDialog,
  pairs,
  part,
  parts,
  press,
  textOf,
  until,
} from '../elements/exercise-card/vocabulary.js';
import { press as pressOnDay } from '../elements/program-calendar/vocabulary.js';
import { advance, wordsOf, link } from '../elements/progression-map/vocabulary.js';
import { digits, later, openList, press as pressOn, stepOn } from '../elements/session-timer/vocabulary.js';
import { calendarMarkup, calendarOf } from './calendars.js';
import {
  blog,
  cardMarkup,
  cardOf,
  isBuilt,
  mapMarkup,
  mapOf,
  openMarkup,
  settled,
  views,
  witness,
  type Page,
} from './frames.js';
import { ownTimer, passOn, standingClocks, timerOf } from './timers.js';

/**
 * A page that the browser's XML parser reads, and not the one that forgives. From such a page Chromium and WebKit do
 * not run `<script type="module" src="…">` at all, whatever is in it: `import()` is the way that all engines go.
 */
const xhtml = (script: string, head = '', body = cardMarkup()): Promise<Page> =>
  openMarkup(
    `<?xml version="1.0" encoding="utf-8"?>
     <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
       <head>
         <title>An XHTML page</title>
         <base href="${location.origin}" />
         ${witness}
         ${head}
         ${script && `<script>import('${location.origin}${script}')</script>`}
       </head>
       <body>${body}</body>
     </html>`,
    'application/xhtml+xml',
  );

const scripts = {
  'the modules': '/src/define/all.ts',
  'the one file with everything': '/dist/cdn/all.js',
  'the loader': '/dist/cdn/loader.js',
};

for (const [name, script] of Object.entries(scripts)) {
  describe(`on an XHTML page, from ${name}`, () => {
    let page: Page;

    beforeEach(async function () {
      if (script.startsWith('/dist') && !(await isBuilt())) this.skip();
      page = await xhtml(script);
      expect(page.document.contentType).to.equal('application/xhtml+xml');
    });

    it('a card shows its exercise, in its styles, without a complaint', async () => {
      const card = await cardOf(page);
      expect(textOf(part(card, 'name'))).to.equal('Side step with a band');
      expect(page.window.getComputedStyle(part(card, 'card')).containerType).to.equal('inline-size');
      expect(page.heard).to.deep.equal([]);
    });

    it('its buttons and choices work', async () => {
      const card = await cardOf(page);
      await press(card, 'More sets');
      expect(pairs(part(card, 'dose'))).to.deep.include(['Sets', '3']);
      inside(card).querySelectorAll<HTMLElement>('[type=radio]')[2]?.click();
      await card.updateComplete;
      expect(textOf(part(card, 'variable'))).to.include('Most work for the side of the hip.');
      expect(page.heard).to.deep.equal([]);
    });

    it('its links open the card of another exercise', async () => {
      const card = await cardOf(page);
      await press(card, 'Squat');
      const { dialog, inner } = await openedDialog(card);
      expect(dialog.matches(':modal')).to.equal(true);
      expect(textOf(part(inner, 'name'))).to.equal('Squat');
      expect(page.heard).to.deep.equal([]);
    });
  });
}

for (const [view, its] of Object.entries(views)) {
  it(`on an XHTML page, a map shows as a ${view}, and its states and links work`, async () => {
    const page = await xhtml('/src/define/all.ts', '', mapMarkup(`view="${view}"`));
    const map = await mapOf(page);
    expect(parts(map, its)).to.have.lengthOf(1);
    await advance(map, 'squat');
    expect(wordsOf(map, 'squat')).to.include('doing');
    link(map, 'lunge').click();
    const { dialog } = await openedDialog(map);
    expect(dialog.matches(':modal')).to.equal(true);
    expect(page.heard).to.deep.equal([]);
  });
}

for (const [name, script] of Object.entries(scripts)) {
  it(`on an XHTML page, from ${name}, a session runs, with its list, its settings and its report`, async function () {
    if (script.startsWith('/dist') && !(await isBuilt())) this.skip();
    const page = await xhtml(script, standingClocks, ownTimer());
    const timer = await timerOf(page);
    await pressOn(timer, 'Sound and screen');
    await later(timer, 'settings');
    expect(part(timer, 'settings').querySelectorAll('input, select')).to.have.lengthOf(5);
    await pressOn(timer, 'Start');
    expect([stepOn(timer), digits(timer)]).to.deep.equal(['Get ready', '0:05']);
    await passOn(page, 5, timer);
    await later(timer, 'list');
    await openList(timer);
    expect(textOf(part(timer, 'list'))).to.include('Step up');
    await pressOn(timer, 'Done');
    await passOn(page, 9, timer);
    await pressOn(timer, 'Finish now');
    await later(timer, 'effort');
    expect(textOf(part(timer, 'done'))).to.include('Squat');
    expect(page.heard).to.deep.equal([]);
  });
}

for (const [name, script] of Object.entries(scripts)) {
  it(`on an XHTML page, from ${name}, a programme begins, with its sessions and what was trained`, async function () {
    if (script.startsWith('/dist') && !(await isBuilt())) this.skip();
    const page = await xhtml(script, '', calendarMarkup());
    const calendar = await calendarOf(page);
    await pressOnDay(calendar, 'Start today');
    await pressOnDay(calendar, 'What you trained');
    await appears(calendar, '[part~="summary"]');
    await pressOnDay(calendar, 'Start session');
    const dialog = await appears(calendar, 'dialog[open]');
    await until(dialog, () => dialog.getAttribute('aria-label') === 'Strong hips');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(page.heard).to.deep.equal([]);
  });
}

it('on an XHTML page, what stands for an element becomes it', async function () {
  if (!(await isBuilt())) this.skip();
  const body = `<blockquote data-exercise-embed="exercise-card" data-exercise-src="/__page/pack.json#squat">Squat</blockquote>
    <p><a href="/__page/pack.json#exercise:squat">Squat</a></p>
    <pre><code class="language-exercise">Squat: 3x10\nwhy: Strong legs</code></pre>`;
  const page = await xhtml('/dist/cdn/loader.js', '', body);
  await settled(page, 3);
  const names = [...page.document.querySelectorAll('exercise-card')].map((card) => textOf(part(card, 'name')));
  expect(names).to.deep.equal(['Squat', 'Squat', 'Squat']);
  expect(page.heard).to.deep.equal([]);
});

describe('what makes XHTML pages work', () => {
  const all = '/src/define/all.ts';

  it('leaves the page its own createElement', async () => {
    const page = await xhtml(all);
    await cardOf(page);
    expect(Object.hasOwn(page.document, 'createElement')).to.equal(false);
  });

  it('keeps what the page has put in its place', async () => {
    const head = `<script>
      const { createElement } = document;
      document.createElement = window.own = function (name) { return createElement.call(this, name); };
    </script>`;
    const page = await xhtml(all, head);
    await cardOf(page);
    const { document, own } = page.window as Window & { readonly own?: unknown };
    expect(Reflect.get(document, 'createElement')).to.be.a('function').that.equals(own);
  });

  it('calls the hook that the page gave to Lit before', async () => {
    const head = '<script>litHtmlPolyfillSupport = (Template) => { window.seen = typeof Template; };</script>';
    const page = await xhtml(all, head);
    const card = await cardOf(page);
    expect(textOf(part(card, 'name'))).to.equal('Side step with a band');
    expect(page.window).to.have.property('seen', 'function');
  });

  it('works where the page asks for Trusted Types', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
    const head = `<meta http-equiv="content-security-policy" content="${policy}" />`;
    // The page has no script of its own: WebKit's XML parser takes its text for something that a script has written.
    const page = await xhtml('', head, '<exercise-card src="/__page/pack.json"></exercise-card>');
    await page.window.witness.load(`${location.origin}${all}`);
    const card = await cardOf(page);
    expect(textOf(part(card, 'name'))).to.equal('Side step');
    expect(page.heard).to.deep.equal([]);
  });

  it('is not there on an HTML page', async () => {
    const page = await openMarkup(blog(cardMarkup()));
    await cardOf(page);
    expect(page.window).not.to.have.property('litHtmlPolyfillSupport');
  });
});
