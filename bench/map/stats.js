import { mean } from '../stats.js';

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
