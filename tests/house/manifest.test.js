// The manifest says what the sources do, no more and no less.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { partsIn, propertiesIn, slotsIn, sourcesOf } from './contract.js';
import { filesIn, foldersIn, read } from './files.js';
import { makeManifest } from './generate/manifest.js';
import { parse, programOf, walk } from './source.js';

/** @typedef {{ name: string, description?: string, type?: { text: string } }} Documented */
/** @typedef {Documented & { kind: string, privacy?: string }} Member */
/**
 * @typedef {object} Element
 * @property {string} name
 * @property {string} [tagName]
 * @property {string} [description]
 * @property {Member[]} [members]
 * @property {Documented[]} [events]
 * @property {Documented[]} [slots]
 * @property {Documented[]} [cssParts]
 * @property {Documented[]} [cssProperties]
 */

/** @type {{ modules: { path: string, declarations?: Element[] }[] }} */
const manifest = JSON.parse(read('custom-elements.json'));
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

/** @param {Documented[] | undefined} list */
const namesOf = (list) => [...new Set((list ?? []).map(({ name }) => name))].sort();

/**
 * Public events by their names: each class of src/events.ts has its own as `static readonly type`.
 * @param {string} [text]
 */
function publicEvents(text) {
  /** @type {Map<string, string>} */
  const found = new Map();
  walk(parse('src/events.ts', text), (node) => {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const type = node.members.find((member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'type');
    const name = type && ts.isPropertyDeclaration(type) ? type.initializer : undefined;
    found.set(name && ts.isStringLiteralLike(name) ? name.text : 'no static type', node.name.text);
  });
  return found;
}

/** The classes that some source makes an instance of. */
function made() {
  /** @type {Set<string>} */
  const found = new Set();
  for (const path of filesIn('src', /\.ts$/)) {
    walk(parse(path), (node) => {
      if (ts.isNewExpression(node)) found.add(node.expression.getText());
    });
  }
  return found;
}

test('the manifest is fresh: npm run generate', async () => {
  assert.ok(read('custom-elements.json') === (await makeManifest()), 'custom-elements.json is stale');
});

test('every element is in the manifest, with its tag', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), foldersIn('src/elements'));
});

test('what is public is described', () => {
  const open = elements.flatMap(
    ({ tagName, members = [], events = [], slots = [], cssParts = [], cssProperties = [] }) =>
      [...members, ...events, ...slots, ...cssParts, ...cssProperties]
        .filter(({ description }) => !description?.trim())
        .map(({ name }) => `<${tagName}> ${name || 'default slot'} has no description`),
  );
  assert.deepEqual(open, []);
});

const program = programOf(filesIn('src', /\.ts$/));

for (const { tagName: tag = '', ...element } of elements) {
  const sources = sourcesOf(tag);
  const properties = sources.map((path) => propertiesIn(path));
  const used = [...new Set(properties.flatMap((one) => one.used))].sort();
  const set = [...new Set(properties.flatMap((one) => one.set))].sort();

  test(`<${tag}>: every documented part is in a template, and the reverse`, () => {
    assert.deepEqual([...new Set(sources.flatMap((path) => partsIn(program, path)))].sort(), namesOf(element.cssParts));
  });

  test(`<${tag}>: every documented slot is in a template, and the reverse`, () => {
    assert.deepEqual([...new Set(sources.flatMap((path) => slotsIn(path)))].sort(), namesOf(element.slots));
  });

  test(`<${tag}>: every documented token is used in a style, and the reverse`, () => {
    assert.deepEqual(
      used.filter((name) => name.startsWith('--exercise-')),
      namesOf(element.cssProperties),
    );
  });

  test(`<${tag}>: every custom property that is used is set, and the reverse`, () => {
    assert.deepEqual(
      used.filter((name) => !name.startsWith('--exercise-') && !set.includes(name)),
      [],
      'used, never set',
    );
    assert.deepEqual(
      set.filter((name) => !used.includes(name)),
      [],
      'set, never used',
    );
  });
}

test('every event class is documented by an element, and the reverse', () => {
  const documented = new Map(elements.flatMap(({ events = [] }) => events).map(({ name, type }) => [name, type?.text]));
  const sort = (/** @type {Map<string, string | undefined>} */ map) => [...map].sort();
  assert.deepEqual(sort(documented), sort(publicEvents()));
});

test('every event is fired somewhere', () => {
  const classes = made();
  assert.deepEqual(
    [...publicEvents().values()].filter((name) => !classes.has(name)),
    [],
  );
});

test('parts, slots, tokens and events are seen wherever they are written', () => {
  const at = 'src/elements/exercise-card/a.ts';
  const declared = "const y = 'e'; declare const x: boolean, z: 'f' | 'g h' | symbol | undefined, s: string;";
  const markup =
    'html`<p part="a b ${x ? "c" : `d ${y}`}"></p><i part=${z} class=${"no"} data-part="no"></i><b part=${s}>`;';
  const small = programOf([at], { [at]: `${declared} ${markup}` });
  const place = `${at}:1:may-be-any-string`;
  assert.deepEqual(partsIn(small, at), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', place]);
  assert.deepEqual(slotsIn(at, 'html`<slot name="a"><slot></slot></slot>`'), ['', 'a']);
  const css =
    'css`:host { --_a: 1; color: var( --exercise-b, var(--_c)); /* var(--no) --no: */ &{--_d:2} }`; s.setProperty("--_e", x)';
  assert.deepEqual(propertiesIn(at, css), { used: ['--_c', '--exercise-b'], set: ['--_a', '--_d', '--_e'] });
  assert.deepEqual([...publicEvents("class A extends Event { static readonly type = 'a-b'; }")], [['a-b', 'A']]);
  assert.deepEqual([...publicEvents('class A extends Event {}').keys()], ['no static type']);
});
