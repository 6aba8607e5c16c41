import { join } from 'node:path';
import { onPath, thisMachine } from '../kit/browsers/machine.js';
import { end, freePort, start } from '../kit/browsers/processes.js';
import { look } from './look.js';
import { copy, install, runLine, scriptsOf } from './project.js';
import { answers, serve } from './serve.js';

/** @typedef {import('./hosts.js').Host} Host */
/** @typedef {{ name: string, passed: number, failures: string[], skipped: string, seconds: number }} Result */
/** @typedef {import('puppeteer-core').Browser} Browser */

const inCI = Boolean(process.env['CI']);

/** What npm says where there is no way to the registry: that is nothing the project did. */
const offline =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/**
 * Notes what holds and what does not.
 * @param {Result} result
 * @returns {import('./look.js').Check}
 */
const checker = (result) => async (what, check) => {
  try {
    await check();
    result.passed += 1;
  } catch (error) {
    result.failures.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

/**
 * @param {string} project
 * @param {string} [script]
 */
async function runScript(project, script = '') {
  const { ok, output } = await runLine(project, script);
  if (!ok) throw new Error(output);
}

/**
 * @param {Host} host
 * @param {string} project
 * @param {string} site
 */
async function open({ serves, headers = {} }, project, site) {
  if (!serves) return serve(join(project, site), headers);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = start('npm', ['start'], { cwd: project, env: { ...process.env, PORT: String(port) } });
  await answers(url, 30_000);
  return { url, close: () => end(server) };
}

/**
 * @param {Host} host
 * @param {string} folder
 * @param {Browser} browser
 * @param {Result} result
 */
async function tryHost(host, folder, browser, result) {
  if (host.needs && !onPath(thisMachine, [host.needs])) {
    if (inCI) result.failures.push(`${host.needs} is not installed`);
    else result.skipped = `${host.needs} is not installed`;
    return;
  }
  const project = await copy(host, folder);
  const installed = await install(project);
  if (!installed.ok && offline.test(installed.output)) {
    result.skipped = 'the registry cannot be reached';
    return;
  }
  const check = checker(result);
  await check('installs', async () => {
    if (!installed.ok) throw new Error(installed.output);
  });
  const { types, build } = await scriptsOf(project);
  if (types) await check('types', () => runScript(project, types));
  await check('builds', () => runScript(project, build));
  if (result.failures.length > 0) return;
  for (const page of host.pages) {
    const site = await open(host, project, page.site);
    const where = `${page.site}${page.path}`;
    await look(browser, site.url + page.path, page, (what, how) => check(`${where}: ${what}`, how));
    site.close();
  }
}

/**
 * Tries a host from its installation to its pages.
 * @param {Host} host
 * @param {string} folder where the packed package is
 * @param {Browser} browser
 * @returns {Promise<Result>}
 */
export async function trial(host, folder, browser) {
  const begun = performance.now();
  /** @type {Result} */
  const result = { name: host.name, passed: 0, failures: [], skipped: '', seconds: 0 };
  try {
    await tryHost(host, folder, browser, result);
  } catch (error) {
    result.failures.push(String(error));
  }
  result.seconds = (performance.now() - begun) / 1000;
  return result;
}
