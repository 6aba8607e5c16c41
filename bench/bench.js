// What `npm run bench` runs. `--runs=N` for another number of rounds than 7, `--write` to keep the results.
import { parseArgs } from 'node:util';
import { launch } from './browser.js';
import { gates } from './gates.js';
import { facts, print, write } from './report.js';
import { capture, compareLooks, measure } from './rounds.js';
import { serve } from './server.js';
import { installPeers, site } from './site.js';
import { gateTable, tables } from './tables.js';

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
  const machine = facts(await browser.version(), runs);
  for (const table of [...all.slice(1), { title: 'The machine', rows: machine }, ...all.slice(0, 1)]) print(table);
  if (values.write) await write(all, machine);
  process.exitCode = held.every(({ ok }) => ok) ? 0 : 1;
} finally {
  await browser.close();
  stop();
}
