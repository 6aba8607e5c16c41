// Texts and addresses that want to be markup, in every field of a pack and through every renderer. A browser is asked the
// same in tests/hostile/render.test.ts; here a parser is (parse5, after the HTML standard), for many more of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { loadTs } from '../kit/load-ts.js';

/** @typedef {import('../../src/render/index.js')} Render */
/** @typedef {{ nodeName: string, tagName?: string, value?: string, childNodes?: Node[], attrs?: { name: string, value: string }[] }} Node */
/** @typedef {{ parseFragment(html: string, options?: { onParseError(error: { code: string }): void }): Node }} Parser */

/** The parser that `@lit-labs/ssr` brings; others bring older ones. */
const { parseFragment } = /** @type {Parser} */ (
  await import(pathToFileURL(createRequire(import.meta.resolve('@lit-labs/ssr')).resolve('parse5')).href)
);

const { jsonLd, renderHtml, renderPlain } = /** @type {Render} */ (await loadTs('src/render/index.ts'));
const { filledPack } = /** @type {typeof import('../hostile/filled-pack.js')} */ (
  await loadTs('tests/hostile/filled-pack.ts')
);
const { strings, addresses } = /** @type {typeof import('../hostile/xss-strings.js')} */ (
  await loadTs('tests/hostile/xss-strings.ts')
);

const kinds = ['exercise', 'map', 'session', 'program'];

const common = 'article h2 h3 h4 h5 h6 p ul ol li strong small span a figure figcaption footer img br';
const tags = new Set(
  `${common} video track script exercise-card progression-map session-timer program-calendar`.split(' '),
);
const plainTags = new Set(common.split(' '));
const attributes = new Set(
  [
    'lang dir href src alt width height loading poster aria-label loop controls preload playsinline kind srclang label',
    'type exercise map session program units heading-level',
  ]
    .join(' ')
    .split(' '),
);
const address = /^(?![a-z][a-z0-9+.-]*:)|^https?:|^data:image\/|^blob:/iu;

/**
 * What is wrong with rendered HTML: what a parser has against it, what is not among our tags and attributes, and addresses
 * that nobody should follow.
 * @param {string} html
 * @param {Set<string>} allowed
 */
function wrongIn(html, allowed) {
  /** @type {string[]} */
  const found = [];
  let elements = 0;
  visit(parseFragment(html, { onParseError: ({ code }) => found.push(code) }), ({ nodeName, tagName, attrs = [] }) => {
    if (nodeName === '#comment') found.push('a comment');
    if (!tagName) return;
    elements += 1;
    if (!allowed.has(tagName)) found.push(`<${tagName}>`);
    for (const { name, value } of attrs) {
      if (!attributes.has(name)) found.push(`${tagName} ${name}`);
      if (/^(?:href|src|poster)$/u.test(name) && !address.test(value)) found.push(`${name}=${value}`);
    }
    if (tagName === 'script' && !/^application\/(?:ld\+)?json$/u.test(attrs[0]?.value ?? '')) found.push('script');
  });
  if (elements !== tagsIn(html, found)) found.push('what is parsed is not what is written');
  return found;
}

/**
 * Counts the elements that are written, which end in the order in which they begin. A parser forgives where they do not.
 * @param {string} html
 * @param {string[]} found
 */
function tagsIn(html, found) {
  /** @type {(string | undefined)[]} */
  const open = [];
  let count = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?: [a-z-]+(?:="[^"<>]*")?)*>/gu)) {
    if (!end) count += 1;
    if (!end && !/^(?:img|br|track)$/u.test(name)) open.push(name);
    if (end && open.pop() !== name) found.push(`</${name}>`);
  }
  if (open.length > 0) found.push(`no end of <${open.join('> <')}>`);
  return count;
}

/**
 * @param {Node} node
 * @param {(node: Node) => void} see
 */
function visit(node, see) {
  see(node);
  node.childNodes?.forEach((child) => visit(child, see));
}

/** Everything that is wrong with a pack in every form there is. @param {unknown} pack */
function wrongWith(pack) {
  const found = kinds.flatMap((kind) => {
    const ref = `${kind}:`;
    const link = (/** @type {string} */ to) => `/${to}`;
    return [
      ...wrongIn(renderHtml(pack, ref, { link, jsonLd: true }), tags),
      ...wrongIn(renderHtml(pack, ref, { wrap: 'element' }), tags),
      ...wrongIn(renderPlain(pack, ref, { link, format: 'html', base: 'https://coach.example/' }), plainTags),
    ];
  });
  return [...new Set(found)];
}

test('texts stand as they are, in every field and in every form', () => {
  const wrong = strings.flatMap((text) => wrongWith(filledPack({ text })).map((each) => `${text}: ${each}`));
  assert.deepEqual(wrong, []);
});

test('addresses that nobody should follow are left out', () => {
  const wrong = addresses.flatMap((url) =>
    wrongWith(filledPack({ text: 'text', url })).map((each) => `${url}: ${each}`),
  );
  assert.deepEqual(wrong, []);
});

test('a reader reads what the author wrote', () => {
  for (const text of ['<b>bold</b> & "quoted"', "it's 3 < 4 > 2 &amp; &lt;", '${x} {{y}} <%= z %>']) {
    const tree = parseFragment(renderHtml({ id: 'a', name: text, why: text }));
    /** @type {string[]} */
    const words = [];
    visit(tree, (node) => {
      if (node.value?.trim()) words.push(node.value);
    });
    assert.deepEqual(words, [text, text]);
  }
});

test('what the page itself says cannot break out either', () => {
  const pack = filledPack({ text: 'text' });
  for (const text of strings) {
    const html = renderHtml(pack, '', {
      wrap: 'element',
      src: text,
      units: /** @type {any} */ (text),
      link: () => text,
    });
    assert.deepEqual(wrongIn(html, tags), [], text);
  }
  for (const url of addresses) {
    assert.deepEqual(wrongIn(renderHtml(pack, '', { link: () => url }), tags), [], url);
    assert.deepEqual(wrongIn(renderHtml(pack, '', { base: url, src: url }), tags), [], url);
  }
});

test('whatever the text, what comes out is whole, and the same texts come in and out of JSON-LD', () => {
  const word = fc.constantFrom(
    ...'<>&"\'=/!-`\u0000\ud800 a\n'.split(''),
    '<!--',
    '-->',
    '</script',
    ']]>',
    '<svg',
    '&#',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `x${words.join('')}`);
  fc.assert(
    fc.property(text, (text) => {
      const pack = { id: 'a', name: text, why: text, steps: [text], cues: [text], license: text, lang: 'en' };
      const html = renderHtml(pack, '', { wrap: 'element', jsonLd: true });
      assert.deepEqual(wrongIn(html, tags), []);
      assert.equal(JSON.parse(JSON.stringify(jsonLd(pack)))['@graph'][0].name, text);
    }),
    { numRuns: 2000 },
  );
});

test('as XML, for a feed, it holds no sign that XML forbids', () => {
  const html = renderPlain({ id: 'a', name: 'a\u0000\u0008\u000b\ud800\uffffb' }, '', { format: 'html' });
  assert.match(html, /<h2>a\ufffd{5}b<\/h2>/u);
});

test('a mail in plain text has no line of its own that a text made', () => {
  assert.equal(renderPlain({ id: 'a', name: 'One\r\nBcc: x\u2028\u0007y' }).split('\n')[0], 'One Bcc: x y');
});

test('the checks themselves see what they forbid', () => {
  const wrong = [
    '<p>a',
    '<p onclick="x">a</p>',
    '<a href="javascript:x">a</a>',
    '<b>a</b>',
    '<!-- a -->',
    '<script>a</script>',
  ];
  assert.deepEqual(
    wrong.filter((html) => wrongIn(html, tags).length === 0),
    [],
  );
});
