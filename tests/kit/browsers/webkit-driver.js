import { join, onPath } from './machine.js';
import { end, freePort, start } from './processes.js';
import { focusWindow, startScreen } from './screen.js';
import { request, WebDriver } from './webdriver.js';

/** @typedef {import('./machine.js').Machine} Machine */
/**
 * @typedef {object} WebKitInstallation
 * @property {string} driver
 * @property {Record<string, unknown>} capabilities
 * @property {string | undefined} xvfb the program for a screen, where one is needed
 */

/**
 * @param {Machine} machine
 * @returns {WebKitInstallation}
 */
export function findWebKit(machine) {
  return machine.platform === 'darwin' ? findSafari(machine) : findWebKitGtk(machine);
}

/** @param {Machine} machine */
function findSafari(machine) {
  const driver = onPath(machine, ['safaridriver']);
  if (driver) return { driver, capabilities: { browserName: 'safari' }, xvfb: undefined };
  throw new Error('BROWSERS asks for WebKit and no safaridriver was found: install Safari.');
}

/** @param {Machine} machine */
function findWebKitGtk(machine) {
  const driver = onPath(machine, ['WebKitWebDriver']);
  const binary = findMiniBrowser(machine);
  const xvfb = machine.env['DISPLAY'] ? undefined : onPath(machine, ['Xvfb']);
  if (driver && binary && (xvfb || machine.env['DISPLAY'])) {
    const options = { binary, args: ['--automation'] };
    return { driver, xvfb, capabilities: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } };
  }
  const missing = [!driver && 'WebKitWebDriver', !binary && 'MiniBrowser', !xvfb && 'Xvfb (or a DISPLAY)'];
  throw new Error(
    `BROWSERS asks for WebKit and ${missing.filter(Boolean).join(', ')} was not found: ` +
      'install webkit2gtk-driver, libwebkit2gtk-4.1-0 and xvfb.',
  );
}

/**
 * The browser that comes with WebKitGTK, somewhere below /usr/lib or /usr/libexec.
 * @param {Machine} machine
 */
function findMiniBrowser(machine) {
  const roots = [
    '/usr/libexec',
    '/usr/lib',
    ...machine.list('/usr/lib').map((name) => join(machine, '/usr/lib', name)),
  ];
  const folders = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return folders
    .flatMap((folder) => roots.map((root) => join(machine, root, folder, 'MiniBrowser')))
    .find(machine.runnable);
}

/** A running driver, with the screen it draws on. */
export class WebKitDriver {
  /** @type {import('node:child_process').ChildProcess[]} */
  #children = [];
  #installation;
  #server = '';
  /** @type {string | undefined} */
  #display;

  /** @param {WebKitInstallation} installation */
  constructor(installation) {
    this.#installation = installation;
  }

  async start() {
    const env = { ...process.env, ...(await this.#screen()) };
    const port = await freePort();
    this.#server = `http://127.0.0.1:${port}`;
    this.#children.unshift(start(this.#installation.driver, [`--port=${port}`], { env }));
    await ready(this.#server);
  }

  /** @returns {Promise<Record<string, string>>} */
  async #screen() {
    if (!this.#installation.xvfb) return {};
    const { display, child } = await startScreen(this.#installation.xvfb);
    this.#children.push(child);
    this.#display = display;
    return { DISPLAY: `:${display}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
  }

  async openSession() {
    const session = await WebDriver.open(this.#server, this.#installation.capabilities);
    if (this.#display) await focusWindow(this.#display);
    return session;
  }

  stop() {
    this.#children.forEach(end);
    this.#children = [];
  }
}

/** @param {string} server */
async function ready(server) {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    const answer = await request('GET', `${server}/status`, undefined, 1000).catch(() => undefined);
    if (/** @type {{ ready?: boolean } | undefined} */ (answer)?.ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The WebKit driver at ${server} did not get ready in 20 s.`);
}
