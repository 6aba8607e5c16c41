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
 * Asks a page of its own, so that every time is a first one.
 * @template Result
 * @param {Browser} browser
 * @param {string} address
 * @param {string} call
 * @returns {Promise<Result>}
 */
const askAnew = (browser, address, call) =>
  visit(browser, `${address}/days.html`, async ({ page }) => {
    await page.waitForFunction('globalThis.bench');
    return /** @type {never} */ (await page.evaluate(`bench.${call}`));
  });

/** @param {Browser} browser @param {string} address */
async function measure(browser, address) {
  const shown = sizes.map(([days, entries]) => ({ days, entries, runs: /** @type {Shown[]} */ ([]) }));
  const reckoned = policies.map((policy) => ({ policy, times: /** @type {number[]} */ ([]) }));
  // In turns, so that other work on the machine is shared out.
  for (let round = 0; round < rounds; round++) {
    progress(`round ${round + 1} of ${rounds}`);
    for (const { days, entries, runs } of shown)
      runs.push(await askAnew(browser, address, `show(${days}, ${entries})`));
    for (const { policy, times } of reckoned)
      times.push(await askAnew(browser, address, `reckon(${year}, ${long}, '${policy}')`));
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

const gates = [
  ...shown.map(({ days, entries, runs }) =>
    atMost(
      `${days} days, ${entries} entries: milliseconds until they are painted`,
      spread(runs.map(({ painted }) => painted)).median,
      most.painted,
      ' ms',
    ),
  ),
  ...reckoned.map(({ policy, times }) =>
    atMost(`${year} days, ${long} entries, ${policy}: to reckon it`, spread(times).median, most.reckoned, ' ms'),
  ),
];
const table = {
  title: 'A page shows a programme',
  rows: [
    ['days', 'entries', 'elements', 'until they are rendered, ms', 'until they are painted, ms'],
    ...shown.map(({ days, entries, runs }) => [
      String(days),
      String(entries),
      String(runs[0]?.elements ?? 0),
      written(runs.map(({ rendered }) => rendered)),
      written(runs.map(({ painted }) => painted)),
    ]),
  ],
};
const model = {
  title: `A programme of ${year} days is reckoned from ${long} entries`,
  rows: [['after a missed day', 'ms'], ...reckoned.map(({ policy, times }) => [policy, written(times)])],
};
const judged = verdicts(gates);
const machine = facts({ browser: version, runs: `${rounds} pages each; medians, least and most`, peers: [] });
for (const each of [table, model, { title: 'The machine', rows: machine }, judged]) print(each);
const about = `# How fast a calendar is there

Written by \`npm run bench -- calendar --write\`. Every run is a page of its own, on which a calendar of a week has been
seen before: its files, and the words of its language, are there. Of a year of training every third day is a rest; of the
log every tenth entry is a day that was ticked, the others are sessions, half of them of this programme.
`;
if (values.write) await write('calendar/RESULTS.md', about, [judged, table, model], machine);
process.exitCode = gates.every(({ ok }) => ok) ? 0 : 1;
