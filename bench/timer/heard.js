// What was heard, held against what was to be heard.
import { median, percentile } from '../stats.js';

/**
 * @typedef {object} Hearing
 * @property {(number | undefined)[]} errors a cue each: milliseconds by which it was late, below zero early; undefined: never heard
 * @property {number} stray sounds that belong to no cue
 */

/** Milliseconds by which a sound may come before its cue and still be that of it. */
const early = 100;
/** Milliseconds within which a cue in a hidden page is right. */
export const near = 50;
/** Milliseconds after which a sound misleads. */
const stale = 250;

/**
 * A sound is that of the last cue that was due: whoever comes late is taken to be as little late as can be.
 * @param {readonly number[]} cues when each was due, in order, at least half a second apart
 * @param {readonly number[]} sounds when each was heard, in order
 * @returns {Hearing}
 */
export function hearingOf(cues, sounds) {
  /** @type {Hearing['errors']} */
  const errors = cues.map(() => undefined);
  let stray = 0;
  for (const sound of sounds) {
    const at = cues.findLastIndex((cue) => cue <= sound + early);
    if (at < 0 || errors[at] !== undefined) stray++;
    else errors[at] = sound - cues[at];
  }
  return { errors, stray: stray + errors.filter((error = 0) => error > stale).length };
}

/** How far off what was heard was, either way. @param {readonly (number | undefined)[]} errors */
const offBy = (errors) => errors.flatMap((error) => (error === undefined ? [] : [Math.abs(error)]));

/** What was never heard was as far off as can be. @param {readonly (number | undefined)[]} errors */
const orNever = (errors) => errors.map((error = Infinity) => Math.abs(error));

/**
 * Of all cues; `near`, `median` and `worst` only of those that were heard, `p95` of all.
 * @typedef {{ of: number, heard: number, near: number, median: number, p95: number, worst: number, stray: number }} Summary
 */

/** @param {readonly Hearing[]} runs @returns {Summary} */
export function summaryOf(runs) {
  const errors = runs.flatMap((run) => run.errors);
  const off = offBy(errors);
  return {
    of: errors.length,
    heard: off.length,
    near: off.filter((each) => each <= near).length,
    median: median(off),
    p95: percentile(orNever(errors), 95),
    worst: off.length > 0 ? Math.max(...off) : NaN,
    stray: runs.reduce((sum, { stray }) => sum + stray, 0),
  };
}
