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

/**
 * The types for markup in React, Svelte and Vue. The modules beside them are there for bundlers that keep the import.
 * @returns {import('rollup').Plugin}
 */
const frameworkTypes = () => ({
  name: 'framework-types',
  generateBundle() {
    const react = "export { propsRef } from './props-ref.js';\n";
    for (const [name, module] of Object.entries({ react, svelte: 'export {};\n', vue: 'export {};\n' })) {
      const types = readFileSync(local(`src/frameworks/${name}.d.ts`), 'utf8');
      this.emitFile({ type: 'asset', fileName: `frameworks/${name}.d.ts`, source: types });
      this.emitFile({ type: 'asset', fileName: `frameworks/${name}.js`, source: module });
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
 * What the command line reads when it makes a site: the letters of its pictures, and a style sheet.
 * @returns {import('rollup').Plugin}
 */
const cliFiles = () => ({
  name: 'cli-files',
  generateBundle() {
    const fonts = readdirSync(local('src/cli/picture/fonts')).map((name) => `cli/picture/fonts/${name}`);
    for (const fileName of [...fonts, 'cli/site/site.css', 'cli/site/icon.svg'])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(local(`src/${fileName}`)) });
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
 * The script of a blog asks for a chunk and for all that this needs at once: a browser would learn of the rest when it
 * has read the chunk, one way to the server later.
 * @returns {import('rollup').Plugin}
 */
const askAtOnce = () => ({
  name: 'ask-at-once',
  renderDynamicImport({ chunk, getTargetChunkImports }) {
    const needed = chunk.name === 'loader' ? (getTargetChunkImports() ?? []) : [];
    if (needed.length === 0) return null;
    const others = needed.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`);
    return { left: 'Promise.all([import(', right: `), ${others.join()}]).then(([all]) => all)` };
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

/** How many elements there are. */
const tags = elements.filter((name) => name.includes('-') && name !== 'safe-define.ts').length;

const minify = () => [
  literalsHtmlCssMinifier({ include: 'src/**/*.ts', failOnError: true }),
  typescript(),
  nodeResolve({ exportConditions: ['browser', 'production'] }),
  terser({ module: true, ecma: 2022, compress: { passes: 3 }, format: { comments: false } }),
];

const entries = ['index', 'render/index', 'ssr/index', 'embed/snippet/index', 'cli/main'].map(
  (name) => `src/${name}.ts`,
);

/**
 * The elements that cannot do without a module.
 * @param {string} id
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 */
function elementsOf(id, getModuleInfo) {
  const seen = new Set([id]);
  for (const each of seen) getModuleInfo(each)?.importers.forEach((other) => seen.add(other));
  return [...seen].filter((each) => /src\/define\/[a-z]+-[a-z-]+\.ts$/.test(each) && !each.includes('safe-define'));
}

/**
 * Each file more costs a page its head and a line in the loader, which asks for all at once: what all elements need is
 * one, Lit among it, with what all that loads later asks for a reader by.
 * @type {import('rollup').GetManualChunk}
 */
function chunkFor(id, { getModuleInfo }) {
  if (/node_modules\/(lit|@lit|lit-html|lit-element)\/(?!.*directives)/.test(id)) return 'base';
  if (/src\/controllers\/may-know\.ts$/.test(id) || elementsOf(id, getModuleInfo).length === tags) return 'base';
  // What tells of days and entries, of a few lines each.
  if (/src\/(model\/progress\/merge|i18n\/date)\.ts$/.test(id)) return 'entries';
  return /src\/(elements\/(gate|strokes)|styles\/strokes|model\/demand)\.ts$/.test(id) ? 'strokes' : undefined;
}

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: [...entries, 'src/frameworks/props-ref.ts', ...elements.map((name) => `src/define/${name}`)],
    external: /^((lit|@lit|@lit-labs)(\/|$)|node:)/,
    plugins: [clean(), typescript(), packSchema(), editorData(), frameworkTypes(), cliFiles()],
    output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
  },
  {
    input: 'src/embed/loader.ts',
    plugins: [...minify(), askAtOnce(), chunkGraph(), integrity()],
    output: {
      dir: 'dist/cdn',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: ({ name }) => `chunks/${name.replaceAll('.', '-')}-[hash:7].js`,
      manualChunks: chunkFor,
    },
  },
  {
    input: 'src/define/all.ts',
    plugins: minify(),
    // Closed in a function, so that it works as a module and as a plain script: a sandbox may refuse modules.
    output: { file: 'dist/cdn/all.js', format: 'iife', sourcemap: true, inlineDynamicImports: true },
  },
  ...['frame-host', 'frame-page'].map((name) => ({
    input: `src/embed/${name}.ts`,
    plugins: minify(),
    output: { file: `dist/cdn/${name.replace('-host', '')}.js`, format: /** @type {const} */ ('iife') },
  })),
];
