// An hour of a session, in the moment that a browser needs for all of its timers: its virtual time.
import { visit } from '../browser.js';
import { sessionNamed } from './sessions.js';
import { candidates } from './site.js';
import { hide } from './sound.js';

/** @typedef {import('./sound.js').Ground} Ground */
/** @typedef {import('./page/harness.js').Moment} Moment */
/**
 * What a candidate says after an hour; `error` is how many milliseconds it is off.
 * @typedef {{ name: string, hidden: boolean, error: number, same: boolean }} HourRow
 */

const hour = 3_600_000;

const { after } = sessionNamed('hour');

/** Whether all that can be asked of a session is as the engine in Node says. @param {Moment} moment @param {number} passed */
function isSame({ state }, passed) {
  const { active, elapsed, remaining, left, index, status, visits } = after(passed);
  // Milliseconds are summed up in another order.
  const near = (/** @type {number | null} */ a, /** @type {number | null} */ b) =>
    Math.abs((a ?? NaN) - (b ?? NaN)) < 0.01;
  return (
    state !== undefined &&
    [state.index, state.status, state.visits.length].join() === [index, status, visits.length].join() &&
    near(state.active, active) &&
    near(state.elapsed, elapsed) &&
    near(state.remaining, remaining) &&
    near(state.left, left)
  );
}

/**
 * @param {Ground} ground in a browser that slows hidden pages down
 * @param {string} name
 * @param {boolean} hidden
 * @returns {Promise<HourRow>}
 */
const hourOf = ({ browser, address }, name, hidden) =>
  visit(browser, `${address}/${name}.html#hour`, async (visited) => {
    const { ask, page } = visited;
    await ask('create', 1);
    if (hidden) await hide(visited);
    const client = await page.createCDPSession();
    await client.send('Emulation.setVirtualTimePolicy', { policy: 'pause' });
    // Sound would go on by the clock of the machine.
    const began = await ask('start', true);
    const over = new Promise((resolve) => client.once('Emulation.virtualTimeBudgetExpired', resolve));
    await client.send('Emulation.setVirtualTimePolicy', {
      policy: 'advance',
      budget: hour,
      maxVirtualTimeTaskStarvationCount: 1e6,
    });
    await over;
    const moment = await ask('moment');
    const passed = moment.now - began;
    if (passed < hour - 1000) throw new Error(`Only ${passed} ms have passed for ${name}.`);
    return { name, hidden, error: Math.abs(moment.told - passed), same: isSame(moment, passed) };
  });

/** @param {Ground} ground */
export async function hours(ground) {
  const rows = [];
  for (const hidden of [false, true])
    for (const name of Object.keys(candidates)) rows.push(await hourOf(ground, name, hidden));
  return rows;
}
