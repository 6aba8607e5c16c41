// What must hold, or `npm run bench` fails.
import { most, mounts } from './measure.js';
import { ratios } from './stats.js';

/** @typedef {import('./rounds.js').Measured} Measured */
/** @typedef {import('./verdicts.js').Gate} Gate */

const slowest = 1.5;
/** Bytes a mount may leave in the heap: less than the smallest object that could leak with it. */
const heapEach = 100;
/** A renderer that works without a break uses as much of the processor as time goes by: here it had to wait for it. */
const waiting = 0.8;

/** @param {Map<string, Measured>} records @param {string} name */
export function recordOf(records, name) {
  const record = records.get(name);
  if (!record) throw new Error(`Nothing was measured of ${name}.`);
  return record;
}

/** @param {Measured} record @param {number} count */
export const framesOf = ({ creations }, count) => (creations.get(count) ?? []).map(({ frame }) => frame);

/** @param {Measured} record @param {number} count */
export const processorOf = ({ creations }, count) => (creations.get(count) ?? []).map(({ processor }) => processor);

/**
 * How long our cards take against those by hand. On a machine that is busy with other work the clock measures that
 * work; the time of the processor stands in, with all that the renderer does on other threads.
 * @param {Map<string, Measured>} records
 * @returns {Gate}
 */
function speed(records) {
  const [ours, hand] = [recordOf(records, 'ours'), recordOf(records, 'hand')];
  const busy = [ours, hand].some((each) => ratios(processorOf(each, most), framesOf(each, most)).median < waiting);
  const times = busy ? processorOf : framesOf;
  const ratio = ratios(times(ours, most), times(hand, most)).median;
  return {
    what: `${most} cards against hand, ${busy ? 'processor (the machine is busy)' : 'creation to second frame'}`,
    is: `${ratio.toFixed(2)} ×`,
    gate: `≤ ${slowest} ×`,
    ok: ratio <= slowest,
  };
}

/** @param {import('./measure.js').Left} left @returns {Gate[]} */
export const leakGates = ({ heap, nodes, listeners, timers }) => [
  {
    what: `left by ${mounts} mounts: nodes, listeners, timers`,
    is: [nodes, listeners, timers].join(', '),
    gate: '0, 0, 0',
    ok: nodes <= 0 && listeners <= 0 && timers <= 0,
  },
  {
    what: 'left in the heap by each of them',
    is: `${Math.round(heap / mounts)} B`,
    gate: `≤ ${heapEach} B`,
    ok: heap / mounts <= heapEach,
  },
];

/**
 * @param {Map<string, Measured>} records
 * @returns {Gate[]}
 */
export function gates(records) {
  const ours = recordOf(records, 'ours');
  const touched = ours.lives.map(({ touched }) => touched);
  const cards = Math.max(...touched.map((each) => each.cards));
  return [
    speed(records),
    {
      what: `update of one field in one of ${most} cards`,
      is: touched.every(({ shown }) => shown) ? `touches ${cards} card` : 'does not show',
      gate: 'touches 1 card',
      ok: cards === 1 && touched.every(({ shown }) => shown),
    },
    ...leakGates(ours.left),
  ];
}
