// The folder of pages that `site` writes.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { folderWith, pack, packText, run, unbuilt } from './bin.js';
import { base, site } from './folder.js';

const skip = unbuilt;

/** @param {string} folder */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

const items = ['exercise/squat', 'exercise/lunge', 'exercise/plank', 'map/legs', 'session/short', 'program/week'];

test('each thing of a pack has a page, a frame, a picture and an answer for oEmbed', { skip }, async (t) => {
  const { pages, status, err } = await site(t);
  assert.equal(status, 0);
  assert.match(err, /^7 pages in out \(\d+\.\d s\)\n$/);
  const ends = ['html', 'embed.html', 'oembed.json', 'png'];
  const wanted = items.flatMap((item) => ends.map((end) => `${item}.${end}`));
  const more = ['index.html', 'sitemap.xml', 'pack.json', 'media/squat.svg', 'elements/loader.js', 'assets/site.css'];
  assert.deepEqual(
    [...wanted, ...more].filter((path) => !existsSync(join(pages, path))),
    [],
  );
});

test('every address in the pages that is not absolute leads to a file', { skip }, async (t) => {
  const { pages } = await site(t);
  const all = (await filesIn(pages)).filter((path) => path.endsWith('.html'));
  const lost = [];
  for (const page of all) {
    const text = (await readFile(page, 'utf8')).replace(/<pre[\s\S]*?<\/pre>/g, '');
    for (const [, address = ''] of text.matchAll(/ (?:href|src|poster)="([^"]*)"/g)) {
      if (/^(https?:|#)/.test(address)) continue;
      if (!existsSync(new URL(address, `file://${page}`))) lost.push(`${page}: ${address}`);
    }
  }
  assert.deepEqual(lost, []);
});

test('a page reads without scripts, and says what it is to those who show its link', { skip }, async (t) => {
  const { read } = await site(t);
  const page = await read('exercise/squat.html');
  assert.match(page, /<title>Squat · Strong hips<\/title>/);
  assert.match(page, /<article lang="en">\n<h2>Squat<\/h2>\n<p>Hips &amp; knees bend &lt;together&gt;\.<\/p>/);
  assert.match(page, new RegExp(`<link rel="canonical" href="${base}exercise/squat.html" />`));
  assert.match(page, new RegExp(`<meta property="og:image" content="${base}exercise/squat.png" />`));
  assert.match(page, /<meta property="og:description" content="Hips &amp; knees bend &lt;together&gt;\." \/>/);
  assert.match(page, /<meta name="twitter:card" content="summary_large_image" \/>/);
  assert.match(page, /<img src="\.\.\/media\/squat\.svg"/);
  assert.match(page, /<a href="\.\.\/exercise\/lunge\.html">Lunge<\/a>/);
  assert.match(page, /<script type="application\/ld\+json">/);
});

test('the policy of a page allows no script, style or frame that is not its own', { skip }, async (t) => {
  const page = await (await site(t)).read('exercise/squat.html');
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  assert.match(policy, /default-src &#39;none&#39;; script-src &#39;self&#39;; style-src &#39;self&#39;;/);
  assert.doesNotMatch(policy, /unsafe|\*/);
  const scripts = [...page.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
  assert.deepEqual(
    scripts.filter((one) => !/ src="\.\.\/elements\/|type="application\//.test(one ?? '')),
    [],
  );
  assert.doesNotMatch(page.replace(/<pre[\s\S]*?<\/pre>/g, ''), / style=| on[a-z]+="|<style/);
});

test('oEmbed is found from a page, and answers with its frame', { skip }, async (t) => {
  const { read } = await site(t);
  const page = await read('map/legs.html');
  const [, href = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(page) ?? [];
  assert.equal(href, `${base}map/legs.oembed.json`);
  const answer = JSON.parse(await read('map/legs.oembed.json'));
  const { html, width, height, ...said } = answer;
  assert.deepEqual(said, {
    version: '1.0',
    type: 'rich',
    title: 'Legs',
    author_name: 'Sample coach',
    provider_name: 'Strong hips',
    provider_url: base,
    thumbnail_url: `${base}map/legs.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  assert.ok(width > 0 && height > 0);
  assert.match(
    html,
    new RegExp(`^<iframe src="${base}map/legs.embed.html" title="Legs" width="${width}" height="${height}"`),
  );
});

test('a frame carries what it shows, since a sandbox may fetch nothing', { skip }, async (t) => {
  const { read } = await site(t);
  const frame = await read('session/short.embed.html');
  assert.match(frame, /<meta name="robots" content="noindex" \/>/);
  assert.match(frame, /script-src &#39;self&#39; https:\/\/coach\.example;/);
  const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/.exec(frame) ?? [];
  const { sessions, exercises } = JSON.parse(json);
  assert.equal(sessions[0].id, 'short');
  assert.deepEqual(
    exercises.map((/** @type {{ id: string }} */ { id }) => id),
    ['squat', 'lunge'],
    'the exercise and those on its map, and no other',
  );
});

test('the lines to embed are whole, and one line each', { skip }, async (t) => {
  const page = await (await site(t)).read('exercise/squat.html');
  const lines = [...page.matchAll(/<pre dir="ltr"><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, line = '']) =>
    line.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
  );
  assert.equal(lines.length, 3);
  assert.equal(
    lines[0],
    `<script type="module" src="${base}elements/loader.js"></script>` +
      `<exercise-card src="${base}pack.json#squat"><a href="${base}exercise/squat.html">Squat</a></exercise-card>`,
  );
  assert.match(lines[1] ?? '', /^<iframe .*<\/iframe><script async src="[^"]*\/elements\/frame\.js"><\/script>$/);
  assert.equal(lines[2], `${base}exercise/squat.html`);
});

test('the index leads to every page, and the sitemap names them all', { skip }, async (t) => {
  const { read } = await site(t);
  const [index, map] = [await read('index.html'), await read('sitemap.xml')];
  for (const item of items) {
    assert.match(index, new RegExp(`href="${item}\\.html"`));
    assert.match(map, new RegExp(`<loc>${base}${item}\\.html</loc>`));
  }
  assert.match(index, /<h3>Both legs<\/h3>/);
  assert.match(index, /<h2>More exercises<\/h2>/);
});

test('a picture is a PNG of 1200 to 630 with paper, ink and the accent', { skip }, async (t) => {
  const { pages } = await site(t);
  const file = await readFile(join(pages, 'exercise/squat.png'));
  assert.deepEqual([...file.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  assert.deepEqual([file.readUInt32BE(16), file.readUInt32BE(20)], [1200, 630]);
  const colors = file.subarray(41, 41 + file.readUInt32BE(33));
  const at = 41 + colors.length + 4;
  const rows = inflateSync(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  assert.equal(rows.length, 630 * (1 + 1200));
  const colorAt = (/** @type {number} */ x) => [...colors.subarray((rows[1 + x] ?? 0) * 3, (rows[1 + x] ?? 0) * 3 + 3)];
  assert.deepEqual(colorAt(0), [251, 249, 245], 'paper in the corner');
  assert.deepEqual(colorAt(90), [166, 58, 30], 'the accent at the top');
  assert.ok((await stat(join(pages, 'map/legs.png'))).size < 40_000);
});

test('without --base there is what needs no full address, and a note', { skip }, async (t) => {
  const { pages, read, status, err } = await site(t, []);
  assert.equal(status, 0);
  assert.match(err, /note: Without --base there is no sitemap, no oEmbed/);
  assert.ok(!existsSync(join(pages, 'sitemap.xml')));
  assert.doesNotMatch(await read('exercise/squat.html'), /canonical|oembed|og:image|undefined/);
});

test('pages speak the language of the pack, or another', { skip }, async (t) => {
  const arabic = await site(t, ['--base', base, '--locale', 'ar'], { title: { en: 'Hips', ar: 'الوركان' } });
  assert.match(await arabic.read('index.html'), /<html lang="ar" dir="rtl">[\s\S]*<h1>الوركان<\/h1>/);
  assert.match(await arabic.read('index.html'), /<strong><span lang="en" dir="ltr">Squat<\/span><\/strong>/);
  const german = await site(t, ['--base', base, '--locale', 'de']);
  assert.match(await german.read('exercise/squat.html'), /<summary>Einbetten<\/summary>/);
});

test('words that no letters are there for are left out of a picture, and that is said', { skip }, async (t) => {
  const exercises = [{ id: 'squat', name: 'القرفصاء' }];
  const { err, status } = await site(t, ['--base', base], { exercises, maps: [], sessions: [], programs: [] });
  assert.equal(status, 0);
  assert.match(err, /note: No words on the pictures of القرفصاء: /);
});

test('names that disks do not take are written another way, and none is lost', { skip }, async (t) => {
  const exercises = ['Ä', 'a', 'A', '..', '深蹲', '深'].map((id) => ({ id, name: `Exercise ${id}` }));
  const { pages } = await site(t, ['--base', base], { exercises, maps: [], sessions: [], programs: [] });
  const names = (await readdir(join(pages, 'exercise'))).filter((name) => /^[^.]+\.html$/.test(name));
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, 6);
  assert.match(names.join(), /^[\w.,-]+$/);
});

test('a picture that does not lie beside the pack is not on the pages, and that is said', { skip }, async (t) => {
  const image = { kind: 'image', src: 'media/lost.svg?2', alt: 'Lost' };
  const [{ media = [], ...squat } = {}] = pack.exercises;
  const steps = [{ text: 'Sit down.', at: 2, media: image }, 'Stand up.'];
  const { err, read } = await site(t, ['--base', base], {
    exercises: [{ ...squat, steps, media: [image, ...media] }],
    maps: [],
  });
  assert.match(err, /note: Not found beside the pack, and so not on the pages: media\/lost\.svg\.\n/);
  const page = await read('exercise/squat.html');
  assert.doesNotMatch(page, /lost/);
  assert.match(page, /<img src="\.\.\/media\/squat\.svg"/);
  assert.match(page, /<li>Sit down\./);
});

test('what is broken in a pack is missing on its pages, and it ends with 1', { skip }, async (t) => {
  const { status, err, pages } = await site(t, ['--base', base], {
    exercises: [...pack.exercises, { id: 'x', name: 5 }],
  });
  assert.equal(status, 1);
  assert.match(err, /hips\.json:1:\d+: error: /);
  assert.ok(existsSync(join(pages, 'exercise/squat.html')));
});

test('a text in the notation makes pages as well, from a pipe too', { skip }, async (t) => {
  const folder = await folderWith(t, { 'hips.json': packText });
  const { out: lines } = await run(folder, ['text', 'hips.json']);
  assert.equal((await run(folder, ['site', '-', '-o', 'out', '-b', base, '-q'], { input: lines })).status, 0);
  assert.ok(existsSync(join(folder, 'out/exercise/squat.html')));
});
