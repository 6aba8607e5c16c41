/**
 * The middle of several measurements, with the ends.
 * @typedef {{ median: number, min: number, max: number }} Spread
 */

/** @param {readonly number[]} values @returns {Spread} */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ index) => sorted[index] ?? NaN;
  const last = sorted.length - 1;
  return { median: (at(Math.floor(last / 2)) + at(Math.ceil(last / 2))) / 2, min: at(0), max: at(last) };
}

/**
 * Each measurement against the one of the same round: what slows a machine down for a while slows both.
 * @param {readonly number[]} values
 * @param {readonly number[]} others
 */
export const ratios = (values, others) => spread(values.map((value, round) => value / (others[round] ?? NaN)));

/** @param {readonly number[]} values */
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** @param {readonly number[]} values */
export const median = (values) => spread(values).median;

/** The least value that so many of a hundred do not exceed. @param {readonly number[]} values @param {number} share */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * share) / 100) - 1] ?? NaN;
}
