import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

/** @type {Record<string, (concurrency: number) => Promise<import('@web/test-runner-core').BrowserLauncher>>} */
const engines = { chromium, firefox, webkit };

/**
 * The engines asked for, all of them or none: a run that leaves one out quietly would look like a pass.
 * @param {string} [wanted] names with commas between
 */
export function browsers(wanted = 'chromium') {
  // Ends as by `exit`, at which helpers and browsers are taken down.
  process.once('SIGTERM', () => process.exit(143));
  return findAll(wanted).catch(refuse);
}

/**
 * One sentence on what is missing is worth more than where in our code it was missed.
 * @param {unknown} error
 * @returns {never}
 */
function refuse(error) {
  const { message, cause } = /** @type {Error} */ (error);
  const why = cause instanceof Error ? ['', ...cause.message.trim().split('\n').slice(0, 3)] : [];
  console.error(['', message, ...why].join('\n'));
  process.exit(1);
}

/** @param {string} wanted */
async function findAll(wanted) {
  const names = [
    ...new Set(
      wanted
        .split(',')
        .map((name) => name.trim().toLowerCase())
        .filter(Boolean),
    ),
  ];
  const launchers = [];
  for (const name of names) {
    const engine = engines[name];
    if (!engine) throw new Error(`BROWSERS names "${name}"; it may name ${Object.keys(engines).join(', ')}.`);
    launchers.push(await engine(names.length > 1 ? 1 : 2));
  }
  if (launchers.length === 0) throw new Error(`BROWSERS is empty; it may name ${Object.keys(engines).join(', ')}.`);
  return launchers;
}
