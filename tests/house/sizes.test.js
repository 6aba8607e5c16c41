// A file is read in one sitting, a function without scrolling.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { filesIn, read } from './files.js';
import { parse, placeOf, walk } from './source.js';

const most = { source: 220, aim: 200, function: 45, test: 300 };

/** Tables of words, and what is generated: their length says nothing about how hard they are to read. */
const tables = /^src\/(i18n\/[^/]+|pack\/types|pack\/schema\/describe)\.ts$/;

/** @param {string} text */
const linesIn = (text) => text.replace(/\n$/, '').split('\n').length;

/**
 * @param {string} path
 * @param {string} [text]
 */
function longFunctions(path, text) {
  /** @type {string[]} */
  const found = [];
  walk(parse(path, text), (node) => {
    if (!ts.isFunctionLike(node)) return;
    const lines = linesIn(node.getText());
    if (lines > most.function) found.push(`${placeOf(node)} ${lines} lines, ${most.function} at most`);
  });
  return found;
}

/**
 * @param {string[]} paths
 * @param {number} limit
 */
function longFiles(paths, limit) {
  const sized = paths.map((path) => ({ path, lines: linesIn(read(path)) }));
  return sized
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => `${path} ${lines} lines, ${limit} at most`);
}

const sources = filesIn('src', /\.ts$/).filter((path) => !tables.test(path));

test(`no source is longer than ${most.source} lines`, (t) => {
  for (const long of longFiles(sources, most.aim)) t.diagnostic(`over the aim: ${long}`);
  assert.deepEqual(longFiles(sources, most.source), []);
});

test(`no function is longer than ${most.function} lines`, () => {
  assert.deepEqual(
    sources.flatMap((path) => longFunctions(path)),
    [],
  );
});

test(`no test is longer than ${most.test} lines`, () => {
  assert.deepEqual(longFiles(filesIn('tests', /\.(ts|js)$/), most.test), []);
});

test('long functions are seen in every form', () => {
  const body = '{\n' + 'x();\n'.repeat(most.function) + '}';
  const forms = [
    `function f() ${body}`,
    `const f = () => ${body}`,
    `class C { m() ${body} }`,
    `class C { get x() ${body} }`,
  ];
  for (const form of forms) assert.equal(longFunctions('src/a.ts', form).length, 1, form.slice(0, 20));
  assert.deepEqual(longFunctions('src/a.ts', `const f = () => {\n${'x();\n'.repeat(most.function - 2)}}`), []);
});
