// How fast cards are. `--runs=N` for another number of rounds than 7, `--write` to keep the results.
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.js';
import { gates } from './gates.js';
import { facts, output, print, write } from './report.js';
import { capture, compareLooks, measure } from './rounds.js';
import { serve } from './server.js';
import { installPeers, site } from './site.js';
import { gateTable, tables } from './tables.js';

const preface = `# How fast it is

Written by \`npm run bench -- --write\`. Every candidate shows the same text, that of the first exercise of
\`stories/pages/hips.json\` without its pictures and videos: our card from \`dist/cdn/all.js\`, fed with the whole pack;
the DOM that our card renders, built by hand with \`cloneNode\`, a shadow root and the same style sheets; a React 19 card
with the same elements and rules; a card of Shoelace components. The last three get every text ready made, ours reads
the pack and words it. Each measurement has a page of its own, and the candidates take turns. Frames do not wait for the
clock of a screen. “Processor” is the time that all threads of the page's renderer took together. “× hand” compares
within a round. What Shoelace leaves behind is its radio group's, which does so by itself as well.
`;

const peers = ['@shoelace-style/shoelace', 'react', 'react-dom'];

/** The table of `npm run size`, without its shares. */
function size() {
  const script = fileURLToPath(new URL('size.js', import.meta.url));
  const [table] = output(process.execPath, [script]).split('\n\n');
  return ['## Size', '', '```text', table ?? '', '```', ''].join('\n');
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' }, write: { type: 'boolean' } } });
const runs = Number(values.runs);
const enough = 7;
if (!(runs >= (values.write ? enough : 1))) throw new Error(`--runs takes a number, with --write at least ${enough}.`);

installPeers();
const files = await site();
const { address, stop } = await serve(files);
const browser = await launch();
try {
  const ground = { browser, address, files };
  await capture(ground);
  await compareLooks(ground);
  const records = await measure(ground, runs);
  const held = gates(records);
  const all = [gateTable(held), ...tables(records)];
  const machine = facts({
    browser: await browser.version(),
    runs: `${runs} after 1 to warm up; median (least–most)`,
    peers,
  });
  for (const table of [...all.slice(1), { title: 'The machine', rows: machine }, ...all.slice(0, 1)]) print(table);
  if (values.write) await write('RESULTS.md', preface, all, machine, size());
  process.exitCode = held.every(({ ok }) => ok) ? 0 : 1;
} finally {
  await browser.close();
  stop();
}
