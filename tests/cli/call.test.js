// How the command line answers a call: help, versions, slips of the pen, pipes.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folderWith, packText, run, unbuilt } from './bin.js';

const skip = unbuilt;
const commands = ['validate', 'render', 'text', 'json', 'import', 'site'];

test('the help names every command, on stdout, and ends with 0', { skip }, async (t) => {
  const folder = await folderWith(t);
  const { status, out, err } = await run(folder, ['--help']);
  assert.equal(status, 0);
  assert.equal(err, '');
  for (const name of commands) assert.match(out, new RegExp(`^  ${name} +\\S`, 'm'));
});

test('without a word the help is on stderr, and it ends with 2', { skip }, async (t) => {
  const { status, out, err } = await run(await folderWith(t), []);
  assert.equal(status, 2);
  assert.equal(out, '');
  assert.match(err, /^Usage: exercise-elements <command>/m);
});

test('what is no text is not taken for a plan', { skip }, async (t) => {
  const folder = await folderWith(t);
  await writeFile(join(folder, 'squat.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]));
  const { status, err } = await run(folder, ['validate', 'squat.png']);
  assert.equal(status, 2);
  assert.match(err, /squat\.png is no text in UTF-8: save it as that, or name another file\./);
});

test('a file as the shell of Windows writes it is read', { skip }, async (t) => {
  const folder = await folderWith(t);
  await writeFile(join(folder, 'hips.json'), Buffer.from(`\uFEFF${packText}`, 'utf16le'));
  assert.equal((await run(folder, ['validate', 'hips.json'])).status, 0);
});

for (const name of commands) {
  test(`the help of ${name} has usage, options and examples in 80 columns`, { skip }, async (t) => {
    const folder = await folderWith(t);
    const { status, out } = await run(folder, [name, '--help']);
    assert.equal(status, 0);
    assert.match(out, new RegExp(`^Usage: exercise-elements ${name} `, 'm'));
    assert.match(out, /^Options:$/m);
    assert.match(out, /^Examples:$/m);
    assert.deepEqual(
      out.split('\n').filter((line) => line.length > 80),
      [],
    );
    assert.equal((await run(folder, ['help', name])).out, out);
  });
}

test('the version is that of the package', { skip }, async (t) => {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  assert.deepEqual(await run(await folderWith(t), ['--version']), { status: 0, out: `${version}\n`, err: '' });
});

/** @type {[slip: string[], answer: RegExp][]} */
const slips = [
  [['valdate', 'hips.json'], /There is no command “valdate”. Did you mean validate\?/],
  [['validate', '--stict', 'hips.json'], /There is no option --stict. Did you mean --strict\?/],
  [['validate', '--strict=no', 'hips.json'], /--strict takes no value: leave out “no”./],
  [['validate'], /Say which files to check/],
  [['validate', 'nope.json'], /nope.json cannot be read: there is no such file./],
  [['validate', '.'], /\. cannot be read: it is a folder./],
  [['--strict', 'validate'], /Say a command before --strict/],
  [['site', 'hips.json'], /Say where to write the pages: --out <dir>./],
  [['site', 'hips.json', '--out', '--force'], /--out wants a value: --out <dir>./],
  [['site', 'hips.json', '--out', 'out', '--base', 'coach.example'], /--base wants an address in full/],
  [['site', 'hips.json', '--out', 'out', '--locale', 'not a tag'], /--locale wants a language tag/],
  [['site', 'hips.json', '--out', 'out', '--font', 'hips.json'], /hips.json cannot be used as a font/],
  [['render', 'hips.json', '--plain', '--json-ld'], /Choose one of --plain and --json-ld./],
  [['render', 'hips.json', '--units', 'stone'], /--units is metric or imperial/],
  [['import', 'hips.json', '--from', 'nothing'], /The format “nothing” is not known. Known: free-exercise-db./],
];

for (const [slip, answer] of slips) {
  test(`"${slip.join(' ')}" is answered with a sentence and 2`, { skip }, async (t) => {
    const { status, out, err } = await run(await folderWith(t, { 'hips.json': packText }), slip);
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(err, answer);
    assert.match(err, /^exercise-elements: [^\n]+\n$/);
    assert.doesNotMatch(err, / at .*:\d+/, 'no stack');
  });
}

test('what is no option stands behind --', { skip }, async (t) => {
  const folder = await folderWith(t, { '-h': packText });
  assert.equal((await run(folder, ['validate', '--', '-h'])).status, 0);
});

test('a reader of the pipe may leave early', { skip }, async (t) => {
  const folder = await folderWith(t);
  const many = Array.from({ length: 4000 }, (_, index) => ({ id: `e${index}`, name: `Exercise ${index}`, why: 5 }));
  await writeFile(join(folder, 'many.json'), JSON.stringify(many));
  const bin = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
  const child = spawn(process.execPath, [bin, 'json', 'many.json', '-q'], { cwd: folder });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
  child.stdout.once('data', () => child.stdout.destroy());
  await new Promise((resolve) => child.on('close', resolve));
  assert.doesNotMatch(err, /EPIPE|Something went wrong/);
});
