/**
 * Pages are used again for the next test file, so what a test emulates is kept here until it is taken back.
 * @type {WeakMap<import('puppeteer-core').Page, import('puppeteer-core').CDPSession>}
 */
const emulating = new WeakMap();

/**
 * @param {import('puppeteer-core').Page} page
 * @param {{ media?: string } & Record<string, string>} features by their CSS names
 */
async function emulate(page, { media = '', ...features }) {
  const session = emulating.get(page) ?? (await page.createCDPSession());
  emulating.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** @param {import('puppeteer-core').Page} page */
export async function stopEmulating(page) {
  const session = emulating.get(page);
  emulating.delete(page);
  await session?.send('Emulation.setEmulatedMedia', { media: '', features: [] });
  await session?.detach();
}

/**
 * The command behind `emulateMedia` of tests/kit/media.ts: only Chromium lets a page be told what its reader prefers.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export function mediaPlugin() {
  return {
    name: 'kit-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'kit-media') return undefined;
      if (session.browser.name !== 'Chromium') return false;
      const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      await emulate(launcher.getPage(session.id), /** @type {Record<string, string>} */ (payload ?? {}));
      return true;
    },
  };
}
