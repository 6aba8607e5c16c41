import { loadTs } from '../../kit/load-ts.js';
import { pretty } from './pretty.js';

/** @typedef {typeof import('../../../src/pack/schema/pack.js')} Schema */
/** @typedef {typeof import('../../../src/pack/schema/typescript.js')} Writer */

/** The pack's TypeScript types, from its schema. */
export async function makeTypes() {
  const { pack } = /** @type {Schema} */ (await loadTs('src/pack/schema/pack.ts'));
  const { toTypeScript } = /** @type {Writer} */ (await loadTs('src/pack/schema/typescript.ts'));
  return pretty(toTypeScript(pack), 'src/pack/types.ts');
}
