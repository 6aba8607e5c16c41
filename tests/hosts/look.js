/** @typedef {import('./hosts.js').Page} Page */
/** @typedef {(what: string, check: () => Promise<unknown>) => Promise<void>} Check */
/** @typedef {import('puppeteer-core').Page} Tab */

const patience = { timeout: 15_000 };

/** What a developer's build may say: it is not there in production. */
const ofDevelopment = /^Lit is in dev mode/;

/**
 * Waits until a card shows an exercise.
 * @param {Tab} tab
 * @param {string} selector
 * @param {string} name
 */
function shows(tab, selector, name) {
  return tab.waitForFunction(
    (query, text) => {
      const heading = document.querySelector(query)?.shadowRoot?.querySelector('[part~=name]');
      return heading?.textContent?.trim() === text;
    },
    patience,
    selector,
    name,
  );
}

/**
 * Waits until the page has written down what it heard.
 * @param {Tab} tab
 * @param {string} selector
 * @param {string} text
 */
function says(tab, selector, text) {
  return tab.waitForFunction(
    (query, words) => document.querySelector(query)?.textContent?.trim() === words,
    patience,
    selector,
    text,
  );
}

/**
 * Waits for something in the card that is tried. Each frame looks anew: nothing tells of what changes in a shadow root.
 * @param {Tab} tab
 * @param {string} selector
 */
async function inCard(tab, selector) {
  const found = await tab.waitForFunction(
    (query) => document.querySelector('#attribute')?.shadowRoot?.querySelector(query),
    patience,
    selector,
  );
  const element = found.asElement();
  if (!element) throw new Error(`There is no ${selector}.`);
  return /** @type {import('puppeteer-core').ElementHandle<Element>} */ (element);
}

/**
 * Waits until one page has faded into the other: a press before goes to neither.
 * @param {Tab} tab
 */
function atRest(tab) {
  return tab.waitForFunction(() => document.getAnimations().length === 0, patience);
}

/**
 * What the page says that nobody should have to read.
 * @param {Tab} tab
 * @returns {string[]}
 */
function complaints(tab) {
  /** @type {string[]} */
  const heard = [];
  tab.on('console', (message) => {
    const loud = ['error', 'warn', 'assert'].includes(message.type());
    if (loud && !ofDevelopment.test(message.text())) heard.push(message.text());
  });
  tab.on('pageerror', (error) => heard.push(String(error)));
  tab.on('response', (answer) => {
    if (answer.status() >= 400) heard.push(`${answer.status()} ${answer.url()}`);
  });
  return heard;
}

/**
 * @param {string} url
 * @param {string} words
 */
async function reads(url, words) {
  const html = await (await fetch(url)).text();
  if (!new RegExp(`<exercise-card[^>]*>[^]*?${words}[^]*?</exercise-card>`).test(html)) throw new Error(html);
}

/**
 * Opens a page in a browser and tries it as a reader would.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {Page} page
 * @param {Check} check
 */
export async function look(browser, url, { cards, readable, opens, ways = [] }, check) {
  if (readable) await check('readable without scripts', () => reads(url, readable));
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const heard = complaints(tab);
  await check('opens', () => tab.goto(url, { waitUntil: 'load' }));
  for (const [selector, name] of Object.entries(cards)) {
    await check(`${selector} shows its exercise`, () => shows(tab, selector, name));
  }
  if (opens) await act(tab, opens, check);
  for (const [link, selector, name] of ways) {
    await check(`${selector} is there after ${link}`, async () => {
      await atRest(tab);
      await tab.click(link);
      await shows(tab, selector, name);
    });
  }
  await check('nothing on the console', async () => {
    if (heard.length > 0) throw new Error(heard.join('\n'));
  });
  await context.close();
}

/**
 * @param {Tab} tab
 * @param {'page' | 'dialog'} opens
 * @param {Check} check
 */
async function act(tab, opens, check) {
  await check('progress-change', async () => {
    await (await inCard(tab, '[part~="state"]:nth-of-type(2)')).click();
    if (opens === 'page') await says(tab, '#changed', 'squat doing');
    else await inCard(tab, '[part~="doing"]');
  });
  await check('exercise-open', async () => {
    await (await inCard(tab, '[part~="leads-to"] [part~="link"]')).click();
    if (opens === 'page') await says(tab, '#opened', 'lunge');
    else await inCard(tab, 'dialog[open]');
  });
  if (opens === 'page') {
    await check('exercise-open can be cancelled', async () => {
      if (await tab.$('#attribute >>> dialog[open]')) throw new Error('The dialog opened nevertheless.');
    });
  }
}
