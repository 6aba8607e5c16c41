// Tables on the screen and in a RESULTS.md.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, getPriority, loadavg, platform, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** @typedef {import('./tables.js').Table} Table */

const local = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @param {Table} table */
export function print({ title, rows }) {
  const widths = (rows[0] ?? []).map((_head, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const row of rows) {
    const set = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${set.join('   ')}`.trimEnd());
  }
}

/** @param {number} value */
const digits = (value) => (value >= 1000 ? 0 : value >= 100 ? 1 : 2);

/** @param {number} value @param {number} [places] */
export const number = (value, places = digits(value)) => (Number.isFinite(value) ? value.toFixed(places) : '–');

/** Where a long run is. @param {string} text */
export const progress = (text) => process.stderr.write(`\r${text}`.padEnd(60));

/** @param {string} command @param {string[]} args */
export const output = (command, args) => spawnSync(command, args, { cwd: local('..'), encoding: 'utf8' }).stdout.trim();

/**
 * What a number means without this is anybody's guess.
 * @param {object} of
 * @param {string} [of.browser] where one has a part in it
 * @param {string} of.runs
 * @param {readonly string[]} of.peers packages of bench/package.json
 */
export function facts({ browser, runs, peers }) {
  const [cpu] = cpus();
  const changed = output('git', ['status', '--porcelain', '--', 'src']) ? ', with changes' : '';
  return [
    ['Processor', `${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${platform()} ${arch()}`],
    ['Memory', `${(totalmem() / 2 ** 30).toFixed(0)} GiB`],
    ...(browser ? [['Browser', `${browser.replace('Chrome/', 'Chromium ')}, headless`]] : []),
    ['Node', process.version],
    ['Peers', versions(peers)],
    ['Runs', runs],
    ['Other work', `load average ${loadavg()[0]?.toFixed(1)} at the end, our priority ${getPriority()}`],
    ['Date', new Date().toISOString().slice(0, 10)],
    ['Commit', output('git', ['rev-parse', '--short', 'HEAD']) + changed],
  ];
}

/** @param {readonly string[]} names */
function versions(names) {
  const { dependencies } = JSON.parse(readFileSync(local('package.json'), 'utf8'));
  return names.map((name) => `${name} ${dependencies[name]}`).join(', ');
}

/** @param {Table} table */
function markdown({ title, rows: [head = [], ...rows] }) {
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replace(/^<.*>$/, '`$&`')).join(' | ')} |`;
  const rule = head.map((_cell, column) => (column === 0 ? '---' : '---:'));
  return [`## ${title}`, '', line(head), line(rule), ...rows.map(line), ''].join('\n');
}

/**
 * @param {string} path from this folder
 * @param {string} preface
 * @param {Table[]} tables
 * @param {string[][]} machine
 * @param {string} [more] what stands between the tables and the machine
 */
export async function write(path, preface, tables, machine, more = '') {
  const about = ['## The machine', '', ...machine.map(([what, is]) => `- ${what}: ${is}`), ''].join('\n');
  const file = local(path);
  const config = await resolveConfig(file);
  const text = [preface, ...tables.map(markdown), more, about].join('\n');
  writeFileSync(file, await format(text, { ...config, parser: 'markdown' }));
}
