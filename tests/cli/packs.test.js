// What the commands make of a pack: checked, rendered, as lines, and of other collections.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith, pack, packText, run, unbuilt } from './bin.js';

const skip = unbuilt;

const broken = `{
  "exercises": [
    { "id": "squat", "name": "Squat", "whyy": "x" },
    { "id": "lunge", "name": 5 }
  ]
}
`;

test('a good pack is good', { skip }, async (t) => {
  const folder = await folderWith(t, { 'hips.json': packText });
  assert.deepEqual(await run(folder, ['validate', 'hips.json']), {
    status: 0,
    out: 'hips.json: good (3 exercises, 1 map, 1 session, 1 programme)\n',
    err: '',
  });
});

test('issues are told with line and column, and the line they mean', { skip }, async (t) => {
  const folder = await folderWith(t, { 'bad.json': broken });
  const { status, out } = await run(folder, ['validate', 'bad.json']);
  assert.equal(status, 1);
  const lines = out.split('\n');
  assert.match(lines[0] ?? '', /^bad\.json:3:39: warning: .* \[field\]$/);
  assert.equal(lines[1], '  3 |     { "id": "squat", "name": "Squat", "whyy": "x" },');
  assert.equal(lines[2], `    | ${' '.repeat(38)}^`);
  assert.match(lines[3] ?? '', /^bad\.json:4:22: error: .* \[type\]$/);
  assert.equal(lines[6], 'bad.json: not good, 1 error, 1 warning (1 exercise)');
});

test('warnings count where they are to', { skip }, async (t) => {
  const folder = await folderWith(t, { 'odd.json': '[{ "id": "squat", "name": "Squat", "whyy": "x" }]' });
  assert.equal((await run(folder, ['validate', 'odd.json'])).status, 0);
  assert.equal((await run(folder, ['validate', '--strict', 'odd.json'])).status, 1);
  assert.deepEqual(await run(folder, ['validate', '--quiet', 'odd.json']), { status: 0, out: '', err: '' });
});

test('tools have it as JSON, for several files', { skip }, async (t) => {
  const folder = await folderWith(t, { 'hips.json': packText, 'bad.json': broken });
  const { status, out } = await run(folder, ['validate', '--json', 'hips.json', 'bad.json']);
  const { ok, files } = JSON.parse(out);
  assert.equal(status, 1);
  assert.equal(ok, false);
  assert.deepEqual(
    files.map((/** @type {{ file: string, errors: number }} */ { file, errors }) => [file, errors]),
    [
      ['hips.json', 0],
      ['bad.json', 1],
    ],
  );
  assert.deepEqual(
    { ...files[1].issues[1], message: '' },
    { path: '/exercises/1/name', code: 'type', message: '', severity: 'error', line: 4, column: 22 },
  );
});

test('JSON that is none is told where it goes wrong, also from a pipe', { skip }, async (t) => {
  const { status, out } = await run(await folderWith(t), ['validate', '-'], { input: '\uFEFF{ "a": [1,] }' });
  assert.equal(status, 1);
  assert.match(out, /^<stdin>:1:10: error: Remove the comma before this \]/);
});

test('an exercise is rendered as HTML, text, feed, data and element', { skip }, async (t) => {
  const folder = await folderWith(t, { 'hips.json': packText });
  const render = (/** @type {string[]} */ ...words) => run(folder, ['render', 'hips.json', ...words]);
  assert.match((await render()).out, /^<article lang="en">\n<h2>Squat<\/h2>/);
  assert.match((await render('lunge', '--plain')).out, /^Lunge\n=====\n/);
  assert.match((await render('session:short', '--feed', '--base', 'https://coach.example/')).out, /<h2>Short<\/h2>/);
  assert.equal(JSON.parse((await render('squat', '--json-ld')).out)['@context'], 'https://schema.org');
  assert.match((await render('squat', '--element', '--src', 'hips.json')).out, /^<exercise-card src="hips.json#squat"/);
  assert.match((await render('squat', '--locale', 'de')).out, /Wie viel/);
});

test('a ref that nothing has is answered with the nearest', { skip }, async (t) => {
  const folder = await folderWith(t, { 'hips.json': packText });
  const { status, err } = await run(folder, ['render', 'hips.json', 'sqat']);
  assert.equal(status, 1);
  assert.match(err, /did you mean “squat”\?/);
});

test('a pack becomes lines, and lines a pack', { skip }, async (t) => {
  const folder = await folderWith(t, { 'hips.json': packText });
  const there = await run(folder, ['text', 'hips.json', '--out', 'hips.txt']);
  assert.equal(there.status, 0);
  const back = await run(folder, ['json', 'hips.txt']);
  assert.equal(back.status, 0);
  const { exercises, maps } = JSON.parse(back.out);
  assert.deepEqual(
    exercises.map((/** @type {{ id: string }} */ { id }) => id),
    pack.exercises.map(({ id }) => id),
  );
  assert.deepEqual(maps[0].edges[0].axis, 'complexity');
  assert.equal((await run(folder, ['validate', 'hips.txt'])).status, 0);
});

test('what lines cannot say is told once a field', { skip }, async (t) => {
  const name = { en: 'Squat', es: 'Sentadilla' };
  const folder = await folderWith(t, {
    'two.json': JSON.stringify([
      { id: 'a', name },
      { id: 'b', name },
    ]),
  });
  const { err } = await run(folder, ['text', 'two.json']);
  assert.match(err, /^ {2}\/exercises\/\*\/name \(2 times\)$/m);
  assert.equal((await run(folder, ['text', 'two.json', '--quiet'])).err, '');
});

test('records of free-exercise-db become a pack, and nothing is written over', { skip }, async (t) => {
  const records = [{ id: 'Squat', name: 'Squat', instructions: ['Sit down.'], primaryMuscles: ['quadriceps'] }, 5];
  const folder = await folderWith(t, { 'records.json': JSON.stringify(records) });
  const first = await run(folder, ['import', 'records.json', '--out', 'pack.json']);
  assert.equal(first.status, 1, 'a record was left out');
  assert.match(first.err, /^records\.json: \/1: error: /m);
  assert.match(first.err, /^1 exercise in pack\.json; 1 error$/m);
  assert.equal((await run(folder, ['validate', 'pack.json'])).status, 0);
  const again = await run(folder, ['import', 'records.json', '--out', 'pack.json', '--quiet']);
  assert.equal(again.status, 2);
  assert.match(again.err, /Nothing was written, since this file is there already:\n {2}pack\.json\nAdd --force/);
  assert.equal((await run(folder, ['import', 'records.json', '-o', 'pack.json', '--force'])).status, 1);
  assert.ok(existsSync(join(folder, 'pack.json')));
  assert.equal(JSON.parse(await readFile(join(folder, 'pack.json'), 'utf8')).exercises.length, 1);
});
