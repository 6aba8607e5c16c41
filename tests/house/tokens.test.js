// What no source may say: markup from text, style attributes, code from text, ways round the compiler, notes to self.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { filesIn, read } from './files.js';
import { parse, placeOf, textsOf, walk } from './source.js';

const names = new Set([
  ...['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic', 'styleMap', 'eval', 'console'],
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'parseFromString'],
  ...['setHTMLUnsafe', 'parseHTMLUnsafe', 'execCommand', 'cssText'],
]);
const calls = /^(new Function|Function|document\.write(ln)?)$/;
const comments = /@ts-(ignore|expect-error|nocheck)|\b(TODO|FIXME|XXX|HACK)\b/g;
const attribute = /\sstyle\s*=\s*(["']|\$\{)/;

/**
 * @param {string} path
 * @param {string} [text]
 */
function banned(path, text) {
  const found = bannedNodes(path, text);
  for (const [word] of (text ?? read(path)).matchAll(comments)) found.push(`${path} ${word}`);
  for (const { text: template, tag, node } of textsOf(path, text)) {
    if (names.has(template)) found.push(`${placeOf(node)} '${template}'`);
    if (/^(html|svg)$/.test(tag) && attribute.test(template)) found.push(`${placeOf(node)} a style attribute`);
  }
  return found;
}

/**
 * @param {string} path
 * @param {string} [text]
 */
function bannedNodes(path, text) {
  /** @type {string[]} */
  const found = [];
  walk(parse(path, text), (node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${placeOf(node)} any`);
    if (ts.isIdentifier(node) && names.has(node.text)) found.push(`${placeOf(node)} ${node.text}`);
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const call = `${ts.isNewExpression(node) ? 'new ' : ''}${node.expression.getText()}`;
    if (calls.test(call)) found.push(`${placeOf(node)} ${call}`);
  });
  return found;
}

/**
 * Tests that are left out, run alone, wait for a while, or try again.
 * @param {string} path
 * @param {string} [text]
 */
function evasions(path, text) {
  /** @type {string[]} */
  const found = [];
  walk(parse(path, text), (node) => {
    if (!ts.isCallExpression(node)) return;
    const call = node.expression.getText();
    const evades = /\.(only|skip|retries|todo)$/.test(call) && !/^(this|t|context)\.skip$/.test(call);
    if (evades || /^(xit|xdescribe|aTimeout)$/.test(call)) found.push(`${placeOf(node)} ${call}()`);
    if (/(^|\.)setTimeout$/.test(call) && isSleep(node)) found.push(`${placeOf(node)} a sleep`);
  });
  return found;
}

/**
 * Whether a timer only wakes up who waits for it: `new Promise((resolve) => setTimeout(resolve, 100))`.
 * @param {ts.Node} node
 */
function isSleep(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isNewExpression(at)) return at.expression.getText() === 'Promise';
  }
  return false;
}

const sources = filesIn('src', /\.ts$/);
const tests = filesIn('tests', /\.test\.(ts|js)$/);

test('no source says what it may not', () => {
  assert.deepEqual(
    sources.flatMap((path) => banned(path)),
    [],
  );
});

test('no test is left out, runs alone, sleeps or tries again', () => {
  assert.deepEqual(
    tests.flatMap((path) => evasions(path)),
    [],
  );
});

test('what is banned is seen', () => {
  const bad = [
    'let x: any;',
    'const x = y as any[];',
    '// @ts-ignore\n',
    '// @ts-expect-error for now\n',
    '// TODO: later\n',
    'element.innerHTML = x;',
    "element['innerHTML'] = x;",
    'html`<p>${unsafeHTML(x)}</p>`;',
    'html`<p style="color: red"></p>`;',
    'html`<p class="a" style=${x}></p>`;',
    'eval(x);',
    'new Function(x);',
    'document.write(x);',
    'console.log(x);',
    'globalThis.console.log(x);',
  ];
  for (const text of bad) assert.equal(banned('src/a.ts', text).length, 1, text);
  const good = [
    'html`<p class="style" .style=${x}></p>`;',
    '// in any case: innerHTML is banned\n',
    'html`<style>a {}</style>`',
  ];
  for (const text of good) assert.deepEqual(banned('src/a.ts', text), [], text);
});

test('what tests may not do is seen', () => {
  const bad = [
    'it.only("", f);',
    'describe.skip("", f);',
    'test.todo("");',
    'xit("", f);',
    'await aTimeout(100);',
    'this.retries(2);',
    'await new Promise((resolve) => setTimeout(resolve, 100));',
    'await new Promise((r) => { setTimeout(() => r(1), 100); });',
  ];
  for (const text of bad) assert.equal(evasions('tests/a.test.ts', text).length, 1, text);
  const good = ['this.skip();', 't.skip("run npm run build first");', 'clock.setTimeout(f, 100);'];
  for (const text of good) assert.deepEqual(evasions('tests/a.test.ts', text), [], text);
});
