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
 * @param {Tab} tab
 * @param {string} selector
 */
async function press(tab, selector) {
  const target = await tab.waitForSelector(selector, patience);
  await target?.click();
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
      await press(tab, link);
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
  const card = '#attribute >>> ';
  await check('progress-change', async () => {
    await press(tab, `${card}[part~="state"]:nth-of-type(2)`);
    if (opens === 'page') await says(tab, '#changed', 'squat doing');
    else await tab.waitForSelector(`${card}[part~="doing"]`, patience);
  });
  await check('exercise-open', async () => {
    await press(tab, `${card}[part~="leads-to"] [part~="link"]`);
    if (opens === 'page') await says(tab, '#opened', 'lunge');
    else await tab.waitForSelector(`${card}dialog[open]`, patience);
  });
  if (opens === 'page') {
    await check('exercise-open can be cancelled', async () => {
      if (await tab.$(`${card}dialog[open]`)) throw new Error('The dialog opened nevertheless.');
    });
  }
}
