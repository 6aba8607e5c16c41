// What `npm run bench -- article` runs: Lighthouse on the demo article, as a phone on a slow network would load it.
// `--quick` takes a glance, `--write` keeps the results.
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { closing, launch } from '../browser.js';
import { filesOf } from '../files.js';
import { facts, number, print, progress, write } from '../report.js';
import { serve } from '../server.js';
import { spread } from '../stats.js';
import { verdicts, written } from '../verdicts.js';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean' } } });
if (values.write && values.quick) throw new Error('Only the whole is kept: --write goes without --quick.');

const rounds = values.quick ? 1 : 5;
const root = new URL('../../', import.meta.url);
const categories = { performance: 'Performance', accessibility: 'Accessibility', 'best-practices': 'Best practices' };
const metrics = /** @type {const} */ ({
  'first-contentful-paint': 'first contentful paint, ms',
  'largest-contentful-paint': 'largest contentful paint, ms',
  'total-blocking-time': 'total blocking time, ms',
  'cumulative-layout-shift': 'layout shift (CLS)',
});

/** Servers of blogs compress what they send. @param {[string, import('../files.js').File]} entry */
const compressed = ([path, file]) =>
  /** @type {const} */ ([
    path,
    /^(text|application|image\/svg)/.test(file.type)
      ? { ...file, body: brotliCompressSync(file.body), encoding: 'br' }
      : file,
  ]);

const site = new Map([
  ...filesOf(new URL('dist/cdn/', root), '/dist/cdn/').map(compressed),
  ...filesOf(new URL('stories/pages/', root), '/').map(compressed),
]);

const { address, stop } = await serve(site);
const browser = await launch({ screen: true });
const version = await browser.version();
const results = await closing(browser, async () => {
  const all = [];
  for (let round = 0; round < rounds; round++) {
    progress(`${round + 1} of ${rounds}`);
    const page = await browser.newPage();
    const result = await lighthouse(
      `${address}/blog.html`,
      { onlyCategories: Object.keys(categories) },
      undefined,
      page,
    );
    await page.close();
    if (!result) throw new Error('Lighthouse gave no result.');
    all.push(result.lhr);
  }
  return all;
}).finally(stop);
process.stderr.write('\n');

const median = (/** @type {number[]} */ all) => spread(all).median;
const gates = Object.entries(categories).map(([id, what]) => {
  const score = median(results.map((result) => (result.categories[id]?.score ?? NaN) * 100));
  return { what, is: written(score, ''), gate: '≥ 95', ok: score >= 95 };
});
const table = {
  title: 'The demo article on a phone, by Lighthouse',
  rows: [
    ['', 'median (least–most)'],
    ...Object.entries(metrics).map(([id, what]) => {
      const { median, min, max } = spread(results.map(({ audits }) => audits[id]?.numericValue ?? NaN));
      return [what, `${number(median)} (${number(min)}–${number(max)})`];
    }),
  ],
};
const lost = results
  .flatMap(({ audits }) => Object.values(audits))
  .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode === 'binary')
  .map(({ title }) => title);
if (lost.length > 0) console.log(`Not passed: ${[...new Set(lost)].join('; ')}`);
const judged = verdicts(gates);
const machine = facts({
  browser: version,
  runs: `${rounds} of Lighthouse; medians, least and most`,
  peers: ['lighthouse'],
});
for (const each of [table, { title: 'The machine', rows: machine }, judged]) print(each);
const about = `# The demo article, by Lighthouse

Written by \`npm run bench -- article --write\`. The page is \`stories/pages/blog.html\`, compressed as servers of blogs do;
network and processor are slowed down as Lighthouse does for phones.
`;
if (values.write) await write('article/RESULTS.md', about, [judged, table], machine);
process.exitCode = gates.every(({ ok }) => ok) ? 0 : 1;
