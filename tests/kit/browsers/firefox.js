import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { fromVariable, join, onPath, thisMachine } from './machine.js';
import { atExit } from './processes.js';

const usualPlaces = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * @param {import('./machine.js').Machine} machine
 * @returns {string}
 */
export function findFirefox(machine) {
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => machine.env[name] ?? []);
  const onWindows = programs.map((folder) => join(machine, folder, 'Mozilla Firefox', 'firefox.exe'));
  const file =
    fromVariable(machine, 'FIREFOX_PATH') ??
    onPath(machine, ['firefox', 'firefox-esr']) ??
    [...usualPlaces, ...onWindows].find(machine.runnable);
  if (file) return file;
  throw new Error('BROWSERS asks for Firefox and none was found: install Firefox or set FIREFOX_PATH.');
}

/**
 * Stock Firefox over WebDriver BiDi, a page at a time: it draws only the tab in front. Nobody here listens to what its
 * pages load, and to tell it all takes Firefox more time than the tests.
 */
export async function firefox() {
  const launcher = chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(thisMachine),
      networkEnabled: false,
      signal: atExit,
    },
    createPage: async ({ context }) => tolerant(await context.newPage()),
    concurrency: 1,
  });
  launcher.name = 'Firefox';
  return launcher;
}

/**
 * With the size of a page Puppeteer sets its orientation, which Firefox ESR 140 does not know: the size counts.
 * @param {import('puppeteer-core').Page} page
 */
function tolerant(page) {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch(async (/** @type {Error} */ error) => {
      if (!error.message.includes('unknown command emulation.setScreenOrientationOverride')) throw error;
      const sized = `innerWidth === ${viewport?.width} && innerHeight === ${viewport?.height}`;
      await page.waitForFunction(sized, { timeout: 1000 }).catch(() => undefined);
    });
  return page;
}
