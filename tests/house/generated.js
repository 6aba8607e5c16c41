// Every file that is made from others, and how. `npm run fresh` fails where one is stale, `npm run generate` writes it.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { makeFrameworks } from './generate/frameworks.js';
import { makeManifest } from './generate/manifest.js';
import { makeReadme } from './generate/readme.js';
import { makeTypes } from './generate/types.js';
import { root } from './files.js';

/**
 * In the order in which they depend on each other. What `make` gets is the file as it stands.
 * @type {readonly { path: string, make: (current: string) => Promise<string> }[]}
 */
export const generated = [
  { path: 'src/pack/types.ts', make: makeTypes },
  { path: 'custom-elements.json', make: makeManifest },
  { path: 'src/frameworks/elements.ts', make: makeFrameworks },
  { path: 'README.md', make: makeReadme },
];

/**
 * @param {{ write: boolean }} options
 * @returns {Promise<string[]>} the files that were stale
 */
export async function refresh({ write }) {
  const stale = [];
  for (const { path, make } of generated) {
    const file = new URL(path, root);
    const current = await readFile(file, 'utf8').catch(() => '');
    const made = await make(current);
    if (made === current) continue;
    stale.push(path);
    if (write) await writeFile(file, made);
  }
  return stale;
}

async function main() {
  const write = process.argv.includes('--write');
  const stale = await refresh({ write });
  if (write) console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Everything was fresh.');
  else if (stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}\nRun: npm run generate`);
    process.exitCode = 1;
  } else console.log(`Fresh: ${generated.map(({ path }) => path).join(', ')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
