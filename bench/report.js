// The tables on the screen and in RESULTS.md.
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

/** @param {string} command @param {string[]} args */
const output = (command, args) => spawnSync(command, args, { cwd: local('..'), encoding: 'utf8' }).stdout.trim();

/** What a number means without this is anybody's guess. @param {string} browser @param {number} runs */
export function facts(browser, runs) {
  const [cpu] = cpus();
  const changed = output('git', ['status', '--porcelain', '--', 'src']) ? ', with changes' : '';
  return [
    ['Processor', `${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${platform()} ${arch()}`],
    ['Memory', `${(totalmem() / 2 ** 30).toFixed(0)} GiB`],
    ['Browser', `${browser.replace('Chrome/', 'Chromium ')}, headless`],
    ['Node', process.version],
    ['Peers', peers()],
    ['Runs', `${runs} after 1 to warm up; median (least–most)`],
    ['Other work', `load average ${loadavg()[0]?.toFixed(1)} at the end, our priority ${getPriority()}`],
    ['Date', new Date().toISOString().slice(0, 10)],
    ['Commit', output('git', ['rev-parse', '--short', 'HEAD']) + changed],
  ];
}

function peers() {
  const { dependencies } = JSON.parse(readFileSync(local('package.json'), 'utf8'));
  return Object.entries(dependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

/** The table of `npm run size`, without its shares. */
const sizes = () => output(process.execPath, [local('size.js')]).split('\n\n')[0] ?? '';

/** @param {Table} table */
function markdown({ title, rows: [head = [], ...rows] }) {
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replace(/^<.*>$/, '`$&`')).join(' | ')} |`;
  const rule = head.map((_cell, column) => (column === 0 ? '---' : '---:'));
  return [`## ${title}`, '', line(head), line(rule), ...rows.map(line), ''].join('\n');
}

const preface = `# How fast it is

Written by \`npm run bench -- --write\`. Every candidate shows the same text, that of the first exercise of
\`stories/pages/hips.json\` without its pictures and videos: our card from \`dist/cdn/all.js\`, fed with the whole pack;
the DOM that our card renders, built by hand with \`cloneNode\`, a shadow root and the same style sheets; a React 19 card
with the same elements and rules; a card of Shoelace components. The last three get every text ready made, ours reads
the pack and words it. Each measurement has a page of its own, and the candidates take turns. Frames do not wait for the
clock of a screen. “Processor” is the time that all threads of the page's renderer took together. “× hand” compares
within a round. What Shoelace leaves behind is its radio group's, which does so by itself as well.
`;

/**
 * @param {Table[]} tables
 * @param {string[][]} machine
 */
export async function write(tables, machine) {
  const about = ['## The machine', '', ...machine.map(([what, is]) => `- ${what}: ${is}`), ''].join('\n');
  const size = ['## Size', '', '```text', sizes(), '```', ''].join('\n');
  const text = [preface, ...tables.map(markdown), size, about].join('\n');
  const path = local('RESULTS.md');
  const config = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...config, parser: 'markdown' }));
}
