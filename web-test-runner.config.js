import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browsers } from './tests/kit/browsers/index.js';
import { servePages, serveShared } from './tests/kit/server/files.js';
import { serveHeld } from './tests/kit/server/held.js';
import { serveRendered } from './tests/kit/server/rendered.js';
import { serveSite } from './tests/kit/server/site.js';
import { mediaPlugin } from './tests/kit/server/media.js';
import { tallyReporter } from './tests/kit/tally.js';

const local = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: local('.'),
  files: ['tests/**/*.test.ts', '!tests/house/**'],
  // Lit's production build: its development build warns on the console, and our tests ask for silence there.
  nodeResolve: { exportConditions: ['browser', 'production'] },
  // No `json: true` here: a browser refuses an import of JSON that comes as JavaScript.
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: local('tsconfig.json') }), mediaPlugin()],
  middleware: [serveShared, servePages, serveHeld(), serveRendered(), serveSite()],
  browsers: await browsers(process.env['BROWSERS']),
  concurrentBrowsers: 3,
  // Three engines at once on two busy cores take their time: to start, and for five hundred timers that come and go.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 60_000 } },
  coverage: process.env['COVERAGE'] === '1',
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcov', 'text-summary'] },
  reporters: [defaultReporter(), tallyReporter()],
};
