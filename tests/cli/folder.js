// A folder of pages as `site` writes it, for one test.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderWith, pack, run } from './bin.js';

export const base = 'https://coach.example/hips/';

/**
 * A folder with a pack, a picture beside it, and its pages in `out`.
 * @param {import('node:test').TestContext} t
 * @param {string[]} [words]
 * @param {object} [changes] to the pack
 */
export async function site(t, words = ['--base', base], changes = {}) {
  const folder = await folderWith(t, { 'hips.json': JSON.stringify({ ...pack, ...changes }) });
  await mkdir(join(folder, 'media'));
  await writeFile(join(folder, 'media/squat.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const ran = await run(folder, ['site', 'hips.json', '--out', 'out', ...words]);
  const read = (/** @type {string} */ path) => readFile(join(folder, 'out', path), 'utf8');
  return { folder, pages: join(folder, 'out'), read, ...ran };
}
