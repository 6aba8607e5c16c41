// What is published: everything that package.json promises, and nothing besides.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { exists, filesIn, read, root } from './files.js';
import { importsOf } from './source.js';

const run = promisify(execFile);
const built = exists('dist/index.js');
const unbuilt = 'there is no dist: npm run build';

/** @typedef {string | { [condition: string]: Target }} Target */
/** @type {{ exports: Record<string, Target>, dependencies: Record<string, string>, peerDependencies: Record<string, string>, [key: string]: unknown }} */
const manifest = JSON.parse(read('package.json'));

const mayShip = [
  /^(package|custom-elements)\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/(?!cdn\/)[a-z0-9/-]+(\.[a-z0-9-]+)*\.(js|js\.map|d\.ts)$/,
  /^dist\/(pack\.schema|web-types|vscode\.(html|css)-custom-data)\.json$/,
  /^dist\/cli\/picture\/fonts\/([a-z]+(-ext)?-\d{3}\.woff|OFL\.txt)$/,
  /^dist\/cli\/site\/(site\.css|icon\.svg)$/,
  /^dist\/cdn\/integrity\.json$/,
  /^dist\/cdn\/(loader|all)\.js(\.map)?$/,
  /^dist\/cdn\/frame(-page)?\.js$/,
  /^dist\/cdn\/chunks\/[a-z0-9-]+-[\w-]{7}\.js(\.map)?$/,
];

/**
 * @param {Target} target
 * @returns {string[]}
 */
function filesOf(target) {
  return typeof target === 'string' ? [target.replace('./', '')] : Object.values(target).flatMap(filesOf);
}

/** @returns {Promise<string[]>} */
async function shipped() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = await run(npm, args, { cwd: fileURLToPath(root), timeout: 60_000 });
  const [{ files }] = JSON.parse(stdout);
  return files.map((/** @type {{ path: string }} */ { path }) => path);
}

test('every promise of package.json is kept by a file that ships', async (t) => {
  if (!built) return t.skip(unbuilt);
  const promised = filesOf({
    ...manifest.exports,
    types: String(manifest['types']),
    customElements: String(manifest['customElements']),
    webTypes: String(manifest['web-types']),
    loader: 'dist/cdn/loader.js',
    all: 'dist/cdn/all.js',
    bin: 'dist/cli/main.js',
    integrity: 'dist/cdn/integrity.json',
    license: 'LICENSE',
  });
  const files = await shipped();
  assert.deepEqual(
    promised.filter((path) => !files.includes(path)),
    [],
  );
});

test('nothing else ships', async (t) => {
  if (!built) return t.skip(unbuilt);
  const files = await shipped();
  assert.deepEqual(
    files.filter((path) => !mayShip.some((pattern) => pattern.test(path))),
    [],
  );
});

test('the checksum of the loader is that of the file', (t) => {
  if (!built) return t.skip(unbuilt);
  const hash = createHash('sha384')
    .update(readFileSync(new URL('dist/cdn/loader.js', root)))
    .digest('base64');
  assert.deepEqual(JSON.parse(read('dist/cdn/integrity.json')), {
    version: manifest['version'],
    'loader.js': `sha384-${hash}`,
  });
});

test('types come first in every export that has them', () => {
  const conditions = Object.values(manifest.exports).map((target) => Object.keys(target)[0]);
  assert.deepEqual(
    conditions.filter((first) => first !== 'types' && first !== '0'),
    [],
  );
});

test('npm modules import their dependencies only, CDN files nothing by name', (t) => {
  if (!built) return t.skip(unbuilt);
  const packages = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
  const known = new RegExp(`^(${packages.join('|')})(/|$)`);
  const byNode = (/** @type {string} */ from, /** @type {string} */ to) =>
    /^dist\/cli\//.test(from) && /^node:/.test(to);
  const strangers = filesIn('dist', /\.js$/)
    .flatMap((path) => importsOf(path))
    .filter(({ from, to }) => !to.startsWith('dist/') && (from.startsWith('dist/cdn/') || !known.test(to)))
    .filter(({ from, to }) => !byNode(from, to));
  assert.deepEqual(
    strangers.map(({ place, to }) => `${place} imports ${to}`),
    [],
  );
});

test('only what renders elements on a server needs what not everybody has', (t) => {
  if (!built) return t.skip(unbuilt);
  const optional = new RegExp(`^(${Object.keys(manifest.peerDependencies).join('|')})(/|$)`);
  const needy = filesIn('dist', /\.js$/).filter((path) => importsOf(path).some(({ to }) => optional.test(to)));
  assert.deepEqual(needy, ['dist/ssr/index.js']);
});

test('what renders without a page loads no library', (t) => {
  if (!built) return t.skip(unbuilt);
  const seen = new Set(['dist/render/index.js']);
  for (const path of seen)
    for (const { to } of importsOf(path)) seen.add(to.startsWith('dist/') ? to.replace(/\.ts$/, '.js') : to);
  assert.deepEqual(
    [...seen].filter((path) => !/^dist\/(render|pack|model|i18n|elements)\//.test(path)),
    [],
  );
});

test('every module that has side effects says so, the sources that Storybook bundles as well', () => {
  assert.deepEqual(manifest['sideEffects'], [
    './src/define/*.ts',
    './dist/define/*.js',
    './dist/cdn/**/*.js',
    './src/cli/main.ts',
    './dist/cli/main.js',
  ]);
});
