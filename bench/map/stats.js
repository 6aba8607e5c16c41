import { spread } from '../stats.js';

/** @param {readonly number[]} values */
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** @param {readonly number[]} values */
export const median = (values) => spread(values).median;

/**
 * How many times as much one is as the other, graph by graph: a graph with many crossings counts no more than one with
 * few. Two without any are equal; against one with some, half a crossing stands in for none.
 * @param {readonly number[]} values
 * @param {readonly number[]} others
 */
export function geometricRatio(values, others) {
  const ratios = values.map((value, index) => ratio(value, others[index]));
  return Math.exp(mean(ratios.map(Math.log)));
}

/** @param {number} value @param {number} other */
function ratio(value, other) {
  if (value === other) return 1;
  return (value || 0.5) / (other || 0.5);
}

/** The least value that so many of a hundred do not exceed. @param {readonly number[]} values @param {number} share */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? NaN;
}
