// A server, a static site and a test runner import the package where there is no page: nothing may break there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadTs } from '../kit/load-ts.js';
import { exists, foldersIn, read, root } from './files.js';

const run = promisify(execFile);

/** @type {{ name: string, exports: Record<string, string | { default: string }> }} */
const { name, exports } = JSON.parse(read('package.json'));
const modules = Object.entries(exports).filter(([, to]) => typeof to !== 'string' && to.default.endsWith('.js'));
const built = exists('dist/index.js');

/**
 * Runs a script in a Node of its own and gives what it logs.
 * @param {string} script
 */
async function inNode(script) {
  const args = ['--input-type=module', '--eval', script];
  const { stdout, stderr } = await run(process.execPath, args, { cwd: fileURLToPath(root), timeout: 30_000 });
  return { stdout: stdout.trim(), stderr: stderr.trim() };
}

/** What a script logs once it is done: which of our tags are registered, and whether somebody faked a page. */
const report = `
  const tags = ${JSON.stringify(foldersIn('src/elements'))};
  const found = tags.filter((tag) => globalThis.customElements?.get(tag));
  console.log(JSON.stringify({ found, page: typeof window + typeof document }));`;

const nothing = { found: [], page: 'undefinedundefined' };

test('the sources import in Node and register nothing', async () => {
  const { ExerciseCard } = await loadTs('src/index.ts');
  assert.equal(typeof ExerciseCard, 'function');
  assert.equal(globalThis.customElements?.get('exercise-card'), undefined);
  await loadTs('src/define/all.ts');
});

for (const [path] of modules) {
  const specifier = path.replace('.', name);
  test(`import '${specifier}' works in Node`, async (t) => {
    if (!built) return t.skip('there is no dist: npm run build');
    const { stdout, stderr } = await inNode(`await import('${specifier}');${report}`);
    assert.equal(stderr, '');
    const { found, page } = JSON.parse(stdout);
    assert.equal(page, nothing.page);
    if (path === '.') assert.deepEqual(found, nothing.found);
  });
}

test('both at once, and twice, work as well', async (t) => {
  if (!built) return t.skip('there is no dist: npm run build');
  const script = `await import('${name}/define'); await import('${name}'); await import('./dist/define/all.js?again');`;
  assert.equal((await inNode(script)).stderr, '');
});
