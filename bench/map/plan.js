// Who lays out what, how often, and in which order: every entry is a process of its own.
import { kinds } from './graphs.js';
import { names } from './layouts.js';

/**
 * @typedef {object} Task
 * @property {string} name of the layout
 * @property {import('./graphs.js').Kind} kind
 * @property {number} size
 * @property {number[]} seeds
 * @property {number} runs that count, of each graph
 * @property {boolean} warm whether runs that do not count come before
 * @property {number} cap milliseconds of processor after which a run is stopped
 */
/** @typedef {Pick<Task, 'seeds' | 'runs' | 'warm'>} Share */

const small = [6, 20, 50, 200];
const seeds = (/** @type {number} */ first, /** @type {number} */ last) =>
  Array.from({ length: last - first + 1 }, (_none, index) => first + index);
const once = { seeds: [1], runs: 1, warm: false };

/** Twelve graphs of each small size, in rounds of six. */
const whole = {
  cap: 60_000,
  rounds: [1, 7].map((first) => ({ seeds: seeds(first, first + 5), runs: 5, warm: true })),
  /** What takes a minute a graph has to do with one. @type {Record<number, Record<string, Share>>} */
  big: {
    1000: {
      ours: { seeds: seeds(1, 12), runs: 3, warm: true },
      dot: { seeds: seeds(1, 12), runs: 3, warm: true },
      elk: { seeds: seeds(1, 4), runs: 2, warm: true },
      dagre: once,
      'd3-dag': once,
    },
    2000: {
      ours: { seeds: seeds(1, 4), runs: 3, warm: true },
      dot: { seeds: seeds(1, 4), runs: 3, warm: true },
      elk: { seeds: seeds(1, 2), runs: 1, warm: true },
      dagre: once,
      'd3-dag': once,
    },
  },
};

/** A glance: three graphs of each small size, one of each big one. @type {typeof whole} */
const quick = {
  cap: 10_000,
  rounds: [{ seeds: seeds(1, 3), runs: 3, warm: true }],
  big: {
    1000: { ours: { ...once, warm: true }, dot: { ...once, warm: true }, elk: once, dagre: once, 'd3-dag': once },
    2000: { ours: { ...once, warm: true }, dot: { ...once, warm: true }, elk: once },
  },
};

/** In each round every layout has its turn before the next graphs come. @param {boolean} glance @returns {Task[]} */
export function tasks(glance) {
  const { cap, rounds, big } = glance ? quick : whole;
  const turns = (/** @type {number} */ size, /** @type {(name: string) => Share | undefined} */ shareOf) =>
    kinds.flatMap((kind) =>
      names.flatMap((name) => {
        const share = shareOf(name);
        return share ? [{ name, kind, size, cap, ...share }] : [];
      }),
    );
  return [
    ...rounds.flatMap((share) => small.flatMap((size) => turns(size, () => share))),
    ...Object.entries(big).flatMap(([size, shares]) => turns(Number(size), (name) => shares[name])),
  ];
}

/** Where a leaf is added: so many leaves to each of these graphs. @param {boolean} glance */
export const growth = (glance) => ({
  sizes: glance ? [20, 50] : [20, 50, 200],
  seeds: seeds(1, glance ? 2 : 4),
  leaves: 5,
});
