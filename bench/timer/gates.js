// What a session has to reach, held against the rows.
import { atMost } from '../verdicts.js';
import { median } from '../stats.js';
import { cycles } from './cycles.js';
import { events, segments } from './engine.js';
import { near, summaryOf } from './heard.js';

/** @typedef {import('../verdicts.js').Gate} Gate */
/** @typedef {import('./sound.js').SoundRow} SoundRow */
/** @typedef {import('./work.js').WorkRow} WorkRow */

/** Milliseconds by which a cue may be off where the page is seen: nineteen of twenty, and the worst. */
const [usual, worst] = [5, 15];
/** Milliseconds of the main thread a second; changes of the DOM a tick; layouts a second. */
const [thread, changes, layouts] = [3, 2, 1];
/** Milliseconds by which the rest of a segment may differ after a break. */
const off = 50;

/** @type {Record<string, string>} */
export const circumstances = {
  plain: 'seen',
  busy: 'with long tasks',
  slow: 'processor ÷ 6',
  hidden: 'hidden',
};

/** @param {string} what @param {boolean} ok @param {string} is @param {string} gate @returns {Gate} */
const told = (what, ok, is, gate) => ({ what, ok, is, gate });

/** @param {string} what @param {number} count @returns {Gate} */
const none = (what, count) => ({ ...atMost(what, count, 0), is: String(count), gate: '0' });

/** What was not heard was as late as can be. @param {string} what @param {number} value @param {number} most @returns {Gate} */
const within = (what, value, most) => ({
  ...atMost(what, value, most, ' ms'),
  ...(value === Infinity && { is: 'one was not heard' }),
});

/** @param {import('./heard.js').Summary} summary */
const worstOf = ({ of, heard, worst }) => (heard === of ? worst : Infinity);

/** @param {SoundRow[]} rows @param {string} condition */
const own = (rows, condition) => rows.filter((row) => row.name === 'ours' && row.condition === condition);

/** @param {SoundRow[]} rows @param {string} condition @returns {Gate[]} */
function soundGates(rows, condition) {
  const summary = summaryOf(own(rows, condition));
  const { of, heard, p95, stray } = summary;
  const most = worstOf(summary);
  const where = circumstances[condition];
  return [
    told(
      `cues, ${where}: heard, and heard beside them`,
      heard === of && stray === 0,
      `${heard} of ${of}, ${stray}`,
      'all, 0',
    ),
    ...(condition === 'hidden'
      ? [within(`cues, ${where}: worst error`, most, near)]
      : [within(`cues, ${where}: error, 95 of 100`, p95, usual), within(`cues, ${where}: worst error`, most, worst)]),
  ];
}

/** @param {SoundRow[]} rows @returns {Gate[]} */
export const allSoundGates = (rows) => Object.keys(circumstances).flatMap((condition) => soundGates(rows, condition));

/** @param {import('./hour.js').HourRow[]} rows @returns {Gate[]} */
export const hourGates = (rows) =>
  rows
    .filter(({ name }) => name === 'ours')
    .map(({ hidden, error, same }) =>
      told(
        `state after an hour, ${hidden ? 'hidden' : 'seen'}`,
        same && error < 0.01,
        `${same ? 'the same' : 'another'}, ${error.toFixed(2)} ms off`,
        'the same, 0 ms',
      ),
    );

/** @param {import('./breaks.js').BreakRow[]} rows @returns {Gate[]} */
export const breakGates = (rows) =>
  rows.flatMap(({ what, same, off: differs, next }) => [
    told(
      `${what}: segment, stale cues`,
      same && next.stray === 0,
      `${same ? 'the same' : 'another'}, ${next.stray}`,
      'the same, 0',
    ),
    atMost(`${what}: rest of the segment`, differs, off, ' ms'),
    within(`${what}: cues after it`, worstOf(next), near),
  ]);

/**
 * What an empty page takes is not the session's.
 * @param {WorkRow[]} rows
 * @param {string} name
 * @param {'running' | 'paused'} when
 */
export function costOf(rows, name, when) {
  const of = (/** @type {string} */ who, /** @type {keyof import('./work.js').Cost} */ what) =>
    median(rows.filter((row) => row.name === who).map((row) => row[when][what]));
  return {
    ms: of(name, 'ms') - (name === 'empty' ? 0 : of('empty', 'ms')),
    layouts: of(name, 'layouts'),
    changes: of(name, 'changes'),
  };
}

/** @param {WorkRow[]} rows @returns {Gate[]} */
export function workGates(rows) {
  const [running, paused] = [costOf(rows, 'ours', 'running'), costOf(rows, 'ours', 'paused')];
  return [
    atMost('main thread a second, running', running.ms, thread, ' ms'),
    atMost('changes of the DOM a tick, running', running.changes, changes),
    // Thirty seconds from one layout to the last have thirty-one of them.
    atMost('layouts a second, running', Math.round(running.layouts * 10) / 10, layouts),
    atMost('main thread a second, paused', paused.ms, thread, ' ms'),
    none('changes of the DOM, paused', paused.changes),
    none('layouts, paused', paused.layouts),
  ];
}

/** @param {import('./cycles.js').Left} left @returns {Gate[]} */
export const cycleGates = ({ nodes, listeners, audio, contexts }) => [
  ...Object.entries({ nodes, listeners, 'audio nodes': audio }).map(([what, count]) =>
    none(`${what} left by ${cycles} starts and stops`, Math.max(0, count)),
  ),
  none('audio contexts left by an element that is gone', contexts),
];

/** @param {Awaited<ReturnType<typeof import('./engine.js').engineTimes>>} times @returns {Gate[]} */
export const engineGates = ({ compile, fold }) => [
  atMost(`compile ${segments} segments`, compile.again, 5, ' ms'),
  atMost(`fold ${events} events`, fold.again, 0.2, ' ms'),
];
