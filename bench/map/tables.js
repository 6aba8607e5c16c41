// The rows as tables: a head and lines of text.
import { number } from '../report.js';
import { mean, median } from '../stats.js';
import { kinds, sizes } from './graphs.js';
import { names, peers, titles } from './layouts.js';
import { by, on, quality, ratioOf, time, valuesOf } from './rows.js';

/** @typedef {import('./rows.js').Row} Row */
/** @typedef {import('../tables.js').Table} Table */
/** @typedef {keyof import('./measures.js').Quality} Measure */

/** A line for every family and size that was measured. @param {Row[]} rows @param {(rows: Row[]) => string[]} cells */
const perCell = (rows, cells) =>
  kinds.flatMap((kind) =>
    sizes.flatMap((size) => {
      const here = rows.filter(on(kind, size));
      return here.length > 0 ? [[`${kind} ${size}`, ...cells(here)]] : [];
    }),
  );

/** @param {Row[]} rows @param {string} name */
const seedsOf = (rows, name) => rows.filter(by(name)).length;

/** @param {readonly string[]} list */
const titlesOf = (list) => list.map((name) => titles[name]);

/** @param {Row[]} rows @returns {Table} */
export function times(rows) {
  const cell = (/** @type {Row[]} */ list) => {
    const stopped = list.find(({ over }) => over !== undefined);
    if (stopped?.over) return `over ${stopped.over / 1000} s`;
    const skipped = list.find((row) => row.skipped !== undefined)?.skipped;
    if (skipped) return `left out: stopped at ${skipped}`;
    const all = valuesOf(list, time);
    return all.length > 1 ? `${number(median(all))} (${number(Math.max(...all))})` : number(median(all));
  };
  const timed = names.filter((name) => rows.some((row) => row.name === name && time(row) !== undefined));
  return {
    title: 'Processor of one layout, ms: median of the graphs (most)',
    rows: [['', ...titlesOf(timed)], ...perCell(rows, (here) => timed.map((name) => cell(here.filter(by(name)))))],
  };
}

/** @param {Row[]} rows @returns {Table} */
export const speeds = (rows) => ({
  title: 'How many times as long as ours (geometric mean of the graphs; at least so much where one was stopped)',
  rows: [
    ['', ...titlesOf(peers)],
    ...perCell(rows, (here) => peers.map((name) => number(ratioOf(here, name, 'ours', time), 1))),
  ],
});

/** Who got how much, from the plan. @param {import('./plan.js').Task[]} tasks @returns {Table} */
export const shares = (tasks) => ({
  title: 'Graphs of each family × runs of each',
  rows: [
    ['', ...titlesOf(names)],
    ...sizes.map((size) => [
      `${size} nodes`,
      ...names.map((name) => {
        const own = tasks.filter(on(kinds[0], size)).filter(by(name));
        const graphs = own.reduce((sum, { seeds }) => sum + seeds.length, 0);
        return own[0] ? `${graphs} × ${own[0].runs}${own[0].warm ? '' : ', cold'}` : '–';
      }),
    ]),
  ],
});

/** @type {[Measure, string][]} */
const compared = [
  ['crossings', 'Crossings as drawn'],
  ['straight', 'Crossings with every edge one straight line'],
  ['length', 'Length of all edges, px'],
  ['width', 'Width, px'],
];

/** @param {Row[]} rows @returns {Table[]} */
export const qualityTables = (rows) =>
  compared.map(([key, what]) => ({
    title: `${what}: mean, and ours as a part of it (geometric mean of the graphs both have)`,
    rows: [
      ['', ...titlesOf(names)],
      ...perCell(rows, (here) =>
        names.map((name) => {
          const all = valuesOf(here.filter(by(name)), quality(key));
          const ratio = name === 'ours' ? NaN : ratioOf(here, 'ours', name, quality(key));
          if (all.length === 0) return '–';
          return `${number(mean(all), 1)}${Number.isNaN(ratio) ? '' : ` (${ratio.toFixed(2)})`}`;
        }),
      ),
    ],
  }));

/** @type {[Measure, string][]} */
const counted = [
  ['through', 'edges through boxes'],
  ['overlaps', 'boxes on boxes'],
  ['upward', 'edges upward'],
];

/** @param {Row[]} rows @returns {Table} */
export const faults = (rows) => ({
  title: `Faults a graph: ${counted.map(([, what]) => what).join(' / ')} (graphs)`,
  rows: [
    ['', ...titlesOf(names)],
    ...perCell(rows, (here) =>
      names.map((name) => {
        const list = here.filter(by(name)).filter((row) => row.quality);
        const means = counted.map(([key]) => number(mean(valuesOf(list, quality(key))), 1).replace('.0', ''));
        return list.length > 0 ? `${means.join(' / ')} (${seedsOf(list, name)})` : '–';
      }),
    ),
  ],
});

/** @param {Row[]} rows @returns {Table} */
export const labels = (rows) => ({
  title: 'Labels, one at each edge of ours',
  rows: [
    ['', 'with a place', 'on a label or a box'],
    ...perCell(rows.filter(by('ours')), (here) => {
      const sum = (/** @type {keyof import('./labels.js').Labels} */ key) =>
        valuesOf(here, (row) => row.labels?.[key]).reduce((total, value) => total + value, 0);
      return [`${number((100 * sum('placed')) / sum('wanted'), 1)} %`, String(sum('faults'))];
    }),
  ],
});

const percent = (/** @type {number[]} */ shares) =>
  `${number(100 * mean(shares), 1)} (${number(100 * Math.max(...shares), 1)})`;

/** @param {import('./stability.js').Growth[]} growth @returns {Table} */
export const stability = (growth) => ({
  title: 'Pairs in a row whose order one more leaf changes, %: mean (most)',
  rows: [
    ['', ...titlesOf(names)],
    ...perCell(growth, (here) =>
      names.map((name) => {
        const shares = here.filter(by(name)).map(({ flipped }) => flipped);
        return shares.length > 0 ? percent(shares) : '–';
      }),
    ),
  ],
});

/** @param {Row[]} rows @returns {Table} */
export const firsts = (rows) => ({
  title: 'Processor of the first layout of a process, ms: median',
  rows: [
    ['', ...titlesOf(names)],
    ...perCell(rows, (here) =>
      names.map((name) => number(median(valuesOf(here.filter(by(name)), ({ first }) => first)))),
    ),
  ],
});

/** @param {{ name: string, min: number, brotli: number }[]} weights @returns {Table} */
export const weights = (weights) => ({
  title: 'Size of the layout alone, kB',
  rows: [
    ['', 'min', 'brotli'],
    ...weights.map(({ name, min, brotli }) => [titles[name], number(min / 1000, 1), number(brotli / 1000, 1)]),
  ],
});
