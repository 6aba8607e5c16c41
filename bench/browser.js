import puppeteer from 'puppeteer-core';
import { findChromium } from '../tests/kit/browsers/find-chromium.js';
import { thisMachine } from '../tests/kit/browsers/machine.js';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./page/harness.js').Harness & import('./map/page/harness.js').MapHarness & import('./timer/page/harness.js').TimerHarness} Harness */
/** @typedef {{ heap: number, nodes: number, listeners: number }} Memory */
/**
 * A page with a candidate in it.
 * @typedef {object} Visit
 * @property {Page} page
 * @property {<Name extends keyof Harness>(name: Name, ...args: Parameters<Harness[Name]>) => Promise<Awaited<ReturnType<Harness[Name]>>>} ask
 * @property {() => Promise<Map<number, number>>} processors milliseconds of processor that each renderer has used
 * @property {() => Promise<number>} mainThread milliseconds of processor that the tasks of the page's main thread have used
 * @property {() => Promise<number>} layouts how often the page has been laid out
 * @property {() => Promise<Memory>} memory what is in use once all that can be let go is gone
 */

/** The clock of the screen would round every time up to 16 ms. */
const frames = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Chromium refuses to run as root inside its sandbox; it opens none but our own pages. */
const sandbox = () => (process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : []);

/** What a browser that is driven leaves out, and a reader's does: it slows down what nobody sees. */
const sparing = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];
/** A hidden page is woken once a minute after ten seconds, and not after five minutes only. */
const sooner = '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10';

/**
 * @param {object} [options]
 * @param {boolean} [options.screen] frames come as on a screen, sixty a second at most
 * @param {boolean} [options.throttles] pages that are hidden are slowed down as those of a reader are, only sooner
 */
export async function launch({ screen = false, throttles = false } = {}) {
  const { executablePath, args = [], env = {} } = await findChromium(thisMachine);
  return puppeteer.launch({
    executablePath,
    args: [...sandbox(), ...(screen ? [] : frames), ...(throttles ? [sooner] : []), ...args],
    ignoreDefaultArgs: throttles ? sparing : [],
    env: { ...process.env, ...env },
    protocolTimeout: 120_000,
  });
}

/**
 * @template Result
 * @param {import('puppeteer-core').Browser} browser closed after it, whatever happens
 * @param {() => Promise<Result>} act
 */
export async function closing(browser, act) {
  try {
    return await act();
  } finally {
    await browser.close();
  }
}

/**
 * Opens a page that shares nothing with those before it, does something there, and closes it.
 * @template Result
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {(visit: Visit) => Promise<Result>} act
 * @param {(page: Page) => Promise<unknown>} [prepare] done before the page loads
 * @returns {Promise<Result>}
 */
export async function visit(browser, url, act, prepare) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const problems = watch(page);
    await prepare?.(page);
    await page.goto(url);
    await page.waitForFunction('globalThis.bench').catch(() => undefined);
    const [memory, processors, work] = [await meter(page), await clock(browser), await workMeter(page)];
    const result = await act({ page, ask: asker(page), memory, processors, ...work });
    if (problems.length > 0) throw new Error(`${url}: ${problems.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}

/** @param {Page} page */
function watch(page) {
  /** @type {string[]} */
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(message.text()));
  return problems;
}

/** @param {Page} page @returns {Visit['ask']} */
function asker(page) {
  /** @param {string} name @param {unknown[]} values */
  const call = (name, values) => {
    const offered = /** @type {{ bench?: Record<string, (...values: unknown[]) => unknown> }} */ (globalThis);
    return offered.bench?.[name]?.(...values);
  };
  // What comes back is what the page's own function gives.
  return (name, ...args) => /** @type {Promise<never>} */ (page.evaluate(call, name, args));
}

/** @param {import('puppeteer-core').Browser} browser @returns {Promise<Visit['processors']>} */
async function clock(browser) {
  const client = await browser.target().createCDPSession();
  return async () => {
    const { processInfo } = await client.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer');
    return new Map(renderers.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
  };
}

/** @param {Page} page @returns {Promise<Visit['memory']>} */
async function meter(page) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const value = valueFrom(client);
  return async () => {
    // What one pass lets go of may be all that held something else.
    for (let pass = 0; pass < 3; pass++) await client.send('HeapProfiler.collectGarbage');
    const [heap, nodes, listeners] = await value('JSHeapUsedSize', 'Nodes', 'JSEventListeners');
    return { heap, nodes, listeners };
  };
}

/** @param {Page} page @returns {Promise<Pick<Visit, 'mainThread' | 'layouts'>>} */
async function workMeter(page) {
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const value = valueFrom(client);
  const one = async (/** @type {string} */ name) => (await value(name))[0] ?? NaN;
  return { mainThread: async () => (await one('TaskDuration')) * 1000, layouts: () => one('LayoutCount') };
}

/** @param {import('puppeteer-core').CDPSession} client */
const valueFrom =
  (client) =>
  async (/** @type {string[]} */ ...names) => {
    const { metrics } = await client.send('Performance.getMetrics');
    return names.map((name) => metrics.find((metric) => metric.name === name)?.value ?? NaN);
  };
