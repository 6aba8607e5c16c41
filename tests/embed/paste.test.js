// The page “Which line do I paste?” as its readers meet it, in Chromium; paste.test.ts has what it says in all engines.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../hosts/serve.js';
import { openBrowser, openTab, tooWide, violations } from '../kit/reader.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const skip = existsSync(`${root}dist/cdn/integrity.json`) ? false : 'there is no dist: npm run build';

test('“Which line do I paste?” fits every window, and is good in light and dark', { skip }, async (t) => {
  const [server, browser] = await Promise.all([serve(root, {}), openBrowser()]);
  t.after(async () => {
    await browser.close();
    server.close();
  });
  const { tab, heard } = await openTab(browser);
  await tab.goto(`${server.url}/stories/pages/paste.html#wordpress-author/exercise-card`);
  await tab.waitForFunction(() => document.querySelector('#with exercise-card')?.shadowRoot?.querySelector('h3'));
  await tab.click('.more summary');
  for (const width of [320, 768, 1280]) assert.equal(await tooWide(tab, width), 0, `${width} pixels`);
  for (const value of ['light', 'dark']) {
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    assert.deepEqual(await violations(tab), [], value);
  }
  assert.deepEqual(heard, []);
});
