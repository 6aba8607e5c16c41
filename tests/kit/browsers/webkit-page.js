import { keyValue } from './keys.js';

/** @typedef {import('./webdriver.js').WebDriver} WebDriver */
/** @typedef {'left' | 'middle' | 'right'} Button */

const buttons = { left: 0, middle: 1, right: 2 };

/** The part of Puppeteer's page that the commands of the test runner call, spoken over WebDriver. */
export class WebKitPage {
  #driver;

  /** @param {WebDriver} driver */
  constructor(driver) {
    this.#driver = driver;
  }

  /**
   * @param {string} url
   * @param {number} [milliseconds]
   */
  async goto(url, milliseconds) {
    await this.#driver.post('url', { url }, milliseconds);
  }

  async url() {
    return /** @type {string} */ (await this.#driver.get('url'));
  }

  /**
   * WebDriver sizes windows: what the window has around its page is added. A window has a least width of its own, so
   * the caller looks at what it got.
   * @param {{ width: number, height: number }} size
   */
  async setViewport({ width, height }) {
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight, innerWidth, innerHeight]';
    const value = await this.#driver.post('execute/sync', { script, args: [] });
    const [besides = 0, above = 0, oldWidth, oldHeight] = /** @type {number[]} */ (value);
    if (oldWidth === width && oldHeight === height) return;
    await this.#driver.post('window/rect', { width: width + besides, height: height + above });
    await this.#settled(width, height);
  }

  /**
   * The window is resized some time after WebDriver has said so.
   * @param {number} width
   * @param {number} height
   */
  async #settled(width, height) {
    const script = `
      const [width, height, done] = arguments;
      const end = performance.now() + 500;
      const look = () => (innerWidth === width && innerHeight === height) || performance.now() > end
        ? done() : setTimeout(look, 20);
      look();`;
    await this.#driver.post('execute/async', { script, args: [width, height] });
  }

  /** @param {Record<string, unknown>[]} actions */
  #keys(actions) {
    return this.#driver.act('key', {}, actions);
  }

  /** @param {Record<string, unknown>[]} actions */
  #pointer(actions) {
    return this.#driver.act('pointer', { pointerType: 'mouse' }, actions);
  }

  keyboard = {
    /** @param {string} text */
    type: (text) => this.#keys([...text].flatMap(press)),
    /** @param {string} key */
    press: (key) => this.#keys(press(keyValue(key))),
    /** @param {string} key */
    down: (key) => this.#keys([{ type: 'keyDown', value: keyValue(key) }]),
    /** @param {string} key */
    up: (key) => this.#keys([{ type: 'keyUp', value: keyValue(key) }]),
  };

  mouse = {
    /**
     * @param {number} x
     * @param {number} y
     */
    move: (x, y) => this.#pointer([pointTo(x, y)]),
    /**
     * @param {number} x
     * @param {number} y
     * @param {{ button?: Button }} [options]
     */
    click: (x, y, options) =>
      this.#pointer([pointTo(x, y), pointer('pointerDown', options), pointer('pointerUp', options)]),
    /** @param {{ button?: Button }} [options] */
    down: (options) => this.#pointer([pointer('pointerDown', options)]),
    /** @param {{ button?: Button }} [options] */
    up: (options) => this.#pointer([pointer('pointerUp', options)]),
    reset: async () => {
      await this.#driver.releaseActions();
      await this.#pointer([pointTo(0, 0)]);
    },
  };
}

/** @param {string} value */
function press(value) {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

/**
 * @param {number} x
 * @param {number} y
 */
function pointTo(x, y) {
  return { type: 'pointerMove', origin: 'viewport', duration: 0, x, y };
}

/**
 * @param {'pointerDown' | 'pointerUp'} type
 * @param {{ button?: Button }} [options]
 */
function pointer(type, { button = 'left' } = {}) {
  return { type, button: buttons[button] };
}
