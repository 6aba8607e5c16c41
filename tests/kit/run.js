// What `npm test` runs: the house's own tests in Node, then the tests in browsers. Arguments name test files.
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readNodeTally, sum, tallyLine } from './tally.js';

/** @typedef {import('./tally.js').Tally} Tally */

const root = fileURLToPath(new URL('../../', import.meta.url));
const wtr = join(dirname(createRequire(import.meta.url).resolve('@web/test-runner')), 'bin.js');

/**
 * A part that ends badly without a failed test to show for it still failed.
 * @param {Tally} tally
 * @param {number} status
 * @returns {Tally}
 */
function honest(tally, status) {
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
  const stop = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** @param {string[]} named */
async function houseFiles(named) {
  if (named.length > 0) return named.filter((file) => file.endsWith('.test.js'));
  const names = await readdir(join(root, 'tests', 'house')).catch(() => []);
  return names.filter((name) => name.endsWith('.test.js')).map((name) => join('tests', 'house', name));
}

/**
 * @param {string[]} files
 * @returns {Promise<Tally>}
 */
async function inNode(files) {
  if (files.length === 0) return sum();
  const args = ['--test', '--test-reporter=spec', ...files];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  const status = await ended(child);
  return honest(readNodeTally(output), status);
}

/**
 * @param {string[]} files none means all
 * @returns {Promise<Tally>}
 */
async function inBrowsers(files) {
  const args = files.length > 0 ? [wtr, '--files', ...files] : [wtr];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let tally = sum();
  child.on('message', (/** @type {Tally} */ message) => (tally = message));
  const status = await ended(child);
  return honest(tally, status);
}

const named = process.argv.slice(2);
const house = await houseFiles(named);
const pages = named.filter((file) => !house.includes(file));
const inHouse = await inNode(house);
const all = sum(inHouse, named.length > 0 && pages.length === 0 ? sum() : await inBrowsers(pages));
process.exitCode = all.failed > 0 ? 1 : 0;
console.log(`\n${tallyLine(all)}`);
