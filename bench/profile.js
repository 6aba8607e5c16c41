// Where our card's time goes: `node bench/profile.js [cards]` prints the functions that take most of it, by their own
// time and with all that they call. The bundle is not minified, so that functions have their names.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { launch, visit } from './browser.js';
import { print } from './report.js';
import { serve } from './server.js';
import { installPeers, site } from './site.js';

/** @typedef {import('puppeteer-core').Protocol.Profiler.Profile} Profile */
/** @typedef {{ self: number, total: number }} Time */

const local = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const count = Number(process.argv[2] ?? 1000);
const shown = 30;

async function readable() {
  const { outputFiles } = await build({
    entryPoints: [local('../src/define/all.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: local('../tsconfig.json'),
    conditions: ['production'],
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Milliseconds of every function: its own, and with what it calls. A function that calls itself counts once.
 * @param {Profile} profile
 * @returns {Map<string, Time>}
 */
function timesOf({ nodes, samples = [], timeDeltas = [] }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  /** @type {Map<string, Time>} */
  const times = new Map();
  samples.forEach((id, index) => {
    const milliseconds = (timeDeltas[index] ?? 0) / 1000;
    const seen = new Set();
    for (let at = /** @type {number | undefined} */ (id); at !== undefined; at = parents.get(at)) {
      const { functionName, lineNumber } = byId.get(at)?.callFrame ?? { functionName: '', lineNumber: 0 };
      const name = `${functionName || '(anonymous)'}${lineNumber > 0 ? `:${lineNumber + 1}` : ''}`;
      const time = times.get(name) ?? { self: 0, total: 0 };
      if (at === id) time.self += milliseconds;
      if (!seen.has(name)) time.total += milliseconds;
      seen.add(name);
      times.set(name, time);
    }
  });
  return times;
}

/** @param {Map<string, Time>} times @param {'self' | 'total'} key */
function table(times, key) {
  const sorted = [...times].sort(([, a], [, b]) => b[key] - a[key]).slice(0, shown);
  const rows = sorted.map(([name, { self, total }]) => [name, self.toFixed(1), total.toFixed(1)]);
  return {
    title: `${count} cards, by ${key} time`,
    rows: [['function:line of the bundle', 'self, ms', 'total, ms'], ...rows],
  };
}

installPeers();
const bundle = await readable();
const { address, stop } = await serve(await site(bundle));
const browser = await launch();
try {
  const profile = await visit(browser, `${address}/ours.html`, async ({ page, ask }) => {
    const client = await page.createCDPSession();
    await client.send('Profiler.enable');
    await client.send('Profiler.setSamplingInterval', { interval: 200 });
    await client.send('Profiler.start');
    await ask('create', count);
    return (await client.send('Profiler.stop')).profile;
  });
  const times = timesOf(profile);
  print(table(times, 'self'));
  print(table(times, 'total'));
} finally {
  await browser.close();
  stop();
}
