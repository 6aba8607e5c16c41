import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from '../files.js';

/**
 * The text as Prettier sets it for this file.
 * @param {string} text
 * @param {string} path from the root
 */
export async function pretty(text, path) {
  const filepath = fileURLToPath(new URL(path, root));
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}
