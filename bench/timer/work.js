// What a session costs the page that it stands on, second by second.
import { setTimeout as wait } from 'node:timers/promises';
import { visit } from '../browser.js';
import { progress } from '../report.js';
import { candidates } from './site.js';

/** @typedef {import('../browser.js').Visit} Visit */
/** @typedef {import('./sound.js').Ground} Ground */
/** Milliseconds of the main thread and layouts, both a second; changes of the DOM at one tick, at most. @typedef {{ ms: number, layouts: number, changes: number }} Cost */
/** @typedef {{ name: string, running: Cost, paused: Cost }} WorkRow */

/** Milliseconds until what a start or a pause brings with it is over, and in which changes are counted. */
const [settle, look] = [2000, 3000];

export const names = [...Object.keys(candidates), 'empty'];

/** @param {Visit} visit @param {number} seconds @returns {Promise<Cost>} */
async function costOver({ ask, mainThread, layouts }, seconds) {
  await wait(settle);
  const before = [await mainThread(), await layouts()];
  await wait(seconds * 1000);
  const [ms = NaN, laid = NaN] = [await mainThread(), await layouts()].map((now, at) => now - (before[at] ?? NaN));
  // Whoever counts changes makes work.
  await ask('watchChanges');
  await wait(look);
  const changes = Math.max(0, ...(await ask('changes')));
  return { ms: ms / seconds, layouts: laid / seconds, changes };
}

/** @param {Ground} ground @param {string} name @param {import('./plan.js').Plan['seconds']} seconds @returns {Promise<WorkRow>} */
const workOf = ({ browser, address }, name, seconds) =>
  visit(browser, `${address}/${name}.html#steady`, async (visited) => {
    const { ask } = visited;
    await ask('create', 1);
    await ask('start');
    const running = await costOver(visited, seconds.running);
    await ask('pause');
    return { name, running, paused: await costOver(visited, seconds.paused) };
  });

/** All at the same time, in windows of their own. @param {Ground} ground @param {import('./plan.js').Plan} plan */
export async function workIn(ground, { work, seconds }) {
  const rows = [];
  for (let run = 1; run <= work; run++) {
    progress(`main thread, run ${run} of ${work}: all at once`);
    rows.push(...(await Promise.all(names.map((name) => workOf(ground, name, seconds)))));
  }
  return rows;
}
