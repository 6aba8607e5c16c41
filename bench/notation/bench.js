// What `npm run bench -- notation` runs: how long 100 kB of text take to become a pack, as coaches write them and as nobody
// would. `--quick` takes a glance, `--write` keeps the results.
import { parseArgs } from 'node:util';
import { loadTs } from '../../tests/kit/load-ts.js';
import { facts, number, print, progress, write } from '../report.js';
import { spread } from '../stats.js';
import { atMost, verdicts } from '../verdicts.js';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean' } } });
if (values.write && values.quick) throw new Error('Only the whole is kept: --write goes without --quick.');

const { parseNotation } = /** @type {typeof import('../../src/pack/notation/parse.js')} */ (
  await loadTs('src/pack/notation/parse.ts')
);
const { heads, pieces } = /** @type {typeof import('../../tests/pack/notation/fuzz.js')} */ (
  await loadTs('tests/pack/notation/fuzz.ts')
);

const length = 100_000;
const most = 50;
const rounds = values.quick ? 3 : 15;

/** @param {(index: number) => string} line @param {string} [head] */
function filled(line, head = '') {
  let text = head;
  for (let index = 0; text.length < length; index++) text += line(index);
  return text;
}

const texts = {
  'a session of 3,000 exercises': filled((n) => `- Exercise number ${n}: 3x8-12, rest 60 s\n`, 'Session: Long\n'),
  'exercises with their reasons': filled(
    (n) => `Exercise: Thing ${n}\ndose: 3x8\nwhy: It feeds the next one.\n1. Sit.\n2. Stand.\n\n`,
  ),
  'a way of 2,000 arrows': filled((n) => `Thing ${n} -> Thing ${n + 1} (more load): it carries over\n`, 'Map: Long\n'),
  'words with a line between': filled(() => 'a\n\n'),
  'ten years of days': filled((n) => `Day ${n + 1}: learn to be on your way\n`, 'Program: Long\n'),
};

/** Processor time: what else the machine does is no fault of the text. @param {string} text */
function measure(text) {
  const start = process.cpuUsage();
  parseNotation(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @param {string} text @param {number} count */
const runs = (text, count) => spread(Array.from({ length: count }, () => measure(text)));

for (const text of Object.values(texts)) measure(text);
const plain = Object.entries(texts).map(([what, text]) => ({ what, ...runs(text, rounds) }));

const hostile = heads.flatMap((head) =>
  pieces.map((piece) => ({ what: JSON.stringify(head + piece), text: head + piece.repeat(length / piece.length) })),
);
const slow = hostile
  .map(({ what, text }, index) => {
    progress(`${index + 1} of ${hostile.length}`);
    return { what, text, ...runs(text, 3) };
  })
  .sort((a, b) => b.median - a.median)
  .slice(0, 8)
  .map(({ what, text }) => ({ what, ...runs(text, rounds) }));
process.stderr.write('\n');

/** @param {{ what: string, median: number, min: number, max: number }[]} rows */
const rows = (rows) =>
  rows.map(({ what, median, min, max }) => [what, `${number(median)} (${number(min)}–${number(max)})`]);
const head = ['100 kB of', 'processor, ms'];
const tables = [
  { title: 'As coaches write', rows: [head, ...rows(plain)] },
  { title: `The slowest of ${hostile.length} texts that repeat one piece`, rows: [head, ...rows(slow)] },
];
const gates = [
  atMost('100 kB as coaches write, the slowest', Math.max(...plain.map(({ median }) => median)), most, ' ms'),
  atMost('100 kB of one piece, the slowest', Math.max(...slow.map(({ median }) => median)), most, ' ms'),
];
const judged = verdicts(gates);
const machine = facts({ runs: `${rounds} a text; medians, least and most`, peers: [] });
for (const each of [...tables, { title: 'The machine', rows: machine }, judged]) print(each);
const about = `# How fast a text becomes a pack

Written by \`npm run bench -- notation --write\`. Each text is read from the lines to the checked pack with all that is
wrong with it in words, in Node. The time is that of the processor.
`;
if (values.write) await write('notation/RESULTS.md', about, [judged, ...tables], machine);
process.exitCode = gates.every(({ ok }) => ok) ? 0 : 1;
