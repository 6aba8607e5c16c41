// What `npm run check` and CI run: every step, each even after one has failed, then a table and a line of counts.
import { readFile } from 'node:fs/promises';
import { runChild } from './child.js';
import { readTally, sum } from './tally.js';

/**
 * @typedef {object} Result
 * @property {string} step
 * @property {boolean} ok
 * @property {number} seconds
 * @property {string} note
 * @property {import('./tally.js').Tally} tally
 */

const steps = ['lint', 'types', 'build', 'test', 'hosts', 'size', 'fresh', 'package-check'];

/** Those that count what they tried. */
const counting = new Set(['test', 'hosts']);
/** @type {{ scripts?: Record<string, string> }} */
const { scripts = {} } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));

/** @param {string} step */
function runScript(step) {
  const windows = process.platform === 'win32';
  return runChild(windows ? 'npm.cmd' : 'npm', ['run', '--silent', step], { capture: true, shell: windows });
}

/**
 * Some steps count what they tried; any other step, or one that never got to counting, counts as one.
 * @param {string} step
 * @param {boolean} ok
 * @param {string} output
 */
function count(step, ok, output) {
  const tests = counting.has(step) ? readTally(output) : undefined;
  const one = { passed: Number(ok), failed: Number(!ok), skipped: 0 };
  if (!tests) return one;
  return !ok && tests.failed === 0 ? { ...tests, failed: 1 } : tests;
}

/**
 * @param {string} step
 * @returns {Promise<Result>}
 */
async function runStep(step) {
  console.log(`\n== ${step}`);
  if (!scripts[step]) {
    const note = `package.json has no script "${step}"`;
    console.error(note);
    return { step, ok: false, seconds: 0, note, tally: count(step, false, '') };
  }
  const start = performance.now();
  const { status, output } = await runScript(step);
  const seconds = (performance.now() - start) / 1000;
  const note = status === 0 ? '' : `exit status ${status}`;
  return { step, ok: status === 0, seconds, note, tally: count(step, status === 0, output) };
}

/** @param {Result[]} results */
function table(results) {
  const rows = results.map(({ step, ok, seconds, note }) =>
    [step.padEnd(14), `${seconds.toFixed(1)} s`.padStart(9), ok ? 'pass' : 'FAIL', note].join('  ').trimEnd(),
  );
  return ['', 'step'.padEnd(14) + '     time  result', ...rows, ''].join('\n');
}

/** @type {Result[]} */
const results = [];
for (const step of steps) results.push(await runStep(step));
const { passed, failed } = sum(...results.map(({ tally }) => tally));
process.exitCode = failed > 0 ? 1 : 0;
console.log(table(results));
console.log(`${passed} passed, ${failed} failed`);
