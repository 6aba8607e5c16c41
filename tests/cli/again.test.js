// A folder of pages that is written once more: what is in the way, what goes, and what is never touched.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pack, run, unbuilt } from './bin.js';
import { base, site } from './folder.js';

const skip = unbuilt;

test('a second run writes nothing without --force, and names what is there', { skip }, async (t) => {
  const { folder, pages } = await site(t);
  await writeFile(join(pages, 'index.html'), 'mine');
  const again = await run(folder, ['site', 'hips.json', '--out', 'out', '--base', base]);
  assert.equal(again.status, 2);
  assert.match(again.err, /Nothing was written, since these files are there already:\n {2}out\//);
  assert.match(again.err, / {2}and \d+ more\nAdd --force to write over them\./);
  assert.equal(await readFile(join(pages, 'index.html'), 'utf8'), 'mine');
  assert.equal((await run(folder, ['site', 'hips.json', '-o', 'out', '-b', base, '--force'])).status, 0);
});

test('with --force, what the pack no longer has is removed, and nothing that is not ours', { skip }, async (t) => {
  const { folder, pages } = await site(t);
  await writeFile(join(pages, 'exercise/squat.html.bak'), 'mine');
  await writeFile(join(pages, 'session/short.embed.html'), 'mine now');
  const [squat, lunge] = pack.exercises;
  const exercises = [{ ...squat, media: [] }, lunge];
  const less = { ...pack, exercises, maps: [], sessions: [], programs: [] };
  await writeFile(join(folder, 'hips.json'), JSON.stringify(less));
  const again = ['site', 'hips.json', '--out', 'out', '--base', base, '--force'];
  const { status, err } = await run(folder, again);
  assert.equal(status, 0);
  assert.match(
    err,
    /note: Removed, since the pack no longer has it: media\/squat\.svg, map\/legs\.html, .* and \d+ more\./,
  );
  assert.match(err, /note: No longer in the pack, but changed since .* left: session\/short\.embed\.html\./);
  for (const gone of ['exercise/plank.html', 'exercise/plank.png', 'map', 'program', 'media', 'session/short.html'])
    assert.ok(!existsSync(join(pages, gone)), gone);
  for (const kept of ['exercise/squat.html', 'exercise/squat.html.bak', 'session/short.embed.html', 'assets/site.css'])
    assert.ok(existsSync(join(pages, kept)), kept);
  assert.ok(existsSync(join(folder, 'media/squat.svg')), 'the picture of the coach stays');
  assert.doesNotMatch((await run(folder, again)).err, /Removed/);
});

test('a picture beside the pages that was there before them is never removed', { skip }, async (t) => {
  const { folder } = await site(t);
  const beside = ['site', 'hips.json', '--out', '.', '--base', base, '--force'];
  await run(folder, beside);
  await writeFile(join(folder, 'hips.json'), JSON.stringify({ exercises: [{ id: 'lunge', name: 'Lunge' }] }));
  await run(folder, beside);
  assert.ok(existsSync(join(folder, 'media/squat.svg')));
  assert.ok(!existsSync(join(folder, 'exercise/squat.html')));
});

test('a list of what was written that points elsewhere removes nothing there', { skip }, async (t) => {
  const { folder, pages, read } = await site(t);
  const { files } = JSON.parse(await read('site.json'));
  await copyFile(join(pages, 'index.html'), join(folder, 'index.html'));
  await writeFile(
    join(pages, 'site.json'),
    JSON.stringify({ files: { '../index.html': files['index.html'], '/': 'x', exercise: 5 } }),
  );
  assert.equal((await run(folder, ['site', 'hips.json', '--out', 'out', '--base', base, '--force'])).status, 0);
  assert.ok(existsSync(join(folder, 'index.html')));
});

test('where the disk refuses halfway, what was there is there again', { skip }, async (t) => {
  const { folder, pages } = await site(t);
  await writeFile(join(pages, 'index.html'), 'mine');
  await rm(join(pages, 'exercise/squat.html'));
  await rm(join(pages, 'sitemap.xml'));
  await mkdir(join(pages, 'sitemap.xml'));
  const { status, err } = await run(folder, ['site', 'hips.json', '-o', 'out', '-b', base, '--force']);
  assert.equal(status, 2);
  assert.match(err, /Nothing was written: it is a folder \(out\/sitemap\.xml\)\./);
  assert.equal(await readFile(join(pages, 'index.html'), 'utf8'), 'mine');
  assert.ok(!existsSync(join(pages, 'exercise/squat.html')));
});
