// What `npm run bench -- embed` runs: how fast a blog with fifty embeds is there, what it asks for, and how far it moves.
// `--quick` takes a glance, `--write` keeps the results.
import { parseArgs } from 'node:util';
import { closing, launch } from '../browser.js';
import { facts, number, print, progress, write } from '../report.js';
import { serve } from '../server.js';
import { spread } from '../stats.js';
import { atMost, verdicts } from '../verdicts.js';
import { blog, embeds } from './page.js';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean' } } });
if (values.write && values.quick) throw new Error('Only the whole is kept: --write goes without --quick.');

const rounds = values.quick ? 3 : 15;

/** @typedef {{ first: number, all: number, shift: number, packs: number, requests: number }} Visit */
/** @typedef {{ seen: { cards: number[], shift: number } }} Seen */

/**
 * One reader comes to the page, with nothing in the cache.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {{ width: number, height: number }} screen
 * @returns {Promise<Visit>}
 */
async function visitOnce(browser, address, screen) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(screen);
    await page.goto(address);
    await page.waitForFunction(
      (count) => /** @type {Seen} */ (/** @type {unknown} */ (globalThis)).seen.cards.length >= count,
      {},
      embeds,
    );
    // What still moves does so in the next frames.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return await page.evaluate(() => {
      const { cards, shift } = /** @type {Seen} */ (/** @type {unknown} */ (globalThis)).seen;
      const files = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
      const script = files.find(({ name }) => name.endsWith('/loader.js'))?.responseEnd ?? NaN;
      const packs = files.filter(({ name }) => name.endsWith('/hips.json')).length;
      return {
        first: (cards[0] ?? NaN) - script,
        all: (cards.at(-1) ?? NaN) - script,
        shift,
        packs,
        requests: files.length,
      };
    });
  } finally {
    await context.close();
  }
}

const screens = { phone: { width: 390, height: 780 }, desk: { width: 1280, height: 800 } };

const { address, stop } = await serve(blog());
const browser = await launch({ screen: true });
const version = await browser.version();
const measured = await closing(browser, async () => {
  /** @type {{ name: string, runs: Visit[] }[]} */
  const all = [];
  for (const [name, screen] of Object.entries(screens)) {
    const runs = [];
    for (let round = 0; round < rounds; round++) {
      progress(`${name}, ${round + 1} of ${rounds}`);
      runs.push(await visitOnce(browser, address, screen));
    }
    all.push({ name, runs });
  }
  return all;
}).finally(stop);
process.stderr.write('\n');

const every = measured.flatMap(({ runs }) => runs);
const worst = (/** @type {keyof Visit} */ name) => Math.max(...every.map((run) => run[name]));
const gates = [
  atMost('requests for the pack of a page', worst('packs'), 1, ''),
  atMost('first card after the script', spread(every.map(({ first }) => first)).median, 100, ' ms'),
  atMost('layout shift (CLS), the worst of all visits', worst('shift'), 0.02, ''),
];

/** @param {readonly number[]} all */
const written = (all) => {
  const { median, min, max } = spread(all);
  return `${number(median)} (${number(min)}–${number(max)})`;
};
const table = {
  title: `A blog with ${embeds} embeds`,
  rows: [
    ['screen', 'first card, ms', `all ${embeds}, ms`, 'shift', 'files'],
    ...measured.map(({ name, runs }) => [
      name,
      written(runs.map(({ first }) => first)),
      written(runs.map(({ all }) => all)),
      number(Math.max(...runs.map(({ shift }) => shift)), 3),
      String(runs[0]?.requests ?? 0),
    ]),
  ],
};
const judged = verdicts(gates);
const machine = facts({ browser: version, runs: `${rounds} visits a screen; medians, least and most`, peers: [] });
for (const each of [table, { title: 'The machine', rows: machine }, judged]) print(each);
const about = `# A blog with fifty embeds

Written by \`npm run bench -- embed --write\`. Every visit has an empty cache. Times begin when the loader has arrived, and
end when a card is shown; a third of the embeds are tags, a third links, a third blocks.
`;
if (values.write) await write('embed/RESULTS.md', about, [judged, table], machine);
process.exitCode = gates.every(({ ok }) => ok) ? 0 : 1;
