// Three builds of the same sources: npm modules, the blog's loader with its chunks, and everything in one file.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import esbuild from 'rollup-plugin-esbuild';
import { loadTs } from './tests/kit/load-ts.js';

const local = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

const typescript = () => esbuild({ target: 'es2022', tsconfig: local('tsconfig.json') });

/**
 * Hashed chunks of an older build would stay for ever. They go once the new build is sure to come.
 * @returns {import('rollup').Plugin}
 */
const clean = () => ({
  name: 'clean',
  renderStart() {
    rmSync(local('dist'), { recursive: true, force: true, maxRetries: 5 });
  },
});

/**
 * What VS Code and JetBrains know of the elements, from the manifest.
 * @returns {import('rollup').Plugin}
 */
const editorData = () => ({
  name: 'editor-data',
  generateBundle() {
    const manifest = JSON.parse(readFileSync(local('custom-elements.json'), 'utf8'));
    const files = {
      'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest, {}),
      'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest, {}),
      'web-types.json': getWebTypesData(manifest, {}),
    };
    for (const [fileName, text] of Object.entries(files)) {
      this.emitFile({ type: 'asset', fileName, source: json(JSON.parse(text)) });
    }
  },
});

/** @typedef {typeof import('./src/pack/schema/pack.js')} Schema */
/** @typedef {typeof import('./src/pack/schema/json-schema.js')} Writer */

/**
 * The JSON Schema that editors use, from the schema that the parser uses.
 * @returns {import('rollup').Plugin}
 */
const packSchema = () => ({
  name: 'pack-schema',
  async generateBundle() {
    const { pack } = /** @type {Schema} */ (await loadTs('src/pack/schema/pack.ts'));
    const { toJsonSchema } = /** @type {Writer} */ (await loadTs('src/pack/schema/json-schema.ts'));
    this.emitFile({ type: 'asset', fileName: 'pack.schema.json', source: json(toJsonSchema(pack)) });
  },
});

/**
 * Which chunk needs which, and what is in it: `npm run size` reads it. It does not ship.
 * @returns {import('rollup').Plugin}
 */
const chunkGraph = () => ({
  name: 'chunk-graph',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
    const graph = chunks.map(({ fileName, name, imports, dynamicImports, modules }) => ({
      fileName,
      name,
      imports,
      dynamicImports,
      modules: Object.entries(modules).map(([id, { renderedLength }]) => [relativeToRoot(id), renderedLength]),
    }));
    this.emitFile({ type: 'asset', fileName: 'chunks.json', source: json(graph) });
  },
});

/**
 * What a page can hold the files of the CDN to: `integrity` of its script. A file's hash is known once it is written.
 * @returns {import('rollup').Plugin}
 */
const integrity = () => ({
  name: 'integrity',
  writeBundle({ dir = '' }) {
    const { version } = JSON.parse(readFileSync(local('package.json'), 'utf8'));
    const hash = createHash('sha384')
      .update(readFileSync(`${dir}/loader.js`))
      .digest('base64');
    writeFileSync(`${dir}/integrity.json`, json({ version, 'loader.js': `sha384-${hash}` }));
  },
});

const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;

const relativeToRoot = (/** @type {string} */ id) =>
  id
    .replace(/^\0/, '')
    .replace(/^.*[\\/]node_modules[\\/]/, 'node_modules/')
    .replace(local('.'), '');

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
    input: ['src/index.ts', 'src/embed/snippet/index.ts', ...elements.map((name) => `src/define/${name}`)],
    external: /^(lit|@lit)(\/|$)/,
    plugins: [clean(), typescript(), packSchema(), editorData()],
    output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  {
    input: 'src/embed/loader.ts',
    plugins: [...minify(), chunkGraph(), integrity()],
    output: {
      dir: 'dist/cdn',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: (id) =>
        /node_modules\/(lit|@lit|lit-html|lit-element)\/(?!.*directives)/.test(id) ? 'lit' : undefined,
    },
  },
  {
    input: 'src/define/all.ts',
    plugins: minify(),
    output: { file: 'dist/cdn/all.js', sourcemap: true, inlineDynamicImports: true },
  },
];
