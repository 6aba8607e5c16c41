// What the README tells developers of frameworks is what tests/hosts tries, and nothing of the elements is in their way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hosts } from '../hosts/hosts.js';
import { exists, foldersIn, read } from './files.js';

/** @typedef {{ kind: string, name: string }} Member */
/** @typedef {{ tagName?: string, members?: Member[], attributes?: { name: string, fieldName?: string }[] }} Declared */

const projects = foldersIn('tests/hosts');

/** @param {string} text */
const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/;$/, ''))
    .filter(Boolean);

/**
 * The first line of an example that its file does not have, or not in this order.
 * @param {string} example
 * @param {string} file
 */
function strangeLine(example, file) {
  const left = linesOf(file);
  return linesOf(example).find((line) => {
    const found = left.indexOf(line);
    left.splice(0, found + 1);
    return found === -1;
  });
}

test('every project is tried, and every one that is tried is there', () => {
  assert.deepEqual(hosts.map(({ name }) => name).sort(), projects);
});

test('examples for frameworks are code of the projects', () => {
  const pattern = /<!-- host: (\S+) -->\n+```\w+\n([^]*?)```/g;
  const examples = [...read('README.md').matchAll(pattern)];
  assert.ok(examples.length >= 5);
  const strange = examples.map(([, path = '', code = '']) => strangeLine(code, read(`tests/hosts/${path}`)));
  assert.deepEqual(strange.filter(Boolean), []);
});

test('an example with a line of its own is seen', () => {
  assert.equal(strangeLine('a();\nb();', 'x();\n  a();\nb()\n'), undefined);
  assert.equal(strangeLine('b();\na();', 'a();\nb();'), 'a()');
});

for (const name of projects) {
  test(`${name} is installed as it was locked, and the package as it is`, () => {
    const path = `tests/hosts/${name}/package-lock.json`;
    assert.ok(exists(path), `npm run hosts -- --lock ${name}`);
    const { packages } = JSON.parse(read(path));
    const own = packages['node_modules/exercise-elements'];
    assert.equal(own.resolved, 'file:../exercise-elements.tgz');
    assert.equal(own.integrity, undefined);
    assert.deepEqual(own.dependencies, JSON.parse(read('package.json')).dependencies);
  });
}

test('no attribute that types offer to frameworks has the name of a method: they would set a text in its place', () => {
  /** @type {{ modules: { declarations: Declared[] }[] }} */
  const { modules } = JSON.parse(read('custom-elements.json'));
  const clashes = modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ tagName, members = [], attributes = [] }) => {
      const methods = members.filter(({ kind }) => kind === 'method').map(({ name }) => name);
      const offered = attributes.filter(({ fieldName }) => fieldName !== undefined);
      return offered.filter(({ name }) => methods.includes(name)).map(({ name }) => `${tagName} ${name}`);
    }),
  );
  assert.deepEqual(clashes, []);
});
