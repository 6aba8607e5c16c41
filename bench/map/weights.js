// What each layout weighs in a page: bundled, minified and compressed. Ours as the build does it.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import typescript from 'rollup-plugin-esbuild';
import { peers } from './layouts.js';

/** @typedef {{ name: string, min: number, brotli: number }} Weight */

const local = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** @param {string} name @param {string} text @returns {Weight} */
function weigh(name, text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return { name, min: Buffer.byteLength(text), brotli: brotliCompressSync(text, { params }).length };
}

/** @param {string} entry a module that exports `layout` */
async function own(entry) {
  const virtual = 'layout-alone';
  const alone = {
    name: virtual,
    resolveId: (/** @type {string} */ id) => (id === virtual ? id : null),
    load: (/** @type {string} */ id) => (id === virtual ? `export { layout } from ${JSON.stringify(entry)};` : null),
  };
  const minify = terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } });
  const bundle = await rollup({
    input: virtual,
    plugins: [alone, typescript({ target: 'es2022', tsconfig: local('../../tsconfig.json') }), nodeResolve(), minify],
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

/** With the few lines that call it. @param {string} name */
async function peer(name) {
  const { outputFiles } = await build({
    entryPoints: [local(`peers/${name}.js`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    external: ['module', 'web-worker'],
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** @param {string} entry our layout @returns {Promise<Weight[]>} */
export async function weightsOf(entry) {
  const others = peers.map(async (name) => weigh(name, await peer(name)));
  return [weigh('ours', await own(entry)), ...(await Promise.all(others))];
}
