// A date is the same wherever a test runs: what reckons with dates is tested once more in Node, in three time zones.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { readNodeTally } from '../kit/tally.js';
import { filesIn, root } from './files.js';

const run = promisify(execFile);

/** Thirteen hours before UTC in summer, three and a half behind it in winter, and UTC. */
const zones = ['Pacific/Auckland', 'America/St_Johns', 'UTC'];

/** Tests that need no page. */
const files = [
  ...filesIn('tests/model/program', /\.test\.ts$/),
  ...filesIn('tests/model/progress', /summary\.test\.ts$/),
];

const cwd = fileURLToPath(root);
const folder = fileURLToPath(new URL(`node_modules/.cache/zones-${process.pid}/`, root));

before(() =>
  build({
    absWorkingDir: cwd,
    entryPoints: files,
    outdir: folder,
    outbase: 'tests/model',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    // The assertions of the browser tests, without the parts that need a page.
    alias: { '@open-wc/testing': '@esm-bundle/chai/esm/chai.js' },
    banner: { js: "import { describe, it } from 'node:test';" },
    logLevel: 'error',
  }),
);

after(() => rm(folder, { recursive: true, force: true }));

for (const TZ of zones) {
  test(`in ${TZ}`, async () => {
    const bundles = files.map((file) => `${folder}${file.replace(/^tests\/model\//, '').replace(/ts$/, 'mjs')}`);
    const args = ['--test', '--test-reporter=spec', ...bundles, 'tests/exporters/ics.test.js'];
    const env = { ...process.env, TZ, NODE_TEST_CONTEXT: undefined };
    const { stdout } = await run(process.execPath, args, { cwd, env }).catch((error) => error);
    const { passed, failed } = readNodeTally(stdout);
    assert.equal(failed, 0, stdout);
    assert.ok(passed > 50, `only ${passed} tests were found: ${stdout}`);
  });
}
