// Measurements held against what they have to reach.

/** @typedef {{ what: string, is: string, gate: string, ok: boolean }} Gate */

export const unmeasured = 'not measured';

/** @param {string} what @param {number} value @param {number} most @param {string} [unit] @returns {Gate} */
export const atMost = (what, value, most, unit = '') => ({
  what,
  is: written(value, unit),
  gate: `≤ ${most}${unit}`,
  ok: value <= most,
});

/** @param {number} value @param {string} unit */
export const written = (value, unit) => (Number.isFinite(value) ? `${value.toFixed(2)}${unit}` : unmeasured);

/** @param {Gate[]} gates @returns {import('./tables.js').Table} */
export const verdicts = (gates) => ({
  title: 'Gates',
  rows: [
    ['', 'is', 'gate', ''],
    ...gates.map(({ what, is, gate, ok }) => [what, is, gate, is === unmeasured ? '–' : ok ? 'ok' : 'NOT MET']),
  ],
});
