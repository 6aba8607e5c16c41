// The pages that `site` writes, as readers meet them: light and dark, narrow and wide, from right to left, on paper, under
// their own policy, with scripts and without. In Chromium; tests/embed/site.test.ts has what can be seen in Firefox as well.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../hosts/serve.js';
import { run, unbuilt } from './bin.js';
import { openBrowser, openTab, pressed, printed, tooWide, violations, withoutScripts } from '../kit/reader.js';

const pack = fileURLToPath(new URL('../../stories/pages/hips.json', import.meta.url));

/**
 * A page of each kind: the element on it, what its article says, how many sheets it fills as it is and as an article, and
 * what of all that can be pressed is on paper as well: names, and the head of what is folded on a screen.
 */
const pages = [
  { path: 'index.html', tag: '', says: /Each step keeps what the last one taught/, sheets: [2, 2], names: [] },
  {
    path: 'exercise/squat.html',
    tag: 'exercise-card',
    says: /How much: 3 × 8–12/,
    sheets: [2, 2],
    names: ['When it goes wrong', 'Side step with a band', 'Lunge'],
  },
  { path: 'map/hips-to-running.html', tag: 'progression-map', says: /Prepares for: Squat/, sheets: [2, 2], names: [] },
  {
    path: 'session/strong-hips.html',
    tag: 'session-timer',
    says: /Squat \(to start with\): 10 reps/,
    sheets: [1, 1],
    names: [
      'Side step with a band',
      'Squat',
      'Step up',
      'Single-leg squat',
      'Side step with a band',
      'Running drill: high knees to stride',
    ],
  },
  {
    path: 'program/thirty-days.html',
    tag: 'program-calendar',
    says: /Only two minutes\?/,
    sheets: [1, 2],
    names: [],
  },
];

describe('the pages of a site', { skip: unbuilt }, () => {
  /** @type {string} */
  let folder;
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  /** @type {import('puppeteer-core').Browser} */
  let browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'exercise-elements-'));
    [server, browser] = await Promise.all([serve(folder, {}), openBrowser()]);
    const write = (/** @type {string[]} */ ...words) => run(folder, ['site', pack, '--quiet', ...words]);
    await Promise.all([
      write('--out', 'en', '--base', `${server.url}/en/`),
      write('--out', 'ar', '--base', `${server.url}/ar/`, '--locale', 'ar'),
    ]);
  });
  after(async () => {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  });

  /** @param {import('puppeteer-core').Page} tab @param {string} tag */
  const upgraded = (tab, tag) =>
    tab.waitForFunction((name) => !name || document.querySelector(name)?.shadowRoot?.querySelector('h2'), {}, tag);

  /** @param {import('puppeteer-core').Page} tab @param {string} scheme */
  const prefers = (tab, scheme) => tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

  for (const { path, tag, says, sheets, names } of pages) {
    it(`${path} is a good page with scripts`, async () => {
      const { tab, heard, asked } = await openTab(browser);
      for (const lang of ['en', 'ar']) {
        await tab.goto(`${server.url}/${lang}/${path}`);
        await upgraded(tab, tag);
        for (const width of [320, 768, 1280]) assert.equal(await tooWide(tab, width), 0, `${lang}, ${width} pixels`);
        for (const scheme of lang === 'en' ? ['light', 'dark'] : ['light']) {
          await prefers(tab, scheme);
          assert.deepEqual(await violations(tab), [], `${lang}, ${scheme}`);
        }
      }
      assert.deepEqual(heard, [], 'nothing is refused by its policy, nothing fails');
      assert.equal(asked.filter((one) => one.endsWith('pack.json')).length, 0, 'a page brings its own data');
      await tab.close();
    });

    it(`${path} reads as a plan without scripts`, async () => {
      const { tab } = await openTab(browser);
      await withoutScripts(tab);
      await tab.goto(`${server.url}/en/${path}`);
      const article = await tab.evaluate(() => document.querySelector('main')?.innerText);
      assert.match(article ?? '', says);
      for (const width of [320, 768, 1280]) assert.equal(await tooWide(tab, width), 0, `${width} pixels`);
      for (const scheme of ['light', 'dark']) {
        await prefers(tab, scheme);
        assert.deepEqual(await violations(tab), [], scheme);
      }
      assert.equal(await printed(tab), sheets[1]);
      await tab.close();
    });

    it(`${path} is printed with names, and without what does something`, async () => {
      const { tab } = await openTab(browser);
      await tab.goto(`${server.url}/en/${path}`);
      await upgraded(tab, tag);
      await tab.emulateMediaType('print');
      assert.equal(await printed(tab), sheets[0]);
      assert.deepEqual(await pressed(tab), names);
      await tab.close();
    });
  }

  it('frames on another site are good as well, in a sandbox, and as high as what is in them', async () => {
    const frames = pages.flatMap(({ path }) =>
      path === 'index.html'
        ? []
        : `<iframe sandbox="allow-scripts" title="${path}" width="320" src="${server.url}/en/${path.replace('.html', '.embed.html')}"></iframe>`,
    );
    const script = `<script async src="${server.url}/en/elements/frame.js"></script>`;
    await writeFile(
      join(folder, 'frames.html'),
      `<!doctype html><html lang="en"><title>Frames</title><link rel="icon" href="data:,"><main><h1>Frames</h1>${frames.join('')}</main>${script}`,
    );
    const { tab, heard } = await openTab(browser);
    await tab.goto(`${server.url}/frames.html`);
    for (const frame of tab.frames().slice(1)) {
      await frame.waitForFunction(() => [...document.querySelectorAll('main > *')].some((one) => one.shadowRoot));
      await frame.waitForFunction(() => innerHeight >= document.documentElement.scrollHeight);
    }
    // A page without an origin gets modules only from servers that allow every site; then a script brings everything.
    const said = heard.filter((one) => !/'null' has been blocked by CORS policy|net::ERR_FAILED/.test(one));
    assert.deepEqual(said, []);
    for (const frame of tab.frames().slice(1)) assert.deepEqual(await violations(frame), [], frame.url());
    await tab.close();
  });

  it('the lines under “Embed this” show two cards on another site, which asks for the pack once', async () => {
    const { tab, heard, asked } = await openTab(browser);
    let post = '<!doctype html><html lang="en"><title>A post</title><link rel="icon" href="data:,"><h1>A post</h1>';
    for (const id of ['squat', 'lunge']) {
      await tab.goto(`${server.url}/en/exercise/${id}.html`);
      post += await tab.$eval('.embed code', ({ textContent }) => textContent);
    }
    await writeFile(join(folder, 'post.html'), post);
    asked.length = 0;
    await tab.goto(`${server.url}/post.html`);
    const names = "[...document.querySelectorAll('exercise-card')].map(({ heading }) => heading).join()";
    await tab.waitForFunction(`${names} === 'Squat,Lunge'`);
    assert.equal(asked.filter((one) => one.endsWith('pack.json')).length, 1);
    assert.deepEqual(heard, []);
    await tab.close();
  });
});
