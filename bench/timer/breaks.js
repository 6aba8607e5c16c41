// What a session is after something has broken into it: a reload, a page that was frozen, a machine that slept.
import { setTimeout as wait } from 'node:timers/promises';
import { visit } from '../browser.js';
import { hearingOf, summaryOf } from './heard.js';
import { sessionNamed } from './sessions.js';
import { tapped } from './sound.js';

/** @typedef {import('../browser.js').Visit} Visit */
/** @typedef {import('./sound.js').Ground} Ground */
/** @typedef {import('./page/harness.js').Moment} Moment */
/** @typedef {import('./sessions.js').SessionState} SessionState */
/**
 * @typedef {object} BreakRow
 * @property {string} what
 * @property {boolean} same whether it is in the segment in which it should be, and stands or runs as it should
 * @property {number} off milliseconds that the rest of the segment differs from what it should be
 * @property {import('./heard.js').Summary} next what was to be heard then, and what was heard beside it
 */
/** What has happened: where the session has to be, and since when nothing of before may be heard. @typedef {{ due: SessionState, is: Moment, since: number }} Broken */

const { after, cuesFrom } = sessionNamed('broken');

/** Milliseconds until something breaks in, between two cues, and until there must have been cues again. */
const [lead, rest] = [3400, 6000];
/** Milliseconds in which a page that is back gets its breath. */
const breath = 500;

/** @param {Moment} moment @returns {SessionState} */
const stateOf = ({ state }) => /** @type {SessionState} */ (state);

/** @param {number} ms @returns {(visit: Visit) => Promise<Broken>} */
const freeze =
  (ms) =>
  async ({ ask, page }) => {
    const client = await page.createCDPSession();
    const before = await ask('moment');
    await client.send('Page.setWebLifecycleState', { state: 'frozen' });
    await wait(ms);
    await client.send('Page.setWebLifecycleState', { state: 'active' });
    await page.bringToFront();
    const is = await ask('moment');
    return { due: after(stateOf(before).active + is.now - before.now), is, since: is.now };
  };

/** @param {number} ms @param {boolean} counts whether so short a sleep just counts; else the session waits for the reader */
const sleep =
  (ms, counts) =>
  async (/** @type {Visit} */ { ask }) => {
    const before = await ask('moment');
    const awake = await ask('sleep', ms);
    const is = await ask('moment');
    const ran = (/** @type {number} */ until) => stateOf(before).active + until - before.now;
    if (counts) return { due: after(ran(is.now) + ms), is, since: is.now };
    await wait(2000);
    await ask('resume');
    return { due: { ...after(ran(awake)), status: /** @type {const} */ ('paused') }, is, since: is.now };
  };

/** @param {Visit} visit @returns {Promise<Broken>} */
async function reload({ ask, page }) {
  const before = await ask('moment');
  await page.reload();
  await page.waitForFunction('globalThis.bench');
  await ask('create', 1);
  const is = await ask('moment');
  const due = after(stateOf(before).active + is.wall - before.wall);
  await wait(2000);
  // The page may not be heard before the reader touches it.
  await ask('pause');
  await ask('resume');
  return { due, is, since: 0 };
}

/** @type {Record<string, (visit: Visit) => Promise<Broken>>} */
const breaks = {
  reload,
  'frozen for 20 s': freeze(20_000),
  'asleep for 30 s': sleep(30_000, true),
  'asleep for 5 min': sleep(300_000, false),
};

/**
 * What is heard from now on, for a while, against what is to be heard. The first moments are not judged, but nothing of
 * before may be heard in them.
 * @param {Visit} visit
 * @param {number} since when the break was over
 */
async function hearOn({ ask }, since) {
  const again = await ask('moment');
  await wait(rest);
  const cues = cuesFrom(stateOf(again), again.now).filter((cue) => cue < again.now + rest - breath);
  const end = (cues.at(-1) ?? NaN) + breath;
  const sounds = (await ask('heard')).filter((sound) => sound > since && sound < end);
  const { errors, stray } = hearingOf(cues, sounds);
  return { errors: errors.filter((_error, at) => cues[at] > again.now + breath), stray };
}

/** @param {Ground} ground @param {string} what @returns {Promise<BreakRow>} */
const broken = ({ browser, address }, what) =>
  visit(
    browser,
    `${address}/ours.html#broken`,
    async (visited) => {
      const { ask } = visited;
      await ask('create', 1);
      await ask('start');
      await wait(lead);
      const { due, is, since } = await breaks[what](visited);
      const hearing = await hearOn(visited, since);
      const state = stateOf(is);
      return {
        what,
        same: state.index === due.index && state.status === due.status,
        off: Math.abs((state.remaining ?? NaN) - (due.remaining ?? NaN)),
        next: summaryOf([hearing]),
      };
    },
    tapped,
  );

/** All at the same time, in windows of their own. @param {Ground} ground */
export const allBreaks = (ground) => Promise.all(Object.keys(breaks).map((what) => broken(ground, what)));
