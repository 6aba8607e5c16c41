// The blog page that is measured: fifty embeds between the paragraphs of a long article, in the forms that hosts leave.
import { fileAt, filesOf } from '../files.js';

/** @typedef {import('../server.js').File} File */

const root = new URL('../../', import.meta.url);

export const embeds = 50;

const ids = ['squat', 'lunge', 'step-up', 'single-leg-squat', 'running-drill', 'band-side-step'];

/** How an embed stands in a page, one after the other. */
const forms = [
  (/** @type {string} */ id) =>
    `<exercise-card src="/hips.json#${id}"><a href="/${id}">Exercise: ${id}</a></exercise-card>`,
  (/** @type {string} */ id) => `<p><a href="/hips.json#exercise:${id}">Exercise: ${id}</a></p>`,
  (/** @type {string} */ id) =>
    `<blockquote data-exercise-embed="exercise-card" data-exercise-src="/hips.json#${id}" data-exercise-compact>Exercise: ${id}</blockquote>`,
];

const words =
  'A plan on paper does not notice you. Do the session slowly, look at the knees, and stop while it still feels easy. ' +
  'Tomorrow is another day, and the step after this one waits for you. ';

/** @returns {string} */
function article() {
  const parts = Array.from({ length: embeds }, (_, at) => {
    const id = ids[at % ids.length] ?? '';
    return `<h2>Part ${at + 1}</h2><p>${words.repeat(2)}</p>${forms[at % forms.length]?.(id) ?? ''}`;
  });
  return `<article><h1>Fifty steps</h1><p class="standfirst">${words.repeat(3)}</p><p>${words.repeat(6)}</p>${parts.join('')}</article>`;
}

const page = (/** @type {string} */ body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Fifty steps</title>
    <link rel="stylesheet" href="/blog.css" />
    <script src="/meter.js"></script>
    <script type="module" src="/cdn/loader.js"></script>
  </head>
  <body>${body}</body>
</html>`;

/** Keeps what the page tells: when cards are there, and how far it moves while they come. */
const meter = `globalThis.seen = { cards: [], shift: 0 };
document.addEventListener('pack-load', () => seen.cards.push(performance.now()));
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });`;

/** @returns {Map<string, File>} what a server has of the blog, by path */
export function blog() {
  const pages = new URL('stories/pages/', root);
  const copy = (/** @type {string} */ name) =>
    /** @type {[string, File]} */ ([`/${name}`, fileAt(new URL(name, pages))]);
  return new Map([
    ...filesOf(new URL('dist/cdn/', root), '/cdn/'),
    copy('hips.json'),
    copy('blog.css'),
    ['/meter.js', { type: 'text/javascript', body: meter }],
    ['/', { type: 'text/html', body: page(article()) }],
  ]);
}
