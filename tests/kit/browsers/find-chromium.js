import { fetchChromium } from './fetch-chromium.js';
import { fromVariable, join, onPath } from './machine.js';

/** @typedef {import('./machine.js').Machine} Machine */
/**
 * What it takes to start this Chromium.
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {string[]} [args]
 * @property {Record<string, string>} [env]
 */

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const linuxFiles = ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge'];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'];
const windowsFiles = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];
const playwrightFiles = [
  ['chrome-linux64', 'chrome'],
  ['chrome-linux', 'chrome'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ...['arm64', 'x64'].map((arch) => [
    `chrome-mac-${arch}`,
    'Google Chrome for Testing.app',
    'Contents',
    'MacOS',
    'Google Chrome for Testing',
  ]),
  ['chrome-win64', 'chrome.exe'],
  ['chrome-win', 'chrome.exe'],
];

/** A browser in a cache has no right to a sandbox on many a Linux; it opens none but our own pages. */
const unsandboxed = ['--no-sandbox'];

/**
 * @param {Machine} machine
 * @returns {string | undefined}
 */
function installed(machine) {
  return onPath(machine, commands) ?? usualPlaces(machine).find(machine.runnable);
}

/** @param {Machine} machine */
function usualPlaces(machine) {
  if (machine.platform === 'darwin') {
    return macApps.flatMap((app) =>
      ['/', machine.home].map((root) => join(machine, root, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (machine.platform !== 'win32') return linuxFiles;
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => machine.env[name] ?? []);
  return windowsFiles.flatMap((file) => roots.map((root) => join(machine, root, ...file)));
}

/** @param {Machine} machine */
function playwrightFolder(machine) {
  const named = machine.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (named && named !== '0') return named;
  if (machine.platform === 'darwin') return join(machine, machine.home, 'Library', 'Caches', 'ms-playwright');
  if (machine.platform === 'win32') return join(machine, machine.env['LOCALAPPDATA'] ?? machine.home, 'ms-playwright');
  return join(machine, machine.env['XDG_CACHE_HOME'] ?? join(machine, machine.home, '.cache'), 'ms-playwright');
}

/**
 * The newest Chromium that Playwright has downloaded.
 * @param {Machine} machine
 * @returns {string | undefined}
 */
function fromPlaywright(machine) {
  const folder = playwrightFolder(machine);
  const builds = machine.list(folder).filter((name) => /^chromium-\d+$/.test(name));
  builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return builds
    .flatMap((build) => playwrightFiles.map((file) => join(machine, folder, build, ...file)))
    .find(machine.runnable);
}

/**
 * CHROME_PATH, else an installed browser, else Playwright's, else (Linux x64) one fetched from npm.
 * @param {Machine} machine
 * @param {() => Promise<Chromium>} [fetchOne]
 * @returns {Promise<Chromium>}
 */
export async function findChromium(machine, fetchOne = fetchChromium) {
  const own = fromVariable(machine, 'CHROME_PATH') ?? installed(machine);
  if (own) return { executablePath: own };
  const loose = fromPlaywright(machine);
  if (loose) return { executablePath: loose, args: unsandboxed };
  if (machine.platform === 'linux' && machine.arch === 'x64') return fetchOne();
  throw new Error('No Chromium found: install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to one.');
}
