// The maps in their pages: until they are seen, and while a hand moves them.
import { visit } from '../browser.js';
import { mounts } from '../measure.js';
import { drag, turn } from './page-mouse.js';
import { candidates, mounted, small } from './page-site.js';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('../browser.js').Visit} Visit */
/** @typedef {{ browser: Browser, address: string }} Ground */
/**
 * How a map came on the screen; `work` is that of the page's main thread. A map that took too long has only `over`.
 * @typedef {import('../page/harness.js').Timing & { work: number, elements: number, live: number }} Painted
 */
/**
 * What a hand met: milliseconds between frames, work of the main thread, whether the map followed at all, and how many
 * elements it had at most where the hand paused.
 * @typedef {{ frames: number[], work: number, followed: boolean, live: number }} Move
 */

/** @param {import('puppeteer-core').Page} page */
const wide = (page) => page.setViewport({ width: 1280, height: 800 });

/** @param {Ground} ground @param {string} name @param {number} size */
const urlOf = ({ address }, name, size) => `${address}/${candidates[name].page}.html#${small},${size}`;

/** @param {Visit} visit */
async function showSmall({ ask }) {
  await ask('create', small);
  await ask('remove');
}

/**
 * @template Value
 * @param {number} cap milliseconds
 * @param {Promise<Value>} promise
 * @returns {Promise<Value | undefined>} nothing where it took longer
 */
async function within(cap, promise) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, cap)));
  // What comes after that, comes from a page that is being closed.
  promise.catch(() => undefined);
  const value = await Promise.race([promise, late]);
  clearTimeout(timer);
  return value;
}

/**
 * @param {Ground} ground
 * @param {string} name
 * @param {number} size
 * @param {number} cap milliseconds it may take
 * @returns {Promise<Painted | { over: number }>}
 */
export const paint = (ground, name, size, cap) =>
  visit(
    ground.browser,
    urlOf(ground, name, size),
    async (page) => {
      const { ask, mainThread } = page;
      if (!candidates[name].cold) await showSmall(page);
      const before = await mainThread();
      const timing = await within(cap, ask('create', size));
      if (!timing) return { over: cap };
      const work = (await mainThread()) - before;
      // A map may come in steps: all of it counts, and not only what is seen at first.
      await ask('settled');
      return { ...timing, work, elements: await ask('elements'), live: await ask('live') };
    },
    wide,
  );

/**
 * How many maps' worth of nodes a page still holds after all that came have gone. A hoard that an engine gives up when
 * it has grown big enough is no leak by its growth, but it is there.
 * @param {Ground} ground
 */
export const held = ({ browser, address }) =>
  visit(browser, `${address}/${candidates['ours'].page}.html#${mounted}`, async ({ ask, memory }) => {
    const none = await memory();
    await ask('create', mounted);
    const one = await memory();
    await ask('remove');
    await ask('mount', mounts, mounted);
    const after = await memory();
    return (after.nodes - none.nodes) / (one.nodes - none.nodes);
  });

/**
 * @param {Visit} visit
 * @param {keyof import('./page/harness.js').View} what the hand is to change
 * @param {() => Promise<void>} act
 * @returns {Promise<Move>}
 */
async function watched({ ask, mainThread }, what, act) {
  const before = await ask('view');
  await ask('watch');
  const start = await mainThread();
  await act();
  const frames = await ask('seen');
  const work = (await mainThread()) - start;
  const after = await ask('view');
  return { frames, work, followed: after[what] !== before[what], live: await ask('live') };
}

/** @param {Move[]} moves @param {boolean} followed @returns {Move} */
const together = (moves, followed) => ({
  frames: moves.flatMap(({ frames }) => frames),
  work: moves.reduce((sum, { work }) => sum + work, 0),
  followed,
  live: Math.max(...moves.map(({ live }) => live)),
});

/** Strokes of a drag, and steps of each; turns of the wheel out, in and out again, and pixels of each. */
const [strokes, steps] = [6, 20];
const wheel = /** @type {const} */ ([
  [30, 20],
  [60, -20],
  [30, 20],
]);

/**
 * Drags a map and turns the wheel over it.
 * @param {Ground} ground with the clock of a screen
 * @param {string} name
 * @param {number} size
 * @returns {Promise<{ pan: Move, zoom: Move }>}
 */
export const move = (ground, name, size) =>
  visit(
    ground.browser,
    urlOf(ground, name, size),
    async (visited) => {
      const { ask, page } = visited;
      await showSmall(visited);
      await ask('create', size);
      await ask('settled');
      const client = await page.createCDPSession();
      /** @type {Move[]} */
      const [pans, zooms] = [[], []];
      for (let stroke = 0; stroke < strokes; stroke++) {
        const from = await ask('hold');
        pans.push(await watched(visited, 'place', () => drag(client, from, steps)));
      }
      for (const [turns, delta] of wheel) {
        const at = await ask('hold');
        zooms.push(await watched(visited, 'scale', () => turn(client, at, turns, delta)));
      }
      const follows = (/** @type {Move} */ { followed }) => followed;
      // A map may begin as small, or as large, as it gets.
      return { pan: together(pans, pans.every(follows)), zoom: together(zooms, zooms.some(follows)) };
    },
    wide,
  );
