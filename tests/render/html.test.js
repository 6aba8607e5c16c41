// What a page gets that shows an exercise, a map, a session or a programme without scripts and without a style sheet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTs } from '../kit/load-ts.js';
import { pack } from './pack.js';

/** @typedef {import('../../src/render/index.js')} Render */

const render = /** @type {Render} */ (await loadTs('src/render/index.ts'));

/** @type {Render['renderHtml']} */
const renderHtml = (...args) => plainSpaces(render.renderHtml(...args));

/** Numbers keep their unit beside them by spaces that do not break; here they read as plain ones. */
const plainSpaces = (/** @type {string} */ text) => text.replace(/[\u00a0\u202f]/gu, ' ');

/** @type {import('../../src/render/index.js').HtmlOptions} */
const site = { link: (ref) => `/${ref.replace(':', '/')}/` };

test('an exercise is an article: the reason first, then how much, how, and where it leads', () => {
  assert.equal(
    renderHtml(pack, 'squat', site),
    `<article lang="en">
<h2>Squat</h2>
<p>The base of a stride.</p>
<figure><video src="media/squat.mp4#t=1,9" poster="media/squat.jpg" aria-label="A squat from the side" width="640" height="360" controls preload="none" playsinline><a href="media/squat.mp4#t=1,9">Play</a></video><figcaption>Moments: <a href="media/squat.mp4#t=2">0:02</a> Down, <a href="media/squat.mp4#t=5">0:05</a> Up</figcaption></figure>
<ul>
<li><strong>How much:</strong> 3 × 8–12, rest 60 s</li>
<li><strong>You need:</strong> chair (optional)</li>
</ul>
<h3>How</h3>
<ol>
<li>Sit down. (0:02)</li>
<li>Stand up.</li>
</ol>
<h3>When it goes wrong</h3>
<ul>
<li><strong>You see:</strong> Knees fall in<br><strong>so:</strong> Press them out.</li>
</ul>
<h3>What it leads to</h3>
<ul>
<li><strong><a href="/exercise/lunge/">Lunge</a></strong> with more moving parts · carries over balance<br>Move on after 3 × 12.</li>
</ul>
<h3>Where it ends</h3>
<ul>
<li>It is slow.</li>
</ul>
<footer><p><small><a href="https://coach.example/">Sample coach</a> · CC0-1.0</small></p></footer>
</article>`,
  );
});

test('a map is an outline: edges and gates in words', () => {
  assert.equal(
    renderHtml(pack, 'map:way', site),
    `<article lang="en">
<h2>From two legs to one</h2>
<p>2 steps to “Lunge”: more moving parts. What carries over on the way: balance.</p>
<h3>Level 1</h3>
<ul>
<li><strong><a href="/exercise/squat/">Squat</a></strong><br>The base of a stride.
<ul>
<li>Prepares for: <a href="/exercise/lunge/">Lunge</a> · more moving parts: balance</li>
</ul>
</li>
</ul>
<h3>Level 2</h3>
<ul>
<li><strong><a href="/exercise/lunge/">Lunge</a></strong> (goal)
<ul>
<li>Builds on: <a href="/exercise/squat/">Squat</a> · Ready after 3 × 12.</li>
</ul>
</li>
</ul>
</article>`,
  );
});

test('a session is a plan: its time, its blocks, its doses', () => {
  assert.equal(
    renderHtml(pack, 'session:short'),
    `<article lang="en">
<h2>Short</h2>
<p><strong>Time:</strong> 5:10, and 6 steps at your own pace</p>
<h3>2 rounds, rest 30 s</h3>
<ol>
<li><strong>Squat</strong>: 3 × 8–12, rest 60 s</li>
</ol>
</article>`,
  );
});

test('a programme is a list of its days, and each session once below it', () => {
  assert.equal(
    renderHtml(pack, 'program:week', site),
    `<article lang="en">
<h2>A week</h2>
<h3>The days</h3>
<p>A day you miss waits for you.</p>
<ol>
<li><strong><a href="/session/short/">Short</a></strong> (train)<br>Only two minutes? One squat counts.</li>
<li><strong>Rest</strong></li>
</ol>
<h3>Short</h3>
<p><strong>Time:</strong> 5:10, and 6 steps at your own pace</p>
<h4>2 rounds, rest 30 s</h4>
<ol>
<li><strong><a href="/exercise/squat/">Squat</a></strong>: 3 × 8–12, rest 60 s</li>
</ol>
</article>`,
  );
});

test('a ref names an item by its id, with its kind where another kind comes first, or the first of the pack', () => {
  const twice = { ...pack, sessions: [{ ...pack.sessions[0], id: 'squat' }] };
  const title = (/** @type {string} */ ref) => /<h2>(.*)<\/h2>/u.exec(renderHtml(twice, ref))?.[1];
  assert.equal(title('squat'), 'Squat');
  assert.equal(title('session:squat'), 'Short');
  assert.equal(title('way'), 'From two legs to one');
  assert.equal(title(''), 'Squat');
  assert.equal(title('program:'), 'A week');
});

test('what is not there, or no pack, is an error that says what to do', () => {
  assert.throws(() => renderHtml(pack, 'sqat'), {
    name: 'RangeError',
    message:
      'There is no exercise with the id “sqat”, or it was left out: did you mean “squat”? Add it, or point at another one.',
  });
  assert.throws(() => renderHtml(pack, 'map:squat'), { message: /There is no map with the id “squat”/u });
  assert.throws(() => renderHtml('{"exercises": ['), { name: 'RangeError', message: /JSON|text/u });
});

test('a pack may come as text, as an object, or as one exercise; what is wrong with it is told', () => {
  const told = /** @type {string[]} */ ([]);
  const html = renderHtml('{"id": "a", "name": "Plank", "dose": 3}', '', { onIssue: ({ path }) => told.push(path) });
  assert.match(html, /<h2>Plank<\/h2>/u);
  assert.deepEqual(told, ['/dose']);
});

test('the language is that of the pack, or the one asked for; texts in another say so', () => {
  assert.match(
    renderHtml(pack, 'squat', { locale: 'de-CH' }),
    /^<article lang="de">\n<h2>Kniebeuge<\/h2>\n<p><span lang="en" dir="ltr">The base/u,
  );
  assert.match(renderHtml(pack, 'squat', { locale: 'ar' }), /^<article lang="ar" dir="rtl">/u);
  assert.match(renderHtml({ ...pack, lang: 'es' }, 'lunge'), /<strong>Cuánto:<\/strong>/u);
  assert.match(renderHtml(pack, 'squat', { locale: 'not a tag' }), /^<article lang="en">/u);
});

test('quantities are in the units asked for', () => {
  assert.match(renderHtml(pack, 'lunge', { units: 'imperial' }), /<strong>How much:<\/strong> 22 yd/u);
});

test('headings fit into the page: from 2 to 5, sections one below', () => {
  const levels = (/** @type {number} */ headingLevel) =>
    [...renderHtml(pack, 'program:week', { headingLevel }).matchAll(/<h(\d)>/gu)].map(([, level]) => level).join('');
  assert.equal(levels(3), '3445');
  assert.equal(levels(1), '2334');
  assert.equal(levels(9), '5666');
});

test('addresses are those of the pack: relative to the page, to its own folder, or in full', () => {
  const poster = (/** @type {import('../../src/render/index.js').HtmlOptions} */ options) =>
    /poster="([^"]*)"/u.exec(renderHtml(pack, 'squat', options))?.[1];
  assert.equal(poster({}), 'media/squat.jpg');
  assert.equal(poster({ src: '/packs/hips.json' }), '/packs/media/squat.jpg');
  assert.equal(poster({ src: '../packs/hips.json' }), '../packs/media/squat.jpg');
  assert.equal(poster({ src: 'https://cdn.example/hips.json' }), 'https://cdn.example/media/squat.jpg');
  assert.equal(poster({ src: '../hips.json', base: 'https://a.example/b/c/' }), 'https://a.example/b/media/squat.jpg');
});

test('around it can stand the element that upgrades it, fed by an address or by JSON within', () => {
  const linked = renderHtml(pack, 'squat', { wrap: 'element', src: 'hips.json', headingLevel: 3, units: 'metric' });
  assert.match(
    linked,
    /^<exercise-card src="hips\.json#squat" heading-level="3" units="metric" lang="en">\n<article lang="en">\n<h3>Squat[^]*<\/article>\n<\/exercise-card>$/u,
  );
  const inline = renderHtml(pack, 'session:short', { wrap: 'element', locale: 'ar' });
  assert.match(
    inline,
    /^<session-timer session="short" heading-level="2" lang="ar" dir="rtl">\n<script type="application\/json">\{/u,
  );
  const [, json = ''] = /<script type="application\/json">(.*)<\/script>/u.exec(inline) ?? [];
  assert.equal(JSON.parse(json).sessions[0].title, 'Short');
});

test('no line is empty and none is indented, so that Markdown takes it for HTML to its end', () => {
  for (const ref of ['squat', 'map:way', 'session:short', 'program:week'])
    assert.doesNotMatch(renderHtml(pack, ref, { wrap: 'element', jsonLd: true }), /^\s|\n\s/u);
});
