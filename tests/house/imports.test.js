// The imports law: src/ is layered, and imports only point up the list.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { filesIn } from './files.js';
import { importsOf, parse, placeOf, walk } from './source.js';

/**
 * What each layer may import: other layers, layers of which it may only use the types, and packages.
 * @typedef {{ layers?: string[], types?: string[], packages?: RegExp }} Law
 */

const lit = /^lit(\/|$)/;
const node = /^node:/;
const everyPureLayer = ['pack', 'model', 'importers', 'exporters', 'progress', 'i18n', 'views', 'render'];

/** @type {Record<string, Law>} */
const laws = {
  pack: {},
  model: { layers: ['pack'] },
  importers: { layers: ['pack', 'model'] },
  exporters: { layers: ['pack', 'model'] },
  progress: { layers: ['pack', 'model'] },
  render: { layers: ['pack', 'model', 'i18n', 'views'] },
  i18n: { layers: ['pack'] },
  styles: { packages: lit },
  events: { types: ['pack', 'model', 'progress'] },
  controllers: { layers: ['pack', 'model', 'progress', 'i18n', 'events'], packages: lit },
  views: { layers: ['model', 'i18n'], types: ['pack', 'elements', 'controllers'] },
  elements: {
    layers: ['views', 'controllers', 'model', 'exporters', 'i18n', 'styles', 'events'],
    types: ['pack', 'progress'],
    packages: lit,
  },
  ssr: { layers: ['render', 'elements', 'progress'], packages: /^(lit|@lit-labs\/ssr)(\/|$)/ },
  define: { layers: ['elements'] },
  snippet: {},
  embed: { layers: ['define', 'pack', 'snippet'] },
  cli: { layers: [...everyPureLayer, 'snippet'], packages: node },
  index: { layers: [...everyPureLayer, 'styles', 'events', 'controllers', 'elements'] },
};

/** Folders that hold no more than what their arguments say: no page, no clock, no chance. */
const pure = /^src\/(pack|model|importers|exporters|render)\//;
const impure = new Set([
  ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'location', 'customElements', 'globalThis'],
  ...['self', 'fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'performance', 'console', 'process'],
]);

/**
 * What elements show, in words and as data. It lies beside the elements and knows none of them, so that what renders
 * without a page says the same.
 */
const views =
  /^src\/elements\/((absent|context|gate)|[a-z-]+\/(amount-done|choice|scene|time|weeks|[a-z-]+\.view))\.ts$/;

/** @param {string} path */
function layerOf(path) {
  if (views.test(path)) return 'views';
  // Which line to paste is text of text, for pages and for tools without one.
  if (path.startsWith('src/embed/snippet/')) return 'snippet';
  return /^src\/([a-z0-9-]+)[/.]/.exec(path)?.[1] ?? '';
}

/**
 * @param {string} path
 * @param {string} [text]
 */
function breaches(path, text) {
  const layer = layerOf(path);
  const law = laws[layer];
  if (!law) return [`${path}: "${layer}" is not a folder of the house`];
  return importsOf(path, text)
    .filter(({ to, typeOnly }) => {
      if (!to.startsWith('src/')) return !law.packages?.test(to);
      const target = layerOf(to);
      return target !== layer && !law.layers?.includes(target) && !(typeOnly && law.types?.includes(target));
    })
    .map(({ place, to, typeOnly }) => `${place} imports ${to}${typeOnly ? ' (types)' : ''}`);
}

/**
 * @param {string} path
 * @param {string} [text]
 */
function impurities(path, text) {
  /** @type {string[]} */
  const found = [];
  walk(parse(path, text), (node) => {
    if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText())) {
      found.push(`${placeOf(node)} ${node.getText()}`);
    }
    const today = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
    if (today) found.push(`${placeOf(node)} new Date()`);
    if (ts.isIdentifier(node) && impure.has(node.text) && !isKey(node)) found.push(`${placeOf(node)} ${node.text}`);
  });
  return found;
}

/**
 * Whether a name only names a field, as in `video.location` or `{ location: '' }`.
 * @param {ts.Identifier} node
 */
function isKey(node) {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return 'name' in parent && parent.name === node;
}

const sources = filesIn('src', /\.ts$/);

test('every import points up the list of layers', () => {
  assert.deepEqual(
    sources.flatMap((path) => breaches(path)),
    [],
  );
});

test('pure folders know no page, no clock and no chance', () => {
  assert.deepEqual(
    sources.filter((path) => pure.test(path) || views.test(path)).flatMap((path) => impurities(path)),
    [],
  );
});

test('the law itself sees what it forbids', () => {
  const broken = [
    breaches('src/pack/a.ts', "import type { X } from '../model/x.js';"),
    breaches('src/model/a.ts', "export * from '../i18n/en.js';"),
    breaches('src/model/a.ts', "const x = () => import('../controllers/clock.js');"),
    breaches('src/elements/exercise-card/a.ts', "import { parsePack } from '../../pack/parse.js';"),
    breaches('src/embed/a.ts', "type X = import('../elements/x.js').X;"),
    breaches('src/i18n/a.ts', "import { html } from 'lit';"),
    breaches('src/styles/a.ts', "import { x } from '../model/x.js';"),
    breaches('src/render/a.ts', "import { x } from '../elements/exercise-card/exercise-card.js';"),
    breaches('src/elements/exercise-card/a.view.ts', "import { html } from 'lit';"),
    breaches('src/index.ts', "import './define/all.js';"),
    breaches('src/helpers/a.ts', ''),
    impurities('src/model/a.ts', 'const t = Date.now();'),
    impurities('src/model/a.ts', 'const t = new Date();'),
    impurities('src/model/a.ts', 'const { title } = document;'),
    impurities('src/pack/a.ts', 'export const x = { location };'),
  ];
  assert.deepEqual(
    broken.map(({ length }) => length),
    broken.map(() => 1),
  );
  const fine = [
    breaches('src/elements/exercise-card/a.ts', "import type { Pack } from '../../pack/types.js';"),
    breaches('src/elements/exercise-card/a.ts', "import { type Pack } from '../../pack/types.js';"),
    breaches('src/elements/exercise-card/a.ts', "import { html } from 'lit';"),
    breaches('src/render/a.ts', "import { x } from '../elements/exercise-card/a.view.js';"),
    impurities('src/model/a.ts', 'export const x = { location: 1, y: z.document, d: new Date(0) };'),
  ];
  assert.deepEqual(fine.flat(), []);
});
