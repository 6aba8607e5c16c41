// One round of measurements of one candidate, each in a page of its own.
import { visit } from './browser.js';
import { watchTimers } from './page/timers.js';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('./browser.js').Memory} Memory */
/** @typedef {import('./page/harness.js').Timing} Timing */
/** @typedef {Timing & { processor: number, elements: number }} Creation */
/**
 * @typedef {object} Life
 * @property {Creation} creation
 * @property {Timing} update
 * @property {import('./page/harness.js').Touched} touched
 * @property {{ empty: Memory, full: Memory, after: Memory }} memory
 */
/** @typedef {Memory & { timers: number }} Left */

export const sizes = /** @type {const} */ ([1, 100, 1000]);
export const most = 1000;
export const mounts = 500;
/** So many times, after as many mounts to warm up. */
const batches = 3;

/**
 * @param {Browser} browser
 * @param {string} url
 * @param {number} count
 */
export const create = (browser, url, count) => visit(browser, url, (page) => creation(page, count));

/**
 * The page has a process to itself, so the renderer that works most is its own.
 * @param {import('./browser.js').Visit} visit
 * @param {number} count
 * @returns {Promise<Creation>}
 */
async function creation({ ask, processors }, count) {
  const before = await processors();
  const timing = await ask('create', count);
  const spent = [...(await processors())].map(([id, used]) => used - (before.get(id) ?? used));
  return { ...timing, processor: Math.max(...spent), elements: await ask('elements') };
}

/**
 * The life of a page with many cards: made, one of them changed, all taken away.
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<Life>}
 */
export const life = (browser, url) =>
  visit(browser, url, async (page) => {
    const { ask, memory } = page;
    const empty = await memory();
    const created = await creation(page, most);
    const full = await memory();
    const update = await ask('update', most / 2, 'Because the hips carry all that follows.');
    const touched = await ask('touched', most / 2 + 1, 'Because the hips carry whatever follows.');
    await ask('remove');
    return { creation: created, update, touched, memory: { empty, full, after: await memory() } };
  });

/**
 * What stays behind when one card after the other comes and goes: a leak grows in every batch, what the engine makes
 * of code that runs often does not, so the least growth counts.
 * @param {Browser} browser
 * @param {string} url
 * @param {number} [count] in place of one card: so many, or a map of so many nodes
 * @returns {Promise<Left>}
 */
export const leftBehind = (browser, url, count = 1) =>
  visit(
    browser,
    url,
    async ({ page, ask, memory }) => {
      const inUse = async () => ({ ...(await memory()), timers: Number(await page.evaluate('openTimers()')) });
      await ask('mount', mounts, count);
      const states = [await inUse()];
      for (let batch = 0; batch < batches; batch++) {
        await ask('mount', mounts, count);
        states.push(await inUse());
      }
      return leastGrowth(states);
    },
    (page) => page.evaluateOnNewDocument(watchTimers),
  );

/**
 * By how much each count has grown at least from one state to the next.
 * @template {Record<string, number>} State
 * @param {State[]} states
 * @returns {State}
 */
export function leastGrowth(states) {
  const growth = (/** @type {string} */ key) =>
    Math.min(...states.slice(1).map((state, index) => state[key] - (states[index]?.[key] ?? NaN)));
  return /** @type {State} */ (Object.fromEntries(Object.keys(states[0] ?? {}).map((key) => [key, growth(key)])));
}
