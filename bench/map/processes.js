// Runs the plan, a process after the other.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stopped } from './guard.js';

/** @typedef {import('./plan.js').Task} Task */
/** @typedef {import('./rows.js').Row} Row */

/**
 * What a script prints, a value a line.
 * @param {string} script beside this one
 * @param {unknown} input
 * @returns {Promise<{ values: never[], killed: boolean }>}
 */
export function linesOf(script, input) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [path, JSON.stringify(input)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part) => (text += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      const killed = signal === stopped;
      if (status !== 0 && !killed) return reject(new Error(`${script} failed: ${JSON.stringify(input)}`));
      // Of what was being printed when the end came there is no whole line.
      const lines = text.split('\n').slice(0, -1);
      resolve({ values: lines.map((line) => /** @type {never} */ (JSON.parse(line))), killed });
    });
  });
}

/** @param {Task} task @param {string} source @returns {Promise<Row[]>} */
async function rowsOf(task, source) {
  const { name, kind, size, seeds, cap } = task;
  const { values, killed } = await linesOf('child.js', { ...task, source });
  const rows = values.map((/** @type {Row} */ row) => ({ ...row, name, kind, size }));
  return killed ? [...rows, { name, kind, size, seed: seeds[rows.length], over: cap }] : rows;
}

/**
 * What was stopped at one size is not sent to a bigger one of the family: it would only be stopped again.
 * @param {Task[]} tasks
 * @param {string} source of our layout
 * @returns {Promise<Row[]>}
 */
export async function measureAll(tasks, source) {
  /** @type {Row[]} */
  const rows = [];
  for (const [index, task] of tasks.entries()) {
    const { name, kind, size, seeds } = task;
    const skipped = rows.find((row) => row.over && row.name === name && row.kind === kind && row.size < size)?.size;
    if (skipped) {
      rows.push(...seeds.map((seed) => ({ name, kind, size, seed, skipped })));
      continue;
    }
    process.stderr.write(`\r${index + 1} of ${tasks.length}: ${name}, ${kind} ${size}`.padEnd(50));
    rows.push(...(await rowsOf(task, source)));
  }
  process.stderr.write('\n');
  return rows;
}
