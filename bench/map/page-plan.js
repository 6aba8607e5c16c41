// How many maps of which size are shown, how often and in which order.
import { candidates } from './page-site.js';

/**
 * @typedef {object} Plan
 * @property {readonly number[]} sizes in nodes
 * @property {number} runs of each size; in each every candidate has its turn
 * @property {number} moves how often the biggest is moved by hand
 * @property {number} cap milliseconds that a map may take to be seen
 */
/** @typedef {{ name: string, size: number, run: number }} Turn */

export const biggest = 2000;

/** @type {Plan} */
const whole = { sizes: [50, 200, 1000, biggest], runs: 5, moves: 3, cap: 60_000 };
/** A glance. @type {Plan} */
const quick = { sizes: [50, biggest], runs: 1, moves: 1, cap: 10_000 };

/** @param {boolean} glance */
export const planFor = (glance) => (glance ? quick : whole);

/** @param {Plan} plan @returns {Turn[]} */
export const turns = ({ sizes, runs }) =>
  Array.from({ length: runs }, (_none, run) => run).flatMap((run) =>
    sizes.flatMap((size) =>
      Object.entries(candidates)
        .filter(([, { once = Infinity }]) => run === 0 || size < once)
        .map(([name]) => ({ name, size, run })),
    ),
  );

/** Those that can be moved. */
export const movable = Object.keys(candidates).filter((name) => candidates[name].moves);
