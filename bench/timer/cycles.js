// What is left of sessions that were begun and put back.
import { visit } from '../browser.js';
import { leastGrowth } from '../measure.js';

/** @typedef {import('./sound.js').Ground} Ground */
/** `contexts` are those that are left when the element is gone. @typedef {{ nodes: number, listeners: number, audio: number, contexts: number, heap: number }} Left */

export const cycles = 100;
/** So many times, after as many to warm up. */
const batches = 3;

/** What objects inherit from is found with them. */
const isNoPrototype = "(one) => !Object.hasOwn(one, 'constructor')";

/**
 * How many objects of a kind there are; what nobody holds is gone before they are counted.
 * @param {import('puppeteer-core').CDPSession} client
 * @param {string} kind
 */
async function countOf(client, kind) {
  const { result } = await client.send('Runtime.evaluate', { expression: `${kind}.prototype` });
  const prototypeObjectId = /** @type {string} */ (result.objectId);
  const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId });
  const objectId = /** @type {string} */ (objects.objectId);
  const length = await client.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function () { return this.filter(${isNoPrototype}).length; }`,
  });
  await client.send('Runtime.releaseObject', { objectId });
  return Number(length.result.value);
}

/** @param {Ground} ground @returns {Promise<Left>} */
export const leftAfterCycles = ({ browser, address }) =>
  visit(browser, `${address}/ours.html#dense`, async ({ page, ask, memory }) => {
    const client = await page.createCDPSession();
    const inUse = async () => ({ ...(await memory()), audio: await countOf(client, 'AudioNode') });
    await ask('create', 1);
    await ask('cycle', cycles);
    const states = [await inUse()];
    for (let batch = 0; batch < batches; batch++) {
      await ask('cycle', cycles);
      states.push(await inUse());
    }
    await ask('remove');
    await memory();
    return { ...leastGrowth(states), contexts: await countOf(client, 'BaseAudioContext') };
  });
