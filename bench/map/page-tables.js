// The rows of the pages as tables: a head and lines of text.
import { mounts } from '../measure.js';
import { number } from '../report.js';
import { median, spread } from '../stats.js';
import { frame95, workEach } from './page-gates.js';
import { biggest, movable } from './page-plan.js';
import { candidates, mounted } from './page-site.js';
import { by, on, ratioOf, valuesOf } from './rows.js';

/** @typedef {import('./page-bench.js').PaintRow} PaintRow */
/** @typedef {import('./page-bench.js').MoveRow} MoveRow */
/** @typedef {import('../tables.js').Table} Table */

/** What was stopped took at least as long. @param {PaintRow} row */
const time = ({ frame, over }) => frame ?? over;

/**
 * A line a candidate, a column a size.
 * @param {string} title
 * @param {PaintRow[]} rows
 * @param {(own: PaintRow[], here: PaintRow[], name: string) => string} cell of the rows of a candidate, and of all, at a size
 * @returns {Table}
 */
function perSize(title, rows, cell) {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const lines = Object.entries(candidates).map(([name, candidate]) => [
    candidate.title,
    ...sizes.map((size) => {
      const here = rows.filter(on('tracks', size));
      return cell(here.filter(by(name)), here, name);
    }),
  ]);
  return { title, rows: [['', ...sizes.map((size) => `${size} nodes`)], ...lines] };
}

/** @param {PaintRow[]} own */
function painted(own) {
  const [first] = own;
  if (first?.over) return `over ${first.over / 1000} s`;
  if (first?.skipped) return `left out: stopped at ${first.skipped}`;
  const { median: middle, min, max } = spread(valuesOf(own, time));
  return own.length > 1 ? `${number(middle, 0)} (${number(min, 0)}–${number(max, 0)})` : number(middle, 0);
}

/** @param {PaintRow[]} rows @returns {Table[]} */
export const paints = (rows) => [
  perSize('First paint, ms to the second frame: median of the runs (least–most)', rows, painted),
  perSize(
    'First paint as so many times ours (geometric mean of the runs; at least so much where one was stopped)',
    rows,
    (_own, here, name) => number(ratioOf(here, name, 'ours', time), 2),
  ),
  perSize('Processor of the main thread until then, ms: median of the runs', rows, (own) =>
    number(median(valuesOf(own, ({ work }) => work)), 0),
  ),
];

/** @param {PaintRow[]} rows @returns {Table} */
export const elements = (rows) =>
  perSize('Elements: all / those of the picture / those of the picture a node', rows, (own) => {
    const [{ elements = NaN, live = NaN, size } = { size: NaN }] = own;
    return [number(elements, 0), number(live, 0), number(live / size, 2)].join(' / ');
  });

/** @param {MoveRow[]} rows @returns {Table[]} */
export const moves = (rows) =>
  /** @type {const} */ (['pan', 'zoom']).map((what) => ({
    title: `${what === 'pan' ? 'Dragged' : 'Zoomed'} at ${biggest} nodes: median of the runs`,
    rows: [
      ['', 'frame, ms', '95 of 100 within, ms', 'longest, ms', 'main thread a frame, ms', 'elements, most', 'follows'],
      ...movable.map((name) => {
        const own = rows.filter((row) => row.name === name).map((row) => row[what]);
        const of = (/** @type {(move: import('./page-measure.js').Move) => number} */ pick) => median(own.map(pick));
        return [
          candidates[name].title,
          number(
            of(({ frames }) => median(frames)),
            1,
          ),
          number(frame95(own), 1),
          number(
            of(({ frames }) => Math.max(...frames)),
            1,
          ),
          number(workEach(own), 2),
          String(Math.max(...own.map(({ live }) => live))),
          own.every(({ followed }) => followed) ? 'yes' : 'no',
        ];
      }),
    ],
  }));

/** @param {import('../measure.js').Left} left @param {number} held @returns {Table} */
export const leak = ({ nodes, listeners, timers, heap }, held) => ({
  title: `Leaks: what ${mounts} mounts and unmounts of a map of ${mounted} nodes leave behind`,
  rows: [
    ['', 'nodes', 'listeners', 'timers', 'heap, kB', 'maps held for a while'],
    [candidates['ours'].title, ...[nodes, listeners, timers].map(String), (heap / 1000).toFixed(1), held.toFixed(1)],
  ],
});
