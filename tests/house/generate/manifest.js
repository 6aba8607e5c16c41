import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from '../files.js';
import { pretty } from './pretty.js';

/** The manifest of every element, as custom-elements-manifest.config.mjs has the analyzer write it. */
export async function makeManifest() {
  const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: fileURLToPath(root), noWrite: true });
  return pretty(JSON.stringify(manifest), 'custom-elements.json');
}
