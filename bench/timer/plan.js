// How long and how often everything is measured.

/**
 * @typedef {object} Plan
 * @property {{ ours: number, peers: number }} plain runs of the session that is seen, of each candidate
 * @property {{ ours: number, peers: number }} busy the same while the page is busy with something else
 * @property {{ ours: number, peers: number }} slow the same on a slow processor
 * @property {string} hidden name of the session that is run where nobody sees it
 * @property {number} work runs of what the main thread does
 * @property {{ running: number, paused: number }} seconds of each of them
 */

/** @type {Plan} */
const whole = {
  plain: { ours: 3, peers: 3 },
  busy: { ours: 3, peers: 3 },
  slow: { ours: 3, peers: 2 },
  hidden: 'pocket',
  work: 3,
  seconds: { running: 30, paused: 10 },
};
const once = { ours: 1, peers: 1 };
/** A glance. @type {Plan} */
const quick = {
  plain: once,
  busy: once,
  slow: once,
  hidden: 'glance',
  work: 1,
  seconds: { running: 10, paused: 5 },
};

/** @param {boolean} glance */
export const planFor = (glance) => (glance ? quick : whole);
