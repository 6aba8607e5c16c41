import { readFile } from 'node:fs/promises';
import { loadTs } from '../load-ts.js';

/** @typedef {import('@web/test-runner-core').TestRunnerCoreConfig['middleware']} Middlewares */
/** @typedef {NonNullable<Middlewares>[number]} Middleware */

const src = '/stories/pages/hips.json';

/**
 * Built once: fifty pages ask for it.
 * @type {Map<string, Promise<Record<string, unknown>>>}
 */
const built = new Map();

/** @param {string} entry */
function load(entry) {
  const known = built.get(entry) ?? loadTs(entry);
  built.set(entry, known);
  return known;
}

/** How an item is written into a page, by the name in its address. */
const ways = {
  /** @param {string} pack @param {string} ref */
  article: async (pack, ref) => {
    const { renderHtml } = /** @type {typeof import('../../../src/render/index.js')} */ (
      await load('src/render/index.ts')
    );
    return renderHtml(pack, ref, { wrap: 'element', src, headingLevel: 3 });
  },
  /** @param {string} pack @param {string} ref */
  element: async (pack, ref) => {
    const { renderElement } = /** @type {typeof import('../../../src/ssr/index.js')} */ (
      await load('src/ssr/index.ts')
    );
    return renderElement(pack, ref, { src, headingLevel: 3 });
  },
};

/** @param {string} item */
const page = (item) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page that a server has rendered</title>
<style>body { max-inline-size: 40rem; margin: 1rem auto; font: 1rem/1.5 sans-serif }</style>
<script src="/__page/witness.js"></script>
<body>
${item}
<p id="next">What the article says next.</p>
</body>
</html>`;

/**
 * `/__rendered/<way>?<ref>`: a page with an item of a pack as Node renders it, and no script that shows it better.
 * @returns {Middleware}
 */
export const serveRendered = () => async (context, next) => {
  const [, way] = /^\/__rendered\/(article|element)$/u.exec(context.path) ?? [];
  if (!way) return next();
  const pack = await readFile(new URL(`../../..${src}`, import.meta.url), 'utf8');
  context.type = 'html';
  context.body = page(
    await ways[/** @type {keyof typeof ways} */ (way)](pack, decodeURIComponent(context.querystring)),
  );
  return undefined;
};
