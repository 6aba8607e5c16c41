// The pages that are measured: one a candidate, all with the same frame.
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { contentOf, readPack } from './content.js';

/** @typedef {import('./server.js').File} File */

const local = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const shipped = local('../dist/cdn/all.js');

/**
 * The page of a candidate: its script in this folder, what else it loads, and the CSS of the room that it gets.
 * @typedef {{ entry: string, before?: string, styles?: string, room: string }} PageSource
 */

const room = 'main { width: 720px; } main > * { display: block; margin-block-end: 24px; }';

/** @type {Record<string, PageSource>} */
const pages = {
  ours: { entry: 'page/ours.js', before: '/all.js', room },
  hand: { entry: 'page/hand.js', room },
  react: { entry: 'peers/react.jsx', room },
  shoelace: { entry: 'peers/shoelace.js', styles: '/light.css', room },
};

/** In this order they take turns. */
export const candidates = Object.keys(pages);

/** The peers install by themselves, so that `npm ci` in the root stays small. */
export function installPeers() {
  const { dependencies } = JSON.parse(readFileSync(local('package.json'), 'utf8'));
  if (Object.keys(dependencies).every((name) => existsSync(local(`node_modules/${name}/package.json`)))) return;
  console.log('Installing what the elements are compared with (once) …');
  const windows = process.platform === 'win32';
  const args = ['ci', '--prefix', local('.'), '--no-audit', '--no-fund'];
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', args, { stdio: 'inherit', shell: windows });
  if (status !== 0) throw new Error('The peers of the bench could not be installed: npm ci --prefix bench');
}

/** @param {PageSource} page @param {string} name */
const html = ({ before, styles, room }, name) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${name}</title>
  <link rel="icon" href="data:," />
  ${styles ? `<link rel="stylesheet" href="${styles}" />` : ''}
  <style>
    body { margin: 24px; font: 16px/1.5 sans-serif; }
    .ticker { position: fixed; inset: 0 auto auto 0; inline-size: 2px; block-size: 2px; contain: strict; }
    .tock { background: #888; }
    ${room}
  </style>
  <main></main>
  ${before ? `<script type="module" src="${before}"></script>` : ''}
  <script type="module" src="/${name}.js"></script>
</html>
`;

/** @param {string} entry */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [local(entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * The pages of the candidates with their scripts.
 * @param {Record<string, PageSource>} sources
 * @returns {Promise<Map<string, File>>} by path
 */
export async function pageFiles(sources) {
  const files = new Map();
  for (const [name, page] of Object.entries(sources)) {
    files.set(`/${name}.js`, script(await bundle(page.entry)));
    files.set(`/${name}.html`, { type: 'text/html', body: html(page, name) });
  }
  return files;
}

/** The elements as they ship, all in one file. */
export async function shippedScript() {
  if (!existsSync(shipped)) throw new Error('There is no dist/cdn to measure. Run: npm run build');
  return script(await readFile(shipped));
}

/** @param {string} path of a style sheet in the folder of packages @returns {Promise<File>} */
export const packageStyles = async (path) => ({
  type: 'text/css',
  body: await readFile(local(`node_modules/${path}`)),
});

/**
 * Every file the pages of cards ask for; what our card looks like comes later, from our card.
 * @param {string | Uint8Array} [ours] the bundle to measure in place of the one that ships
 * @returns {Promise<Map<string, File>>}
 */
export async function site(ours) {
  const pack = await readPack();
  return new Map([
    ['/all.js', ours ? script(ours) : await shippedScript()],
    ['/light.css', await packageStyles('@shoelace-style/shoelace/dist/themes/light.css')],
    ['/pack.json', json(pack)],
    ['/content.json', json(await contentOf(pack))],
    ...(await pageFiles(pages)),
  ]);
}

/** @param {string | Uint8Array} body @returns {File} */
export const script = (body) => ({ type: 'text/javascript', body });

/** @param {unknown} value @returns {File} */
export const json = (value) => ({ type: 'application/json', body: JSON.stringify(value) });
