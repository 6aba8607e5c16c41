import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

/** @type {Record<string, (concurrency: number) => Promise<import('@web/test-runner-core').BrowserLauncher>>} */
const engines = { chromium, firefox, webkit };

/**
 * The engines asked for, all of them or an error: a run that leaves one out quietly would look like a pass.
 * @param {string} [wanted] names with commas between
 */
export async function browsers(wanted = 'chromium') {
  const names = [...new Set(wanted.split(',').map((name) => name.trim().toLowerCase()).filter(Boolean))];
  const launchers = [];
  for (const name of names) {
    const engine = engines[name];
    if (!engine) throw new Error(`BROWSERS names "${name}"; it may name ${Object.keys(engines).join(', ')}.`);
    launchers.push(await engine(names.length > 1 ? 1 : 2));
  }
  if (launchers.length === 0) throw new Error(`BROWSERS is empty; it may name ${Object.keys(engines).join(', ')}.`);
  return launchers;
}
