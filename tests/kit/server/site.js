import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../cli/bin.js';
import { fileBelow } from './files.js';

/** @typedef {import('./files.js').Middleware} Middleware */

const pack = fileURLToPath(new URL('../../../stories/pages/hips.json', import.meta.url));
const witness = '<script src="/__page/witness.js"></script>';

/** @type {Map<string, Promise<string>>} */
const made = new Map();

/**
 * Writes a site as its coach would.
 * @param {string} lang
 * @param {string} base
 * @returns the folder that it is in, which goes with us
 */
async function make(lang, base) {
  const folder = mkdtempSync(join(tmpdir(), 'exercise-elements-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await run(folder, ['site', pack, '--quiet', '--out', '.', '--base', base, '--locale', lang]);
  return folder;
}

/**
 * `/__site/<language>/<path>`: the folder that `exercise-elements site` writes of our sample pack, in that language; each
 * page with a witness that its policy allows.
 * @returns {Middleware}
 */
export const serveSite = () => async (context, next) => {
  const [, lang = '', path = ''] = /^\/__site\/([a-z]+)\/(.+)$/u.exec(context.path) ?? [];
  if (lang === '') return next();
  const site = made.get(lang) ?? make(lang, `${context.origin}/__site/${lang}/`);
  made.set(lang, site);
  const found = await fileBelow(await site, path);
  context.status = found ? 200 : 404;
  if (!found) return undefined;
  context.type = extname(found.file);
  const page = context.type === 'text/html';
  context.body = page ? found.body.toString().replace('<title>', `${witness}<title>`) : found.body;
  return undefined;
};
