// What `npm run bench -- map` runs: the layout, then the pages. `--only=layout` or `--only=page` runs one half, `--quick`
// takes a glance of a few minutes, `--write` keeps the results, `--layout=file` measures another layout than dist's.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { facts, print, write } from '../report.js';
import { installPeers } from '../site.js';
import { verdicts } from '../verdicts.js';
import { layoutBench } from './layout-bench.js';
import { packages as layoutPeers, shipped } from './layouts.js';
import { pageBench } from './page-bench.js';
import { packages as pagePeers } from './page-site.js';
import { checkAgainstReference } from './reference.js';

/**
 * @typedef {object} Half
 * @property {string} about what the reader of the results has to know
 * @property {import('../verdicts.js').Gate[]} gates
 * @property {import('../tables.js').Table[]} tables
 * @property {readonly string[]} peers
 * @property {string} [browser]
 */

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean' },
    only: { type: 'string' },
    layout: { type: 'string' },
  },
});
const { quick, only } = values;
if (values.write && (quick || only))
  throw new Error('Only the whole is kept: --write goes without --quick and --only.');

/** @returns {Promise<Half>} */
async function layoutHalf() {
  const source = resolve(values.layout ?? shipped);
  if (!existsSync(source)) throw new Error(`There is no ${source} to measure. Run: npm run build`);
  const entry = fileURLToPath(new URL('../../src/model/layout/index.ts', import.meta.url));
  const check = await checkAgainstReference();
  console.log(check);
  const result = await layoutBench({ quick, source, sourceAlone: values.layout ? source : entry });
  return { ...result, peers: Object.values(layoutPeers), about: aboutLayout(check) };
}

/** @param {string} check */
const aboutLayout = (check) => `First the layout alone. Every layout gets the same seeded graphs: boxes of 160 × 56 px,
24 px apart in a row and 64 px between rows, one and a half edges a node. “random” has edges between any nodes of near
levels, “tracks” parallel tracks with transfers between neighbours, as coaches draw them. The peers run as they come, in
layers from the top down with straight lines; see [peers](peers). Each layout has a process of its own for each family
and size, and they take turns. Times are those of the processor, in the thread that lays out, after runs to warm up
unless said so; what is loaded, built and read before and after is not in them. What takes more than a minute is stopped.
A ratio is the geometric mean of the graphs that both have drawn. ${check}
`;

/** @returns {Promise<Half>} */
const pageHalf = async () => ({ ...(await pageBench({ quick })), peers: pagePeers, about: aboutPage });

const aboutPage = `Then whole maps in pages of 1280 × 800 px, from a graph of the family “tracks” a size. Our element gets it as
a pack, with a demand for every exercise and a quality on every edge between tracks; it reads the pack, lays it out and
words it. React Flow and Cytoscape get the places that dot gives the boxes, which took it up to a second that is not in
their times; Mermaid lays out by itself, and neither pans nor zooms. The peers show names in boxes and edges without
words, in a window 700 px high; all else is as they come (see [page](page)): Cytoscape and Mermaid
begin with the whole map in their window, the others at full size. First paint is from the data in hand to the second frame after the map is there, in a
fresh page that has shown a map of 6 nodes before; frames do not wait for the clock of a screen, and the candidates take
turns. Moved by hand, frames come as on a screen of 60 Hz: six strokes of a mouse of 400 px each, then the wheel with Ctrl
out, in and out again. “Main thread” is its time of the processor. What takes more than a minute is stopped, and Mermaid
has one run from 1000 nodes on.
`;

/** @type {Record<string, () => Promise<Half>>} */
const all = { layout: layoutHalf, page: pageHalf };
if (only && !(only in all)) throw new Error(`--only takes ${Object.keys(all).join(' or ')}.`);

installPeers();
/** @type {Half[]} */
const halves = [];
for (const name of only ? [only] : Object.keys(all)) halves.push(await all[name]());
const gates = halves.flatMap((half) => half.gates);
const tables = halves.flatMap((half) => half.tables);
const machine = facts({
  browser: halves.find(({ browser }) => browser)?.browser,
  runs: 'see the tables; medians',
  peers: [...new Set(halves.flatMap(({ peers }) => peers))],
});
const judged = verdicts(gates);
for (const table of [...tables, { title: 'The machine', rows: machine }, judged]) print(table);
const preface = `# How fast and how clear maps are\n\nWritten by \`npm run bench -- map --write\`.`;
const about = [preface, ...halves.map((half) => half.about)].join('\n\n');
if (values.write) await write('map/RESULTS.md', about, [judged, ...tables], machine);
process.exitCode = gates.every(({ ok }) => ok) ? 0 : 1;
