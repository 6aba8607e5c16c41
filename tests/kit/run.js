// What `npm test` runs: the tests in Node (the house's own, and what no browser has), then the tests in browsers.
// Arguments name test files.
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root, runChild } from './child.js';
import { readNodeTally, sum, tallyLine } from './tally.js';

/** @typedef {import('./tally.js').Tally} Tally */

const runner = join(dirname(createRequire(import.meta.url).resolve('@web/test-runner')), 'bin.js');

/**
 * A part that ends badly without a failed test to show for it still failed.
 * @param {Tally} tally
 * @param {number} status
 * @returns {Tally}
 */
function honest(tally, status) {
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** @returns {Promise<string[]>} */
async function nodeFiles() {
  const names = await readdir(join(root, 'tests'), { recursive: true });
  return names.filter((name) => name.endsWith('.test.js')).map((name) => join('tests', name));
}

/**
 * @param {string[]} files
 * @returns {Promise<Tally>}
 */
async function inNode(files) {
  if (files.length === 0) return sum();
  const args = ['--test', '--test-reporter=spec', ...files];
  const { status, output } = await runChild(process.execPath, args, { capture: true });
  return honest(readNodeTally(output), status);
}

/**
 * @param {string[]} files none means all
 * @returns {Promise<Tally>}
 */
async function inBrowsers(files) {
  let tally = sum();
  const { status } = await runChild(process.execPath, [runner, ...(files.length > 0 ? ['--files', ...files] : [])], {
    onMessage: (message) => (tally = /** @type {Tally} */ (message)),
  });
  return honest(tally, status);
}

const named = process.argv.slice(2);
const forNode = named.length > 0 ? named.filter((file) => file.endsWith('.test.js')) : await nodeFiles();
const forBrowsers = named.filter((file) => !forNode.includes(file));
const onNode = await inNode(forNode);
const onPages = named.length > 0 && forBrowsers.length === 0 ? sum() : await inBrowsers(forBrowsers);
const all = sum(onNode, onPages);
process.exitCode = all.failed > 0 ? 1 : 0;
console.log(`\n${tallyLine(all)}`);
