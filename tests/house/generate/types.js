import { loadTs } from '../../kit/load-ts.js';
import { pretty } from './pretty.js';

/** The pack's TypeScript types, from its schema. */
export async function makeTypes() {
  const { pack } = await loadTs('src/pack/schema/pack.ts');
  const { toTypeScript } = await loadTs('src/pack/schema/typescript.ts');
  return pretty(toTypeScript(pack), 'src/pack/types.ts');
}
