// What a reader meets on a page: opened in Chromium, looked at, printed.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { launch } from 'puppeteer-core';
import { findChromium } from './browsers/find-chromium.js';
import { thisMachine } from './browsers/machine.js';

/** @typedef {import('puppeteer-core').Page} Tab */

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A browser that ends with the tests of a file. */
export async function openBrowser() {
  const { executablePath, args = [], env = {} } = await findChromium(thisMachine);
  return launch({ executablePath, args: ['--no-sandbox', ...args], env: { ...process.env, ...env } });
}

/**
 * A tab, what its pages complain about, and the paths that they ask for.
 * @param {import('puppeteer-core').Browser} browser
 */
export async function openTab(browser) {
  const tab = await browser.newPage();
  /** @type {string[]} */
  const heard = [];
  /** @type {string[]} */
  const asked = [];
  tab.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) heard.push(message.text());
  });
  tab.on('pageerror', (error) => heard.push(String(error)));
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return { tab, heard, asked };
}

/**
 * Lets no script of a page come. Were they turned off, axe could not look either.
 * @param {Tab} tab
 */
export async function withoutScripts(tab) {
  await tab.setRequestInterception(true);
  tab.on('request', (request) =>
    request.resourceType() === 'script' ? request.abort('blockedbyclient') : request.continue(),
  );
}

/**
 * What axe finds wrong, a line each. What stands in a frame has its first heading on the page around it.
 * @param {Tab | import('puppeteer-core').Frame} page
 * @returns {Promise<string[]>}
 */
export async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(`axe.run(document, {
    resultTypes: ['violations'],
    rules: { 'page-has-heading-one': { enabled: self === top } },
  }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + target.flat().join(' ') + ' ' + failureSummary)))`);
  return /** @type {string[]} */ (found);
}

/**
 * By how many pixels a page is wider than its window.
 * @param {Tab} tab
 * @param {number} width
 */
export async function tooWide(tab, width) {
  await tab.setViewport({ width, height: 800 });
  return tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * How many sheets of A4 a page fills.
 * @param {Tab} tab
 */
export async function printed(tab) {
  const file = Buffer.from(await tab.pdf({ format: 'A4' })).toString('latin1');
  return file.match(/\/Type ?\/Page\b/g)?.length ?? 0;
}

/**
 * The words on what can be pressed and seen, in elements as well.
 * @param {Tab} tab
 */
export const pressed = (tab) =>
  tab.evaluate(() => {
    /** @param {Document | ShadowRoot} root @returns {Element[]} */
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    const seen = all(document).filter((one) => one.matches('button, summary') && one.checkVisibility());
    return seen.map((one) => one.textContent.trim()).filter(Boolean);
  });
