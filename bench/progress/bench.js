// What `npm run bench -- progress` runs: how long it takes to open a long training log. `--quick` takes a glance, `--write`
// keeps the results.
import { parseArgs } from 'node:util';
import { closing, launch, visit } from '../browser.js';
import { facts, number, print, progress, write } from '../report.js';
import { serve } from '../server.js';
import { pageFiles } from '../site.js';
import { spread } from '../stats.js';
import { atMost, verdicts } from '../verdicts.js';

/** @typedef {import('./page/open.js').Opened} Opened */
/** @typedef {Opened & { processor: number, add: number }} Run milliseconds */
/** @typedef {{ keep(count: number): Promise<void>, open(count: number): Promise<Opened>, add(index: number): number }} LogPage */

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean' } } });
if (values.write && values.quick) throw new Error('Only the whole is kept: --write goes without --quick.');

const sizes = [100, 1000, 5000];
const rounds = values.quick ? 3 : 15;

/**
 * Milliseconds in which a log of 5,000 entries opens. On a machine that is busy with other work the clock on the wall
 * measures that work; the gate is for the time that the page's main thread has of the processor.
 */
const most = 50;

/**
 * Asks the page; it may have been loaded anew since.
 * @template {keyof LogPage} Name
 * @param {import('puppeteer-core').Page} page
 * @param {Name} name
 * @param {number} value
 * @returns {Promise<Awaited<ReturnType<LogPage[Name]>>>}
 */
async function ask(page, name, value) {
  await page.waitForFunction('globalThis.bench');
  const call = (/** @type {string} */ what, /** @type {number} */ given) =>
    /** @type {{ bench: Record<string, (given: number) => unknown> }} */ (/** @type {unknown} */ (globalThis)).bench[
      what
    ]?.(given);
  return /** @type {never} */ (await page.evaluate(call, name, value));
}

/** @param {import('puppeteer-core').Browser} browser @param {string} address @param {number} count */
const measure = (browser, address, count) =>
  visit(browser, `${address}/open.html`, async ({ page, mainThread }) => {
    await ask(page, 'keep', count);
    /** @type {Run[]} */
    const runs = [];
    for (let round = 0; round < rounds; round++) {
      progress(`${count} sessions, ${round + 1} of ${rounds}`);
      await page.reload();
      await page.waitForFunction('globalThis.bench');
      const before = await mainThread();
      const opened = await ask(page, 'open', count);
      const processor = (await mainThread()) - before;
      await page.reload();
      runs.push({ ...opened, processor, add: await ask(page, 'add', count + round) });
    }
    return { count, runs };
  });

/** @param {readonly number[]} times */
function written(times) {
  const { median, min, max } = spread(times);
  return `${number(median)} (${number(min)}–${number(max)})`;
}

const { address, stop } = await serve(await pageFiles({ open: { entry: 'progress/page/open.js', room: '' } }));
const browser = await launch();
const version = await browser.version();
const measured = await closing(browser, async () => {
  const all = [];
  for (const count of sizes) all.push(await measure(browser, address, count));
  return all;
}).finally(stop);
process.stderr.write('\n');

const last = measured.at(-1)?.runs ?? [];
const medianOf = (/** @type {keyof Run} */ name) => spread(last.map((run) => run[name])).median;
const gates = [
  atMost('5,000 sessions, known at first: milliseconds until a page can show them', medianOf('first'), most, ' ms'),
  atMost('5,000 sessions, all of them: milliseconds of processor until they are', medianOf('processor'), most, ' ms'),
];
const table = {
  title: 'A page opens a training log',
  rows: [
    [
      'sessions in it',
      'known at first',
      'until these are, ms',
      'until all are, ms',
      'processor, ms',
      'to write one more, ms',
    ],
    ...measured.map(({ count, runs }) => [
      String(count),
      String(runs[0]?.entries ?? 0),
      written(runs.map(({ first }) => first)),
      written(runs.map(({ whole }) => whole)),
      written(runs.map(({ processor }) => processor)),
      written(runs.map(({ add }) => add)),
    ]),
  ],
};
const judged = verdicts(gates);
const machine = facts({ browser: version, runs: `${rounds} pages a size; medians, least and most`, peers: [] });
for (const each of [table, { title: 'The machine', rows: machine }, judged]) print(each);
const about = `# How fast a training log opens

Written by \`npm run bench -- progress --write\`. Each session has four exercises with three sets. Every run is a page of
its own with the store alone. What a page shows at first comes from the storage of the browser, with no wait; what is
older comes from its database a moment later.
`;
if (values.write) await write('progress/RESULTS.md', about, [judged, table], machine);
process.exitCode = gates.every(({ ok }) => ok) ? 0 : 1;
