// An element is its folder, its define file, its tests and its story; who makes one makes all of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exists, filesIn, foldersIn, read } from './files.js';
import { importsOf } from './source.js';

/**
 * What belongs to an element and is not there.
 * @param {string} tag
 */
function missing(tag) {
  const own = `src/elements/${tag}/${tag}`;
  const wanted = [
    `${own}.ts`,
    `${own}.view.ts`,
    `${own}.styles.ts`,
    `src/define/${tag}.ts`,
    `stories/${tag}.stories.ts`,
  ];
  const found = [];
  for (const path of wanted) if (!exists(path)) found.push(path);
  if (filesIn(`tests/elements/${tag}`, /\.test\.ts$/).length === 0) found.push(`tests/elements/${tag}/*.test.ts`);
  if (!reaches('src/index.ts', `${own}.ts`)) found.push(`an export in src/index.ts`);
  if (!reaches('src/define/all.ts', `src/define/${tag}.ts`)) found.push(`an import in src/define/all.ts`);
  if (!filesIn('src/embed').some((path) => reaches(path, `src/define/${tag}.ts`))) found.push('a line in src/embed');
  if (!(`./define/${tag}` in exported())) found.push(`"./define/${tag}" in package.json's exports`);
  return found.map((what) => `${tag} needs ${what}`);
}

/**
 * @param {string} from
 * @param {string} to
 */
const reaches = (from, to) => importsOf(from).some((one) => one.to === to);

/** @returns {Record<string, unknown>} */
const exported = () => JSON.parse(read('package.json')).exports;

/**
 * The tags that a list of paths speaks of.
 * @param {string[]} paths
 * @param {RegExp} pattern
 */
const tagsIn = (paths, pattern) => paths.flatMap((path) => pattern.exec(path)?.[1] ?? []);

const tags = foldersIn('src/elements');

test('there are elements, and their folders are named by their tags', () => {
  assert.ok(tags.length > 0);
  assert.deepEqual(
    tags.filter((tag) => !/^[a-z]+-[a-z-]+$/.test(tag)),
    [],
  );
});

for (const tag of tags) {
  test(`<${tag}> has all that belongs to an element`, () => {
    assert.deepEqual(missing(tag), []);
  });

  test(`<${tag}> is registered in one file and nowhere else`, () => {
    const call = `safeDefine('${tag}'`;
    assert.deepEqual(
      filesIn('src', /\.ts$/).filter((path) => read(path).includes(call)),
      [`src/define/${tag}.ts`],
    );
  });
}

test('nothing is left of an element that is gone', () => {
  const left = [
    ...tagsIn(filesIn('src/define'), /^src\/define\/([a-z]+-[a-z-]+)\.ts$/).filter((tag) => tag !== 'safe-define'),
    ...tagsIn(filesIn('stories'), /^stories\/([^/]+)\.stories\.ts$/),
    ...foldersIn('tests/elements'),
    ...tagsIn(Object.keys(exported()), /^\.\/define\/(.+)$/),
  ];
  assert.deepEqual(
    left.filter((tag) => !tags.includes(tag)),
    [],
  );
});

test('an element that is not there needs everything', () => {
  assert.equal(missing('no-element').length, 10);
});
