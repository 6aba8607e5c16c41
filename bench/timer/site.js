// The pages on which sessions run: one a candidate.
import { readFile } from 'node:fs/promises';
import { json, pageFiles, script, shippedScript } from '../site.js';
import { names, sessionNamed } from './sessions.js';

/** In this order they take turns. @type {Record<string, string>} */
export const candidates = {
  ours: '<session-timer>',
  easytimer: 'easytimer.js 4',
  'tiny-timer': 'tiny-timer 1',
  'worker-timers': 'worker-timers 8',
};

/** What the peers are called in bench/package.json. */
export const packages = ['easytimer.js', 'tiny-timer', 'worker-timers'];

const room = 'main { width: 640px; }';

/** @returns {Promise<Map<string, import('../server.js').File>>} every file the pages ask for */
export async function timerSite() {
  const page = (/** @type {string} */ name) => ({ entry: `timer/page/${name}.js`, room });
  const peers = Object.keys(candidates).filter((name) => name !== 'ours');
  const files = await pageFiles({
    ours: { ...page('ours'), before: '/all.js' },
    ...Object.fromEntries([...peers, 'empty'].map((name) => [name, page(name)])),
  });
  files.set('/all.js', await shippedScript());
  files.set('/worklet.js', script(await readFile(new URL('page/worklet.js', import.meta.url))));
  for (const name of names) {
    const { pack, cues } = sessionNamed(name);
    files.set(`/session-${name}.json`, json({ pack, cues }));
  }
  return files;
}
