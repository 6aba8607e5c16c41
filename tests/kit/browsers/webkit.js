import { thisMachine } from './machine.js';
import { findWebKit, WebKitDriver } from './webkit-driver.js';
import { WebKitPage } from './webkit-page.js';

/** @typedef {import('./webdriver.js').WebDriver} WebDriver */
/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

/** WebKitGTK gets slower in a window that has seen many pages. */
const filesInOneWindow = 12;

/**
 * A WebKit window, led through the test files one after the other, and now and then a new one.
 * @implements {BrowserLauncher}
 */
class WebKitLauncher {
  name = 'WebKit';
  /** The commands of the test runner know Puppeteer; the page we hand them speaks like one of its pages. */
  type = 'puppeteer';
  concurrency = 1;
  #driver;
  #started = false;
  /** @type {WebDriver | undefined} */
  #session;
  /** How many test files the window has seen. */
  #files = 0;
  /** @type {{ id: string, page: WebKitPage } | undefined} */
  #active;

  /** @param {WebKitDriver} driver */
  constructor(driver) {
    this.#driver = driver;
  }

  /**
   * @param {string} id
   * @param {string} url
   */
  async startSession(id, url) {
    if (!this.#started) await this.#driver.start();
    this.#started = true;
    this.#session ??= await this.#driver.openSession();
    this.#files++;
    const page = new WebKitPage(this.#session);
    this.#active = { id, page };
    await page.setViewport({ width: 800, height: 600 });
    await page.goto(url);
  }

  /** @param {string} id */
  isActive(id) {
    return this.#active?.id === id;
  }

  /** @param {string} id */
  getPage(id) {
    if (this.#active?.id !== id) throw new Error(`No page for session ${id}`);
    return this.#active.page;
  }

  /** @param {string} id */
  getBrowserUrl(id) {
    return this.getPage(id).url();
  }

  /**
   * An empty page ends whatever still runs. A window that does not even get there, or is old, is given up for a new one.
   * @param {string} id
   */
  async stopSession(id) {
    const page = this.getPage(id);
    this.#active = undefined;
    if (this.#files >= filesInOneWindow) await this.#closeWindow();
    else await page.goto('about:blank', 10_000).catch(() => this.#closeWindow());
    return {};
  }

  async #closeWindow() {
    const session = this.#session;
    this.#session = undefined;
    this.#files = 0;
    await session?.close().catch(() => undefined);
  }

  async stop() {
    await this.#closeWindow();
    this.#driver.stop();
    this.#started = false;
  }

  /** @returns {Promise<void>} */
  startDebugSession() {
    return Promise.reject(new Error('WebKit has no debug session here: use Chromium or Firefox.'));
  }
}

export async function webkit() {
  return new WebKitLauncher(new WebKitDriver(findWebKit(thisMachine)));
}
