// All measurements: rounds in which the candidates take turns, so that they meet the same machine.
import { visit } from './browser.js';
import { create, leftBehind, life, most, sizes } from './measure.js';
import { candidates, json } from './site.js';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('./measure.js').Life} Life */
/** @typedef {import('./measure.js').Creation} Creation */
/**
 * Everything that was measured of a candidate, a round an entry.
 * @typedef {object} Measured
 * @property {Map<number, Creation[]>} creations by the number of cards
 * @property {Life[]} lives
 * @property {import('./measure.js').Left} left
 */
/** @typedef {{ browser: Browser, address: string, files: Map<string, import('./server.js').File> }} Ground */

/** @param {Ground} ground @param {string} name */
const pageOf = ({ address }, name) => `${address}/${name}.html`;

/**
 * Takes our card's DOM as the one to build by hand.
 * @param {Ground} ground
 */
export async function capture(ground) {
  const captured = await visit(ground.browser, pageOf(ground, 'ours'), async ({ page, ask }) => {
    await ask('create', 1);
    return page.evaluate('capture()');
  });
  ground.files.set('/captured.json', json(captured));
}

/**
 * Candidates with different content would make a nice table of nothing.
 * @param {Ground} ground
 */
export async function compareLooks(ground) {
  const looks = new Map();
  for (const name of candidates) {
    const look = await visit(ground.browser, pageOf(ground, name), async ({ ask }) => {
      await ask('create', 1);
      return ask('looks');
    });
    looks.set(name, look);
  }
  const ours = looks.get('ours');
  for (const [name, { height, text }] of looks) {
    const sorted = (/** @type {string} */ all) => [...all].sort().join('');
    if (sorted(text) !== sorted(ours.text)) throw new Error(`${name} shows another text than our card:\n${text}`);
    const sameRules = name !== 'shoelace';
    if (sameRules && height !== ours.height) throw new Error(`${name} is ${height} px high, ours ${ours.height} px`);
  }
}

/** @returns {Measured} */
const record = () => ({
  creations: new Map(sizes.map((count) => [count, []])),
  lives: [],
  left: { heap: NaN, nodes: NaN, listeners: NaN, timers: NaN },
});

/**
 * @param {Ground} ground
 * @param {number} runs rounds that count, after one that does not
 * @returns {Promise<Map<string, Measured>>}
 */
export async function measure(ground, runs) {
  const records = new Map(candidates.map((name) => [name, record()]));
  for (let round = 0; round <= runs; round++) {
    process.stderr.write(round === 0 ? 'warm-up …' : ` ${round}`);
    const kept = round === 0 ? new Map(candidates.map((name) => [name, record()])) : records;
    for (const count of sizes) for (const [name, into] of kept) await one(ground, name, count, into);
  }
  process.stderr.write('\n');
  for (const [name, into] of records) into.left = await leftBehind(ground.browser, pageOf(ground, name));
  return records;
}

/**
 * @param {Ground} ground
 * @param {string} name
 * @param {number} count
 * @param {Measured} into
 */
async function one(ground, name, count, into) {
  const url = pageOf(ground, name);
  if (count < most) {
    into.creations.get(count)?.push(await create(ground.browser, url, count));
    return;
  }
  const whole = await life(ground.browser, url);
  into.lives.push(whole);
  into.creations.get(count)?.push(whole.creation);
}
