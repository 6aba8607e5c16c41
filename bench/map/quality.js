// The fast loop for work on the layout: our drawings from the sources, without a build, against what the peers drew.
//   node bench/map/quality.js [--sizes=6,20,50,200,1000] [--seeds=12] [--kinds=random,tracks] [--entry=src/…/index.ts]
// The peers' figures come from peers.json; `npm run bench -- map` draws them anew.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadTs } from '../../tests/kit/load-ts.js';
import { timed } from '../clock.js';
import { print } from '../report.js';
import { verdicts } from '../verdicts.js';
import { cleanGates, crossingGates, stabilityGates, timeGates } from './gates.js';
import { gen, kinds, seedOf } from './graphs.js';
import { labelsOf } from './labels.js';
import { ours, peers } from './layouts.js';
import { measures, qualityOf } from './measures.js';
import { growth as growthPlan } from './plan.js';
import { growthOf } from './stability.js';
import { faults, labels, qualityTables, stability, times } from './tables.js';

/** @typedef {import('./rows.js').Row} Row */

const most = 12;
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '6,20,50,200,1000' },
    seeds: { type: 'string', default: String(most) },
    kinds: { type: 'string', default: kinds.join() },
    entry: { type: 'string', default: 'src/model/layout/index.ts' },
  },
});
const small = 200;
/** Beyond `small` a layout is work for seconds: a few seeds have to do. */
const seedsAt = (/** @type {number} */ size) => Math.min(Number(values.seeds), size <= small ? most : 4);
const runsAt = (/** @type {number} */ size) => (size <= small ? 5 : 1);

const stored = JSON.parse(readFileSync(new URL('peers.json', import.meta.url), 'utf8'));

/**
 * What the peers drew on the same graphs.
 * @param {import('./graphs.js').Kind} kind
 * @param {number} size
 * @returns {Row[]}
 */
const peerRows = (kind, size) =>
  peers.flatMap((name) =>
    (stored.figures[`${kind} ${size}`]?.[name] ?? []).slice(0, seedsAt(size)).map((figures, index) => {
      const quality = Object.fromEntries(measures.map((key, place) => [key, figures[place]]));
      return { name, kind, size, seed: index + 1, quality };
    }),
  );

/**
 * @param {import('./layouts.js').Layout} engine
 * @param {import('./graphs.js').Kind} kind
 * @param {number} size
 * @param {number} seed
 * @returns {Promise<Row>}
 */
async function ownRow(engine, kind, size, seed) {
  const { prepare, run, draw } = engine;
  const graph = gen(size, seedOf(seed), kind);
  const runs = [];
  while (runs.length < runsAt(size)) runs.push(await timed(run, prepare(graph)));
  const milliseconds = Math.min(...runs.map((each) => each.milliseconds));
  const quality = qualityOf(draw(runs[0].result));
  return { name: 'ours', kind, size, seed, milliseconds, quality, labels: await labelsOf(engine, graph) };
}

const { layout } = await loadTs(values.entry);
if (typeof layout !== 'function') throw new Error(`${values.entry} exports no function “layout”.`);
const engine = ours(layout);
/** @type {Row[]} */
const rows = [];
for (const kind of kinds.filter((each) => values.kinds.split(',').includes(each)))
  for (const size of values.sizes.split(',').map(Number)) {
    rows.push(...peerRows(kind, size));
    for (let seed = 1; seed <= seedsAt(size); seed++) rows.push(await ownRow(engine, kind, size, seed));
  }
const grown = [];
const plan = growthPlan(Number(values.seeds) < most);
for await (const each of growthOf('ours', engine, plan)) grown.push(each);
for (const table of [...qualityTables(rows), faults(rows), labels(rows), times(rows), stability(grown)]) print(table);
print(verdicts([...timeGates(rows), ...crossingGates(rows), ...cleanGates(rows), ...stabilityGates(grown)]));
