// Three builds of the same sources: npm modules, the blog's loader with its chunks, and everything in one file.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { loadTs } from './tests/kit/load-ts.js';

const local = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const typescript = () => esbuild({ target: 'es2022', tsconfig: local('tsconfig.json') });

/** Hashed chunks of an older build would stay for ever. */
const clean = () => ({
  name: 'clean',
  buildStart() {
    rmSync(local('dist'), { recursive: true, force: true, maxRetries: 5 });
  },
});

/** The JSON Schema that editors use, from the schema that the parser uses. */
const packSchema = () => ({
  name: 'pack-schema',
  async generateBundle() {
    const { pack } = await loadTs('src/pack/schema/pack.ts');
    const { toJsonSchema } = await loadTs('src/pack/schema/json-schema.ts');
    this.emitFile({
      type: 'asset',
      fileName: 'pack.schema.json',
      source: `${JSON.stringify(toJsonSchema(pack), null, 2)}\n`,
    });
  },
});

/** Which chunk needs which, and what is in it: `npm run size` reads it. It does not ship. */
const chunkGraph = () => ({
  name: 'chunk-graph',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const graph = chunks.map(({ fileName, name, imports, dynamicImports, facadeModuleId, modules }) => ({
      fileName,
      name,
      facade: facadeModuleId && relativeToRoot(facadeModuleId),
      imports,
      dynamicImports,
      modules: Object.entries(modules).map(([id, { renderedLength }]) => [relativeToRoot(id), renderedLength]),
    }));
    this.emitFile({ type: 'asset', fileName: 'chunks.json', source: `${JSON.stringify(graph, null, 2)}\n` });
  },
});

const relativeToRoot = (/** @type {string} */ id) => id.replace(local('.'), '').replace(/^\0/, '');

const elements = readdirSync(local('src/define')).filter((name) => name.endsWith('.ts'));

const minify = () => [
  literalsHtmlCssMinifier({ include: 'src/**/*.ts', failOnError: true }),
  typescript(),
  nodeResolve({ exportConditions: ['browser', 'production'] }),
  terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
];

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: ['src/index.ts', ...elements.map((name) => `src/define/${name}`)],
    external: /^(lit|@lit)(\/|$)/,
    plugins: [clean(), typescript(), packSchema()],
    output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  {
    input: 'src/embed/loader.ts',
    plugins: [...minify(), chunkGraph()],
    output: {
      dir: 'dist/cdn',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: (id) => (/node_modules\/(lit|@lit|lit-html|lit-element)\//.test(id) ? 'lit' : undefined),
    },
  },
  {
    input: 'src/define/all.ts',
    plugins: minify(),
    output: { file: 'dist/cdn/all.js', sourcemap: true, inlineDynamicImports: true },
  },
];
