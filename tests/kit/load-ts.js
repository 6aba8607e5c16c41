import { mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Inside the project, so that imports of packages are found from the bundle as from its sources.
const folder = join(root, 'node_modules', '.cache', 'load-ts');
let count = 0;

/**
 * Imports a TypeScript module in Node: bundled with what it imports from the project, packages left outside.
 * @param {string | URL} entry a path from the project's root, or a file URL
 * @returns {Promise<Record<string, unknown>>} what the module exports
 */
export async function loadTs(entry) {
  const source = entry instanceof URL ? fileURLToPath(entry) : join(root, entry);
  count += 1;
  const outfile = join(folder, `${basename(source, '.ts')}-${process.pid}-${count}.mjs`);
  await mkdir(dirname(outfile), { recursive: true });
  try {
    await build({
      entryPoints: [source],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      packages: 'external',
      tsconfig: join(root, 'tsconfig.json'),
      sourcemap: 'inline',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
