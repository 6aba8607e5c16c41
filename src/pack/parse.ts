import { explain } from './explain.js';
import type { Issue } from './issues.js';
import { readPack } from './read.js';
import { thorough } from './thorough.js';
import type { Pack } from './types.js';

/**
 * Reads a training pack.
 *
 * @param input JSON text, a pack object, one bare exercise, or a list of exercises.
 * @returns The pack as far as it is good, each dose as an object, and what is wrong with it. A broken item is left
 *   out and its neighbours stay; a broken field costs the field. Where nothing can be read the pack is empty. Fields
 *   this version does not know are kept. Never throws; the input is not changed.
 */
export function parsePack(input: unknown): { readonly pack: Pack; readonly issues: readonly Issue[] } {
  const { pack, findings } = readPack(input, thorough);
  return { pack, issues: findings.length > 0 ? explain(findings, typeof input === 'string' ? input : undefined) : [] };
}
