import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { end } from '../kit/browsers/processes.js';

/** @typedef {import('./hosts.js').Host} Host */
/** @typedef {{ ok: boolean, output: string }} Ran */

export const here = fileURLToPath(new URL('.', import.meta.url));
const windows = process.platform === 'win32';
const npm = windows ? 'npm.cmd' : 'npm';

/** No tool of a host may ask questions, or tell its makers what it is used for. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', NO_COLOR: '1' };

/** What our own run is like: each tool decides for itself what it builds, and npm says what is wrong. */
const ofTheRun = /^(NODE_ENV|npm_(config_(loglevel|local_prefix)|command|lifecycle_.*|package_.*))$/i;

const minutes = 5;

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} [more]
 * @returns {import('node:child_process').SpawnOptionsWithStdioTuple<'ignore', 'pipe', 'pipe'>}
 */
function settings(folder, more = {}) {
  const own = Object.entries(process.env).filter(([name]) => !ofTheRun.test(name));
  const env = { ...Object.fromEntries(own), ...quiet, ...more };
  return { cwd: folder, env, detached: !windows, stdio: ['ignore', 'pipe', 'pipe'] };
}

/**
 * Runs npm in a folder.
 * @param {string} folder
 * @param {string[]} args
 */
const inFolder = (folder, args) => ended(spawn(npm, args, { ...settings(folder), shell: windows }));

/**
 * Runs a script of a project as `npm run` would, without the half second that npm takes to find out what that is.
 * @param {string} project
 * @param {string} script
 */
export function runLine(project, script) {
  const tools = join(project, 'node_modules', '.bin');
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const found = { [path]: tools + delimiter + process.env[path] };
  return ended(spawn(script, { ...settings(project, found), shell: true }));
}

/**
 * Waits until a program has ended.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @returns {Promise<Ran>} whether it went well, and all that it said
 */
function ended(child) {
  const tooLong = setTimeout(() => end(child), minutes * 60_000);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (status) => {
      clearTimeout(tooLong);
      resolve({ ok: status === 0, output });
    });
  });
}

/**
 * Packs what would be published, under a name that does not change with its version.
 * @param {string} folder
 */
export async function pack(folder) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { ok, output } = await inFolder(root, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const name = /"filename": "([^"]+)"/.exec(output)?.[1];
  if (!ok || !name) throw new Error(`npm pack failed:\n${output}`);
  await cp(join(folder, name), join(folder, 'exercise-elements.tgz'));
}

/**
 * A copy of a project beside the packed package, with its pack where it wants it.
 * @param {Host} host
 * @param {string} folder
 */
export async function copy({ name, packs }, folder) {
  const project = join(folder, name);
  const own = (/** @type {string} */ path) => !/[\\/](node_modules|dist)([\\/]|$)/.test(path.slice(here.length));
  await cp(join(here, name), project, { recursive: true, filter: own });
  for (const path of packs) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await cp(join(here, 'hips.json'), join(project, path));
  }
  return project;
}

/** @param {string} project */
export function install(project) {
  return inFolder(project, ['ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']);
}

/**
 * Writes the lock of a project anew. The package itself is another file after each build: a sum of it would not hold.
 * @param {Host} host
 * @param {string} folder
 */
export async function lock(host, folder) {
  const project = await copy(host, folder);
  const file = join(project, 'package-lock.json');
  // What the package needs is read from it anew: of what is locked, npm would keep that as well.
  if (existsSync(file)) await changeLock(file, (packages) => delete packages[installed]);
  const { ok, output } = await inFolder(project, ['install', '--package-lock-only', '--ignore-scripts', '--no-audit']);
  if (!ok) throw new Error(`${host.name}: ${output}`);
  await changeLock(file, (packages) => delete packages[installed]?.['integrity']);
  await cp(file, join(here, host.name, 'package-lock.json'));
}

const installed = 'node_modules/exercise-elements';

/**
 * @param {string} path
 * @param {(packages: Record<string, Record<string, unknown>>) => void} change
 */
async function changeLock(path, change) {
  const file = JSON.parse(await readFile(path, 'utf8'));
  change(file.packages);
  await writeFile(path, `${JSON.stringify(file, null, 2)}\n`);
}

/**
 * The scripts that a project has.
 * @param {string} project
 * @returns {Promise<Record<string, string>>}
 */
export async function scriptsOf(project) {
  return JSON.parse(await readFile(join(project, 'package.json'), 'utf8')).scripts;
}
