// Installs what would be published in small projects of other tools, builds them, and tries their pages in a browser:
// `npm run hosts`, or `npm run hosts -- vue hugo`. `--lock` writes the locks of the projects anew, `--keep` leaves the
// copies.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findChromium } from '../kit/browsers/find-chromium.js';
import { thisMachine } from '../kit/browsers/machine.js';
import { root } from '../kit/child.js';
import { sum, tallyLine } from '../kit/tally.js';
import { hosts } from './hosts.js';
import { lock, pack } from './project.js';
import { trial } from './trial.js';

/** @typedef {import('./hosts.js').Host} Host */
/** @typedef {import('./trial.js').Result} Result */

const sideBySide = 2;

/**
 * Does something with each, two at a time.
 * @template One, Made
 * @param {One[]} all
 * @param {(one: One) => Promise<Made>} make
 */
async function inTwos(all, make) {
  const waiting = [...all];
  /** @type {Made[]} */
  const made = [];
  const line = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) made.push(await make(next));
  };
  await Promise.all(Array.from({ length: sideBySide }, line));
  return made;
}

/** @param {Result} result */
function row({ name, passed, failures, skipped, seconds }) {
  const verdict = skipped ? 'skip' : failures.length > 0 ? 'FAIL' : 'pass';
  const counts = `${passed} passed, ${failures.length} failed`;
  return [name.padEnd(10), `${seconds.toFixed(1)} s`.padStart(8), verdict, skipped || counts].join('  ');
}

/** @param {Result[]} results */
function table(results) {
  const order = hosts.map(({ name }) => name);
  const sorted = results.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return ['', 'host'.padEnd(10) + '      time  result', ...sorted.map(row), ''].join('\n');
}

/**
 * @param {Host[]} chosen
 * @param {string} folder
 */
async function tryAll(chosen, folder) {
  const { executablePath, args = [], env = {} } = await findChromium(thisMachine);
  const browser = await launch({
    executablePath,
    args: ['--no-sandbox', ...args],
    env: { ...process.env, ...env },
  });
  try {
    return await inTwos(chosen, async (host) => {
      const result = await trial(host, folder, browser);
      for (const failure of result.failures) console.error(`\n${host.name}: ${failure}`);
      console.log(row(result));
      return result;
    });
  } finally {
    await browser.close();
  }
}

/** @param {Result[]} results */
function report(results) {
  console.log(table(results));
  const tally = sum(
    ...results.map(({ passed, failures, skipped }) => ({
      passed,
      failed: failures.length,
      skipped: Number(skipped !== ''),
    })),
  );
  process.exitCode = tally.failed > 0 ? 1 : 0;
  console.log(tallyLine(tally));
}

async function main() {
  const named = process.argv.slice(2).filter((one) => !one.startsWith('--'));
  const unknown = named.filter((one) => !hosts.some(({ name }) => name === one));
  if (unknown.length > 0) throw new Error(`There is no host ${unknown.join(', ')}.`);
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('There is no dist: npm run build');
  const chosen = hosts.filter(({ name }) => named.length === 0 || named.includes(name));
  const folder = await mkdtemp(join(tmpdir(), 'exercise-elements-hosts-'));
  await pack(folder);
  if (process.argv.includes('--lock')) await inTwos(chosen, (host) => lock(host, folder));
  else report(await tryAll(chosen, folder));
  if (process.argv.includes('--keep')) console.log(folder);
  else await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

await main();
