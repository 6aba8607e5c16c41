// The fast loop for work on the layout: our drawings from the sources, without a build, against what the peers drew.
//   node bench/map/quality.js [--sizes=6,20,50,200,1000] [--seeds=12] [--kinds=random,tracks] [--entry=src/…/index.ts]
// The peers' figures come from peers.json; `npm run bench -- map` draws them anew.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadTs } from '../../tests/kit/load-ts.js';
import { print } from '../report.js';
import { timed } from './clock.js';
import { gen, kinds, seedOf } from './graphs.js';
import { ours, peers, titles } from './layouts.js';
import { measures, qualityOf } from './measures.js';
import { geometricRatio, mean, median } from './stats.js';

/** @typedef {import('./measures.js').Quality} Quality */
/** @typedef {{ kind: string, size: number, times: number[], mine: Quality[], others: Record<string, Quality[]> }} Sample */

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '6,20,50,200,1000' },
    seeds: { type: 'string', default: '12' },
    kinds: { type: 'string', default: kinds.join() },
    entry: { type: 'string', default: 'src/model/layout/index.ts' },
  },
});
/** Beyond these a layout has seconds of work: a few seeds have to do. */
const seedsAt = (/** @type {number} */ size) => Math.min(Number(values.seeds), size <= 200 ? 12 : 4);
const stored = JSON.parse(readFileSync(new URL('peers.json', import.meta.url), 'utf8'));

/** @param {number[]} row @returns {Quality} */
const named = (row) => /** @type {Quality} */ (Object.fromEntries(measures.map((key, index) => [key, row[index]])));

/** @param {string} graphs @param {number} seeds @returns {Record<string, Quality[]>} */
function peersAt(graphs, seeds) {
  const rows = peers.map((name) => [name, (stored.figures[graphs]?.[name] ?? []).slice(0, seeds).map(named)]);
  return Object.fromEntries(rows);
}

/**
 * @param {import('./layouts.js').Layout} layout
 * @param {import('./graphs.js').Kind} kind
 * @param {number} size
 * @returns {Promise<Sample>}
 */
async function sampleOf({ prepare, run, draw }, kind, size) {
  const [times, mine] = [/** @type {number[]} */ ([]), /** @type {Quality[]} */ ([])];
  const seeds = seedsAt(size);
  for (let index = 1; index <= seeds; index++) {
    const graph = gen(size, seedOf(index), kind);
    const once = () => timed(() => run(/** @type {never} */ (prepare(graph))));
    const runs = [await once()];
    for (let again = 0; again < (size <= 200 ? 4 : 0); again++) runs.push(await once());
    times.push(Math.min(...runs.map(({ milliseconds }) => milliseconds)));
    mine.push(qualityOf(draw(/** @type {never} */ (runs[0].result))));
  }
  return { kind, size, times, mine, others: peersAt(`${kind} ${size}`, seeds) };
}

/** Ours as a part of a peer's, over the seeds that the peer has. @param {Sample[]} samples @param {string} name @param {keyof Quality} key */
function ratioTo(samples, name, key) {
  const both = samples.map(({ mine, others }) => ({ mine: mine.slice(0, others[name].length), theirs: others[name] }));
  const of = (/** @type {'mine' | 'theirs'} */ side) => both.flatMap((sample) => sample[side].map((each) => each[key]));
  const list = of('mine');
  return list.length > 0 ? geometricRatio(list, of('theirs')) : NaN;
}

const written = (/** @type {number} */ value) => (Number.isNaN(value) ? '–' : value.toFixed(2));

/** @param {Sample[]} samples @param {keyof Quality} key */
const comparison = (samples, key) => ({
  title: `${key}: mean of ours, then ours as a part of each peer's (geometric mean over the seeds)`,
  rows: [
    ['', 'ours', ...peers.map((name) => titles[name])],
    ...samples.map((sample) => [
      `${sample.kind} ${sample.size}`,
      mean(sample.mine.map((each) => each[key])).toFixed(1),
      ...peers.map((name) => written(ratioTo([sample], name, key))),
    ]),
  ],
});

/** @param {Sample[]} samples */
function faults(samples) {
  const keys = /** @type {const} */ (['through', 'overlaps', 'labels', 'upward']);
  const rows = samples.map(({ kind, size, times, mine }) => [
    `${kind} ${size}`,
    `${mine.length}`,
    `${median(times).toFixed(2)} (${Math.max(...times).toFixed(2)})`,
    ...keys.map((key) => String(mine.reduce((sum, each) => sum + each[key], 0))),
  ]);
  return { title: 'faults of ours, all seeds together', rows: [['', 'seeds', 'ms (most)', ...keys], ...rows] };
}

/** @param {Sample[]} samples */
function gates(samples) {
  const middle = samples.filter(({ size }) => size >= 20 && size <= 200);
  const rows = [
    ...[
      ['dagre', 0.7],
      ['elk', 0.85],
      ['d3-dag', 0.85],
      ['dot', 1],
    ].map(([name, most]) => [middle, '20–200', name, most]),
    [samples.filter(({ size }) => size === 1000), '1000', 'dot', 1.05],
  ];
  const lines = rows.flatMap(([list, where, name, most]) =>
    /** @type {const} */ (['crossings', 'straight']).map((key) => {
      const ratio = ratioTo(list, name, key);
      return [
        `${key}, ${titles[name]}, ${where}`,
        written(ratio),
        `≤ ${most.toFixed(2)}`,
        ratio <= most ? 'ok' : 'NOT MET',
      ];
    }),
  );
  const sizes = [
    ['length', 1.1],
    ['width', 1],
  ].map(([key, most]) => {
    const ratio = ratioTo(samples, 'dot', key);
    return [`${key}, dot, all`, written(ratio), `≤ ${most.toFixed(2)}`, ratio <= most ? 'ok' : 'NOT MET'];
  });
  return { title: 'gates', rows: [['', 'is', 'gate', ''], ...lines, ...sizes] };
}

const { layout } = await loadTs(values.entry);
if (typeof layout !== 'function') throw new Error(`${values.entry} exports no function “layout”.`);
const engine = ours(/** @type {import('./layouts.js').OurLayout} */ (layout));
/** @type {Sample[]} */
const samples = [];
for (const kind of kinds.filter((each) => values.kinds.split(',').includes(each)))
  for (const size of values.sizes.split(',').map(Number)) samples.push(await sampleOf(engine, kind, size));
for (const key of /** @type {const} */ (['crossings', 'straight', 'length', 'width'])) print(comparison(samples, key));
print(faults(samples));
print(gates(samples));
