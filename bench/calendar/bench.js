// What `npm run bench -- calendar` runs: how long a programme takes to be reckoned from a training log, and to be seen.
// `--quick` takes a glance, `--write` keeps the results.
import { parseArgs } from 'node:util';
import { closing, launch, visit } from '../browser.js';
import { facts, number, print, progress, write } from '../report.js';
import { serve } from '../server.js';
import { pageFiles, shippedScript } from '../site.js';
import { spread } from '../stats.js';
import { atMost, verdicts } from '../verdicts.js';

/** @typedef {import('./page/days.js').Shown} Shown */
/** @template Told @typedef {{ told: Told, processor: number, whole: number }} Run what the page tells, and milliseconds of processor: for that, and until all is drawn */
/** @typedef {import('puppeteer-core').Browser} Browser */

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean' } } });
if (values.write && values.quick) throw new Error('Only the whole is kept: --write goes without --quick.');

const rounds = values.quick ? 3 : 15;

/** Days of a programme, and entries of a log. */
const sizes = /** @type {const} */ ([
  [30, 0],
  [365, 0],
  [365, 5000],
]);
const [year, long] = [365, 5000];
const policies = ['shift', 'skip', 'repeat', 'ask'];

/** Milliseconds until a year is painted, and for it to be reckoned. */
const most = { painted: 60, reckoned: 10 };

/**
 * Asks a page of its own, so that every time is a first one. On a machine that is busy with other work the clock on the
 * wall measures that work; the gates are for the time that the page's main thread has of the processor.
 * @template Told
 * @param {Browser} browser
 * @param {string} address
 * @param {string} prepare done before the clock starts
 * @param {string} act
 * @param {string} [rest] what comes after it
 * @returns {Promise<Run<Told>>}
 */
const askAnew = (browser, address, prepare, act, rest = '') =>
  visit(browser, `${address}/days.html`, async ({ page, mainThread }) => {
    await page.evaluate(`bench.${prepare}`);
    const before = await mainThread();
    const told = /** @type {never} */ (await page.evaluate(`bench.${act}`));
    const processor = (await mainThread()) - before;
    if (rest) await page.evaluate(`bench.${rest}`);
    return { told, processor, whole: (await mainThread()) - before };
  });

/** @param {Browser} browser @param {string} address */
async function measure(browser, address) {
  const shown = sizes.map(([days, entries]) => ({ days, entries, runs: /** @type {Run<Shown>[]} */ ([]) }));
  const reckoned = policies.map((policy) => ({ policy, runs: /** @type {Run<number>[]} */ ([]) }));
  // In turns, so that other work on the machine is shared out.
  for (let round = 0; round < rounds; round++) {
    progress(`round ${round + 1} of ${rounds}`);
    for (const { days, entries, runs } of shown)
      runs.push(await askAnew(browser, address, `make(${days}, ${entries})`, 'show()', 'whole()'));
    for (const { policy, runs } of reckoned)
      runs.push(await askAnew(browser, address, `note(${year}, ${long}, '${policy}')`, 'reckon()'));
  }
  return { shown, reckoned };
}

/** @param {readonly number[]} times */
function written(times) {
  const { median, min, max } = spread(times);
  return `${number(median)} (${number(min)}–${number(max)})`;
}

const source = { entry: 'calendar/page/days.js', before: '/all.js', room: 'main { width: 960px; }' };
const files = new Map([['/all.js', await shippedScript()], ...(await pageFiles({ days: source }))]);
const { address, stop } = await serve(files);
const browser = await launch();
const version = await browser.version();
const { shown, reckoned } = await closing(browser, () => measure(browser, address)).finally(stop);
process.stderr.write('\n');

/** @param {readonly Run<unknown>[]} runs */
const processorOf = (runs) => spread(runs.map(({ processor }) => processor));

const gates = [
  ...shown.map(({ days, entries, runs }) =>
    atMost(
      `${days} days, ${entries} entries: milliseconds of processor until they are painted`,
      processorOf(runs).median,
      most.painted,
      ' ms',
    ),
  ),
  ...reckoned.map(({ policy, runs }) =>
    atMost(`${year} days, ${long} entries, ${policy}: to reckon it`, processorOf(runs).median, most.reckoned, ' ms'),
  ),
];
const table = {
  title: 'A page shows a programme',
  rows: [
    [
      'days',
      'entries',
      'elements',
      'rendered after, ms',
      'painted after, ms',
      'processor, ms',
      'processor until all days are drawn, ms',
    ],
    ...shown.map(({ days, entries, runs }) => [
      String(days),
      String(entries),
      String(runs[0]?.told.elements ?? 0),
      written(runs.map(({ told }) => told.rendered)),
      written(runs.map(({ told }) => told.painted)),
      written(runs.map(({ processor }) => processor)),
      written(runs.map(({ whole }) => whole)),
    ]),
  ],
};
const model = {
  title: `A programme of ${year} days is reckoned from ${long} entries`,
  rows: [
    ['after a missed day', 'it took, ms', 'processor, ms'],
    ...reckoned.map(({ policy, runs }) => [
      policy,
      written(runs.map(({ told }) => told)),
      written(runs.map(({ processor }) => processor)),
    ]),
  ],
};
const judged = verdicts(gates);
const machine = facts({ browser: version, runs: `${rounds} pages each; medians, least and most`, peers: [] });
for (const each of [table, model, { title: 'The machine', rows: machine }, judged]) print(each);
const about = `# How fast a calendar is there

Written by \`npm run bench -- calendar --write\`. Every run is a page of its own, on which a calendar of a week has been
seen before: its files, and the words of its language, are there. Of a year of training every third day is a rest; of the
log every tenth entry is a day that was ticked, the others are sessions, half of them of this programme. Of a long
programme the weeks around the day that is due are painted first, and those that are out of sight a moment later.
`;
if (values.write) await write('calendar/RESULTS.md', about, [judged, table, model], machine);
process.exitCode = gates.every(({ ok }) => ok) ? 0 : 1;
