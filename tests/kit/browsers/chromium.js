import { chromeLauncher } from '@web/test-runner-chrome';
import { stopEmulating } from '../server/media.js';
import { findChromium } from './find-chromium.js';
import { thisMachine } from './machine.js';
import { atExit } from './processes.js';

/**
 * @param {number} concurrency
 * @returns {Promise<import('@web/test-runner-core').BrowserLauncher>}
 */
export async function chromium(concurrency) {
  const { executablePath, args = [], env = {} } = await findChromium(thisMachine);
  const launcher = chromeLauncher({
    // `launchOptions.browser` stays unset: naming it turns native coverage off.
    launchOptions: {
      executablePath,
      args: [...sandbox(), ...args],
      env: { ...process.env, ...env },
      signal: atExit,
      networkEnabled: false,
    },
    // Tabs of one window would take turns: those behind the one in front draw a frame a second.
    createPage: async ({ context }) => focused(await context.newPage({ type: concurrency > 1 ? 'window' : 'tab' })),
    concurrency,
  });
  launcher.name = 'Chromium';
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    // A page that has crashed cannot be told; what follows reports the crash.
    await stopEmulating(launcher.getPage(id)).catch(() => undefined);
    return stopSession(id);
  };
  return launcher;
}

/** Chromium refuses to run as root inside its sandbox, and containers often forbid the sandbox altogether. */
function sandbox() {
  const root = process.getuid?.() === 0;
  return root || process.env['CI'] ? ['--no-sandbox'] : [];
}

/**
 * Test files run side by side: each must believe that its window is the one in front.
 * @param {import('puppeteer-core').Page} page
 */
async function focused(page) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}
