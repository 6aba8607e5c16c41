// When cues are heard: in a page that is seen, in one that is busy, on a slow processor, and where nobody sees it.
import { setTimeout as wait } from 'node:timers/promises';
import { visit } from '../browser.js';
import { progress } from '../report.js';
import { hearingOf } from './heard.js';
import { tapAudio } from './page/tap.js';
import { sessionNamed } from './sessions.js';
import { candidates } from './site.js';

/** @typedef {import('../browser.js').Visit} Visit */
/** @typedef {{ browser: import('puppeteer-core').Browser, address: string }} Ground */
/** @typedef {'plain' | 'busy' | 'slow' | 'hidden'} Condition */
/** @typedef {import('./heard.js').Hearing & { name: string, condition: Condition }} SoundRow */

/** How many times slower the main thread of a slow processor is. */
const slower = 6;
/** Milliseconds after the last cue in which it may still be heard. */
const tail = 1500;

const names = Object.keys(candidates);

/** A page that another one in its window hides. @param {Visit} visit */
export async function hide({ page }) {
  await page.browserContext().newPage();
  if ((await page.evaluate('document.visibilityState')) !== 'hidden') throw new Error('The page can still be seen.');
}

/** @param {Visit} visit */
async function slowDown({ page }) {
  const client = await page.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

/** What is done to a page before and after the session begins. @type {Record<Condition, { before?: (visit: Visit) => Promise<void>, after?: (visit: Visit) => Promise<void> }>} */
const conditions = {
  plain: {},
  busy: { before: ({ ask }) => ask('busy') },
  slow: { before: slowDown },
  hidden: { after: hide },
};

/** @param {import('puppeteer-core').Page} page */
export const tapped = (page) => page.evaluateOnNewDocument(tapAudio);

/**
 * Runs a session to its end.
 * @param {Ground} ground
 * @param {string} name of the candidate
 * @param {Condition} condition
 * @param {string} session
 * @returns {Promise<SoundRow>}
 */
const listen = ({ browser, address }, name, condition, session) =>
  visit(
    browser,
    `${address}/${name}.html#${session}`,
    async (visited) => {
      const { ask } = visited;
      const { before, after } = conditions[condition];
      const { cues, total } = sessionNamed(session);
      await ask('create', 1);
      await before?.(visited);
      const began = await ask('start');
      await after?.(visited);
      await wait(total + tail);
      const listening = await ask('listening');
      const due = cues.map((cue) => began + cue).filter((cue) => cue > listening);
      return { name, condition, ...hearingOf(due, await ask('heard')) };
    },
    tapped,
  );

/**
 * Candidates in groups that run at the same time: as many as leave the processor room.
 * @param {Ground} ground
 * @param {Condition} condition
 * @param {{ ours: number, peers: number }} runs
 * @param {number} together
 */
export async function heardIn(ground, condition, runs, together) {
  /** @type {SoundRow[]} */
  const rows = [];
  for (let run = 1; run <= Math.max(runs.ours, runs.peers); run++) {
    const due = names.filter((name) => run <= (name === 'ours' ? runs.ours : runs.peers));
    for (let first = 0; first < due.length; first += together) {
      const group = due.slice(first, first + together);
      progress(`cues, ${condition}, run ${run}: ${group.join(', ')}`);
      rows.push(...(await Promise.all(group.map((name) => listen(ground, name, condition, 'dense')))));
    }
  }
  return rows;
}

/**
 * The longest time that a timer of a second was kept waiting in a page without any sound, beside those that are
 * measured: whether pages were slowed down at all.
 * @param {Ground} ground
 * @param {number} ms how long it is looked at
 */
const witness = ({ browser, address }, ms) =>
  visit(browser, `${address}/empty.html#dense`, async (visited) => {
    await visited.ask('watchTicks');
    await hide(visited);
    await wait(ms);
    return Math.max(...(await visited.ask('gaps')));
  });

/**
 * All candidates at the same time, in windows of their own, each behind another page.
 * @param {Ground} ground in a browser that slows hidden pages down
 * @param {string} session
 */
export async function heardHidden(ground, session) {
  const { total } = sessionNamed(session);
  progress(`cues, hidden, ${Math.round(total / 1000)} s: all at once`);
  const [gap, ...rows] = await Promise.all([
    witness(ground, total),
    ...names.map((name) => listen(ground, name, 'hidden', session)),
  ]);
  return { gap, rows };
}
