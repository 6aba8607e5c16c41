// The command line as it is published, and with a pack as large as they come.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { folderWith, packText, run, unbuilt } from './bin.js';

const start = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const records = fileURLToPath(new URL('../../../shared/data/free-exercise-db/exercises-300.json', import.meta.url));

test('the packed files alone make a site: nothing else has to be installed', { skip: unbuilt }, async (t) => {
  const folder = await folderWith(t, { 'hips.json': packText });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const words = ['pack', root, '--pack-destination', folder, '--ignore-scripts', '--json'];
  const { stdout } = await start(npm, words, { cwd: folder, timeout: 60_000 });
  const [{ filename }] = JSON.parse(stdout);
  await start('tar', ['-xzf', filename], { cwd: folder });
  const { bin } = JSON.parse(await readFile(join(folder, 'package/package.json'), 'utf8'));
  const main = join(folder, 'package', bin['exercise-elements']);
  assert.match(await readFile(main, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  const args = [main, 'site', 'hips.json', '--out', 'out', '--base', 'https://coach.example/', '--quiet'];
  await start(process.execPath, args, { cwd: folder });
  assert.ok(existsSync(join(folder, 'out/exercise/squat.html')));
  assert.ok(existsSync(join(folder, 'out/exercise/squat.png')));
});

const absent = existsSync(records) ? false : 'free-exercise-db is not beside this project';

test('300 records of free-exercise-db become 301 pages', { skip: unbuilt || absent }, async (t) => {
  const folder = await folderWith(t);
  await copyFile(records, join(folder, 'exercises.json'));
  assert.equal((await run(folder, ['import', 'exercises.json', '--out', 'pack.json'])).status, 0);
  const words = ['site', 'pack.json', '--out', 'out', '--base', 'https://coach.example/'];
  const { status, err } = await run(folder, words);
  assert.equal(status, 0);
  t.diagnostic(err.trim().split('\n').at(-1) ?? '');
  const pages = (await readdir(join(folder, 'out/exercise'))).filter((name) => /^[^.]+\.html$/.test(name));
  assert.equal(pages.length, 300);
  const index = await readFile(join(folder, 'out/index.html'), 'utf8');
  assert.equal(index.match(/<li><a href="exercise\//g)?.length, 300);
  // A page carries its own exercise and not the other 299.
  assert.ok((await readFile(join(folder, 'out/exercise', pages[0] ?? ''))).length < 20_000);
});
