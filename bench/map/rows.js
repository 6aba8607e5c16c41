// Measurements as rows, one a layout and graph, and what can be asked of them.
import { geometricRatio } from './stats.js';

/** @typedef {import('./measures.js').Quality} Quality */
/** @typedef {import('./graphs.js').Kind} Kind */
/**
 * @typedef {object} Row
 * @property {string} name of the layout
 * @property {Kind} kind
 * @property {number} size
 * @property {number} seed
 * @property {number} [milliseconds] of processor: the median of the runs
 * @property {number} [first] of processor: the first layout of its process
 * @property {number} [over] the milliseconds after which it was stopped
 * @property {number} [skipped] the size at which it had been stopped, so that this one was left out
 * @property {Quality} [quality]
 * @property {import('./labels.js').Labels} [labels]
 */
/** @typedef {Pick<Row, 'name' | 'kind' | 'size'>} Cell what a measurement belongs to */
/** @typedef {(cell: Cell) => boolean} Where */

/** @param {string} name @returns {Where} */
export const by = (name) => (cell) => cell.name === name;

/** @param {Kind} kind @param {number} size @returns {Where} */
export const on = (kind, size) => (cell) => cell.kind === kind && cell.size === size;

/** @param {number} least @param {number} most @returns {Where} */
export const sized = (least, most) => (cell) => cell.size >= least && cell.size <= most;

/** @template Value @param {Row[]} rows @param {(row: Row) => Value | undefined} pick */
export const valuesOf = (rows, pick) =>
  rows.flatMap((row) => {
    const value = pick(row);
    return value === undefined ? [] : [value];
  });

/**
 * A layout as so many times another, graph by graph.
 * @param {Row[]} rows
 * @param {string} name
 * @param {string} other
 * @param {(row: Row) => number | undefined} pick
 * @returns {number} not a number where they have no graph in common
 */
export function ratioOf(rows, name, other, pick) {
  const key = ({ kind, size, seed }) => `${kind} ${size} ${seed}`;
  const others = new Map(rows.filter(by(other)).map((row) => [key(row), pick(row)]));
  const pairs = rows.filter(by(name)).map((row) => [pick(row), others.get(key(row))]);
  const whole = pairs.filter((pair) => pair.every((value) => value !== undefined));
  if (whole.length === 0) return NaN;
  return geometricRatio(
    whole.map(([value]) => value),
    whole.map(([, value]) => value),
  );
}

/** @param {keyof Quality} key */
export const quality = (key) => (/** @type {Row} */ row) => row.quality?.[key];

/** What was stopped took at least as long. @param {Row} row */
export const time = ({ milliseconds, over }) => milliseconds ?? over;
