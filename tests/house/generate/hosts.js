import { read } from '../files.js';

/** @typedef {Record<string, Record<string, string>>} Fates */

/**
 * What somebody can paste, by the snippets that were published to try it. The best of them counts: a block of code is
 * written as a fence where a host knows Markdown, and as HTML elsewhere.
 */
const columns = {
  Tag: ['I semantic HTML in custom element'],
  Link: ['P a data-*'],
  'Markdown link': ['Z2 markdown link with title'],
  'Block of code': ['Z fenced code ```exercise', 'Y pre language'],
  'Block with `data-*`': ['D div + data-* URL'],
  'Data in `data-*`': ['B2 data-* JSON attribute on div, entity-escaped'],
  'Data in the tag': ['A script-json child'],
};

const signs = /** @type {Record<string, string>} */ ({
  works: '●',
  readable: '○',
  data: '◌',
  gone: '·',
  refused: '×',
});
const best = Object.keys(signs);

/** What does not write pages, but takes away from them: to these, Markdown is a text like any other. */
const sanitizers = ['DOMPurify', 'sanitize-html'];

/**
 * @param {Fates} fates
 * @param {string} host
 * @param {string[]} snippets
 */
function cell(fates, host, snippets) {
  const tried = snippets.filter((name) => !name.startsWith('Z') || !sanitizers.includes(host));
  const found = tried.flatMap((name) => fates[name]?.[host] ?? []);
  return signs[best.find((fate) => found.includes(fate)) ?? ''] ?? '';
}

/** What becomes of each snippet on each host, as `tests/embed/survival.test.ts` finds it. */
export function hostTable() {
  const fates = /** @type {Fates} */ (JSON.parse(read('tests/embed/survival.json')));
  const hosts = [...new Set(Object.values(fates).flatMap((one) => Object.keys(one)))];
  const heads = ['Host', ...Object.keys(columns)];
  const rows = hosts.map((host) => [host, ...Object.values(columns).map((snippets) => cell(fates, host, snippets))]);
  return [heads, heads.map((_head, at) => (at === 0 ? '---' : ':-:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
