// What issue 4 asks of the map in its page, held against the rows.
import { mounts } from '../measure.js';
import { biggest } from './page-plan.js';
import { by, on, valuesOf } from './rows.js';
import { mean, median, percentile } from '../stats.js';
import { atMost } from '../verdicts.js';

/** @typedef {import('../verdicts.js').Gate} Gate */
/** @typedef {import('./page-bench.js').PaintRow} PaintRow */
/** @typedef {import('./page-bench.js').MoveRow} MoveRow */
/** @typedef {import('./page-measure.js').Move} Move */

/** Milliseconds to the second frame, by the number of nodes. */
const limits = { 50: 40, 200: 60, 1000: 100, [biggest]: 120 };
/** Milliseconds between frames of a screen, rounded up; milliseconds of the main thread in each. */
const [frame, work] = [17, 3];
/** Elements a node, of maps of these sizes that show all they have; and elements of a bigger one at any time. */
const [perNode, whole, live] = [2.2, [50, 200], 450];

/** @param {PaintRow[]} rows @returns {Gate[]} */
export const paintGates = (rows) =>
  Object.entries(limits).map(([size, limit]) => {
    const own = rows.filter(by('ours')).filter(on('tracks', Number(size)));
    return atMost(`first paint, ${size} nodes`, median(valuesOf(own, (row) => row.frame)), limit, ' ms');
  });

/** How long nineteen of twenty frames take at most: the middle of the runs. @param {Move[]} moves */
export const frame95 = (moves) => median(moves.map(({ frames }) => percentile(frames, 95)));

/** Milliseconds of the main thread a frame: the middle of the runs. @param {Move[]} moves */
export const workEach = (moves) => median(moves.map(({ work, frames }) => work / frames.length));

/** @param {MoveRow[]} rows @returns {Gate[]} */
export function moveGates(rows) {
  const own = rows.filter(({ name }) => name === 'ours');
  return /** @type {const} */ (['pan', 'zoom']).flatMap((what) => {
    const moves = own.map((row) => row[what]);
    const gates = [
      atMost(`${what} at ${biggest}, 95 of 100 frames`, frame95(moves), frame, ' ms'),
      atMost(`${what} at ${biggest}, main thread a frame`, workEach(moves), work, ' ms'),
    ];
    // A map that stays where it is has no trouble with its frames.
    return moves.every(({ followed }) => followed) ? gates : gates.map(stayed);
  });
}

/** @param {Gate} gate @returns {Gate} */
const stayed = (gate) => ({ ...gate, is: 'does not follow', ok: false });

/** @param {PaintRow[]} rows @param {MoveRow[]} moves @returns {Gate[]} */
export function domGates(rows, moves) {
  const own = (/** @type {number} */ size) =>
    valuesOf(rows.filter(by('ours')).filter(on('tracks', size)), (row) => row.live);
  const moved = moves.filter(({ name }) => name === 'ours').flatMap(({ pan, zoom }) => [pan.live, zoom.live]);
  return [
    ...whole.map((size) => atMost(`elements a node, ${size} nodes`, mean(own(size)) / size, perNode)),
    counted(`elements in the picture at ${biggest}, at first`, own(biggest)),
    counted(`elements in the picture at ${biggest}, while moved`, moved),
  ];
}

/** An engine may keep what it has shown last. @param {number} maps @returns {Gate} */
export const heldGate = (maps) => {
  const whole = Math.round(maps);
  return { ...atMost(`maps still held after ${mounts} mounts`, whole, 1), is: String(whole) };
};

/** @param {string} what @param {number[]} values @returns {Gate} */
function counted(what, values) {
  const most = values.length > 0 ? Math.max(...values) : NaN;
  const gate = atMost(what, most, live);
  return Number.isNaN(most) ? gate : { ...gate, is: String(most) };
}
