// What `npm run bench -- map` runs. `--quick` for a glance of a few minutes, `--write` to keep the results,
// `--layout=file` to measure another layout than the one in dist.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { facts, print, write } from '../report.js';
import { installPeers } from '../site.js';
import { verdicts } from './gates.js';
import { layoutBench } from './layout-bench.js';
import { packages, shipped } from './layouts.js';
import { checkAgainstReference } from './reference.js';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean' }, layout: { type: 'string' } },
});
if (values.quick && values.write) throw new Error('A glance is nothing to keep: leave out --quick or --write.');
const source = resolve(values.layout ?? shipped);
if (!existsSync(source)) throw new Error(`There is no ${source} to measure. Run: npm run build`);
const sourceAlone = values.layout ? source : fileURLToPath(new URL('../../src/model/layout/index.ts', import.meta.url));

const preface = (/** @type {string} */ check) => `# How a map is laid out

Written by \`npm run bench -- map --write\`. Every layout gets the same seeded graphs: boxes of 160 × 56 px, 24 px apart in a
row and 64 px between rows, one and a half edges a node. “random” has edges between any nodes of near levels, “tracks”
parallel tracks with transfers between neighbours, as coaches draw them. The peers run as they come, in layers from the
top down with straight lines; see [peers](peers). Each layout has a process of its own for each family and size, and
they take turns. Times are those of the processor, in the thread that lays out, after runs to warm up unless said so;
what is loaded, built and read before and after is not in them. What takes more than a minute is stopped. A ratio is the
geometric mean of the graphs that both have drawn. ${check}
`;

installPeers();
const check = await checkAgainstReference();
console.log(check);
const { gates, tables } = await layoutBench({ quick: values.quick, source, sourceAlone });
const machine = facts({ runs: 'see the first table after the gates; medians', peers: Object.values(packages) });
const judged = verdicts(gates);
for (const table of [...tables, { title: 'The machine', rows: machine }, judged]) print(table);
if (values.write) await write('map/RESULTS.md', preface(check), [judged, ...tables], machine);
process.exitCode = gates.every(({ ok }) => ok) ? 0 : 1;
