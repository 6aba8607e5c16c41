import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const version = '153.0.0';
const cache = fileURLToPath(new URL('../../../node_modules/.cache/chromium/', import.meta.url));
const home = join(cache, version);

/**
 * A Chromium from npm for a Linux x64 machine that has none: kept under node_modules/.cache, and brought with the
 * libraries and the font it needs, since a bare machine has neither.
 * @returns {Promise<import('./find-chromium.js').Chromium>}
 */
export async function fetchChromium() {
  if (!existsSync(join(home, 'fonts.conf'))) await fetchInto(home).catch(explain);
  return {
    executablePath: join(home, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { LD_LIBRARY_PATH: join(home, 'al2023', 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

/**
 * Unpacks beside the final place and moves it there whole, so that a run cut short leaves nothing half done.
 * @param {string} target
 */
async function fetchInto(target) {
  const work = join(cache, `work-${process.pid}`);
  const unpacked = join(work, 'unpacked');
  process.stderr.write(`No Chromium on this machine: fetching one (67 MB, once) into ${cache}\n`);
  await mkdir(unpacked, { recursive: true });
  try {
    await install(work);
    await unpack(work, unpacked);
    await writeFile(join(unpacked, 'fonts.conf'), fontsConf());
    await rm(target, { recursive: true, force: true });
    await rename(unpacked, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function install(folder) {
  const flags = [
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--no-engine-strict',
    '--fetch-retries=1',
  ];
  return run('npm', ['install', ...flags, '--prefix', folder, `@sparticuz/chromium@${version}`], { cwd: folder });
}

/**
 * The package unpacks into the folder for temporary files, and unpacks its libraries only where it believes that it is
 * on AWS: a process of its own is told both, and ours keeps its environment.
 * @param {string} folder
 * @param {string} target
 */
function unpack(folder, target) {
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  return run(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder, env });
}

/** Without any font the renderer crashes on the first `<input>`: the package's own comes before the machine's. */
function fontsConf() {
  const folders = [join(home, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = folders.map((folder) => `  <dir>${folder}</dir>`);
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...lines,
    `  <cachedir>${join(home, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/**
 * @param {unknown} cause
 * @returns {never}
 */
function explain(cause) {
  throw new Error(
    'No Chromium found and none could be fetched: install Chromium or Google Chrome, or set CHROME_PATH.',
    {
      cause,
    },
  );
}
