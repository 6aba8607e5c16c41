// What issue 4 asks of the layout, held against the rows.
import { kinds, sizes } from './graphs.js';
import { titles } from './layouts.js';
import { by, on, quality, ratioOf, sized, time, valuesOf } from './rows.js';
import { mean, median } from '../stats.js';
import { atMost, unmeasured, written } from '../verdicts.js';

/** @typedef {import('./rows.js').Row} Row */
/** @typedef {import('../verdicts.js').Gate} Gate */

/** Milliseconds of processor by the number of nodes. */
const limits = { 6: 1, 20: 2, 50: 4, 200: 30, 1000: 200, 2000: 450 };
const slower = ['dagre', 'elk', 'd3-dag'];
const crossings = [
  ['dagre', 0.7],
  ['elk', 0.85],
  ['d3-dag', 0.85],
  ['dot', 1],
];

/** Sizes that are judged together: what goes wrong in the biggest maps would drown in the mean. */
const spans = /** @type {const} */ ([
  ['6–200', 6, 200],
  ['1000', 1000, 1000],
  ['2000', 2000, 2000],
]);

/** @param {string} what @param {number} value @param {number} least @returns {Gate} */
const atLeast = (what, value, least) => ({
  what,
  is: written(value, ' ×'),
  gate: `≥ ${least} ×`,
  ok: value >= least,
});

/** The worst of the graphs of each family and size. @param {(kind: import('./graphs.js').Kind, size: number) => number} of */
const overCells = (of, least = 0, most = Infinity) =>
  kinds
    .flatMap((kind) => sizes.filter((size) => size >= least && size <= most).map((size) => of(kind, size)))
    .filter((value) => !Number.isNaN(value));

/** How long we take. @param {Row[]} rows @returns {Gate[]} */
export const timeGates = (rows) =>
  Object.entries(limits).map(([size, limit]) => {
    const medians = kinds.map((kind) => median(valuesOf(rows.filter(by('ours')).filter(on(kind, Number(size))), time)));
    return atMost(`processor, ${size} nodes`, Math.max(...medians), limit, ' ms');
  });

/** How much longer the others take, at the size and family where they come closest. @param {Row[]} rows @returns {Gate[]} */
export function speedGates(rows) {
  const worst = (/** @type {string} */ name, /** @type {number} */ least, /** @type {number} */ most) => {
    const ratios = overCells((kind, size) => ratioOf(rows.filter(on(kind, size)), name, 'ours', time), least, most);
    return ratios.length > 0 ? Math.min(...ratios) : NaN;
  };
  return [
    ...slower.map((name) => atLeast(`time of ${titles[name]}, 20–200 nodes`, worst(name, 20, 200), 5)),
    ...slower.map((name) => atLeast(`time of ${titles[name]}, 1000 nodes and more`, worst(name, 1000, Infinity), 10)),
    atLeast('time of dot, all sizes', worst('dot', 0, Infinity), 1),
  ];
}

/** How much of the others' crossings we draw. @param {Row[]} rows @returns {Gate[]} */
export function crossingGates(rows) {
  /** @param {'crossings' | 'straight'} key */
  const gatesFor = (key) => {
    const what = key === 'crossings' ? 'crossings as drawn' : 'crossings, edges straight';
    const ratio = (/** @type {string} */ name, /** @type {number} */ least, /** @type {number} */ most) =>
      ratioOf(rows.filter(sized(least, most)), 'ours', name, quality(key));
    return [
      ...crossings.map(([name, most]) =>
        atMost(`${what}, of ${titles[name]}, 20–200`, ratio(name, 20, 200), most, ' ×'),
      ),
      atMost(`${what}, of dot, 1000`, ratio('dot', 1000, 1000), 1.05, ' ×'),
    ];
  };
  return [...gatesFor('crossings'), ...gatesFor('straight')];
}

/** What a reader would call a fault. @param {Row[]} rows @returns {Gate[]} */
export function cleanGates(rows) {
  const mine = rows.filter(by('ours'));
  const total = (/** @type {(row: Row) => number | undefined} */ pick) =>
    mine.length > 0 ? valuesOf(mine, pick).reduce((sum, value) => sum + value, 0) : NaN;
  const none = /** @type {const} */ ([
    ['boxes on boxes', total(quality('overlaps'))],
    ['edges through boxes', total(quality('through'))],
    ['labels on labels or boxes', total((row) => row.labels?.faults)],
  ]);
  const toDot = /** @type {const} */ ([
    ['edge length, of dot', 'length', 1.1],
    ['width, of dot', 'width', 1],
  ]);
  return [
    ...none.map(([what, value]) => ({
      ...atMost(what, value, 0),
      is: Number.isNaN(value) ? unmeasured : String(value),
    })),
    ...toDot.flatMap(([what, key, most]) =>
      spans.map(([name, least, largest]) =>
        atMost(
          `${what}, ${name}`,
          ratioOf(rows.filter(sized(least, largest)), 'ours', 'dot', quality(key)),
          most,
          ' ×',
        ),
      ),
    ),
  ];
}

/** How much of the order one more leaf changes. @param {import('./stability.js').Growth[]} growth @returns {Gate[]} */
export function stabilityGates(growth) {
  const flipped = growth.filter(by('ours')).map((each) => 100 * each.flipped);
  return [
    atMost('order changed by one leaf, mean', flipped.length > 0 ? mean(flipped) : NaN, 2, ' %'),
    atMost('order changed by one leaf, most', flipped.length > 0 ? Math.max(...flipped) : NaN, 2, ' %'),
  ];
}

/** @param {number | undefined} bytes brotli @returns {Gate} */
export const sizeGate = (bytes) =>
  atMost('the layout alone, brotli', bytes === undefined ? NaN : bytes / 1000, 3.5, ' kB');
