// Elements rendered on a server: what they show stands in declarative shadow DOM, for a first paint without any script.
// That the element then takes its place without a move is tested in browsers (upgrade.test.ts).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { loadTs } from '../kit/load-ts.js';
import { pack } from './pack.js';

/** @typedef {import('../../src/ssr/index.js')} Ssr */

const { renderElement } = /** @type {Ssr} */ (await loadTs('src/ssr/index.ts'));

/** What stands in the shadow root, without its styles. @param {string} html */
const shadowIn = (html) =>
  /<template shadowrootmode="open"><style>[^<]+<\/style>([^]*)<\/template>/u.exec(html)?.[1] ?? 'no shadow root';

for (const [ref, tag, ...words] of /** @type {const} */ ([
  ['squat', 'exercise-card', 'Squat', 'The base of a stride.', 'Sit down.', 'Press them out.', 'Lunge', 'It is slow.'],
  ['map:way', 'progression-map', 'From two legs to one', 'Squat', 'Ready after 3 × 12.'],
  ['session:short', 'session-timer', 'Short', '2 rounds', 'Start'],
  ['program:week', 'program-calendar', 'A week', 'Start today', 'Only two minutes? One squat counts.'],
]))
  test(`<${tag}> has all it shows in it, in its styles, and the article beside it`, async () => {
    const rendered = await renderElement(pack, ref, { src: 'hips.json' });
    assert.match(
      rendered,
      new RegExp(`^<${tag} src="hips\\.json#\\w+" heading-level="2" lang="en">\n<template shadow`, 'u'),
    );
    const text = shadowIn(rendered)
      .replace(/<[^>]*>/gu, '')
      .replace(/\s+/gu, ' ');
    for (const each of words) assert.equal(text.includes(each), true, `${each} in ${text}`);
    assert.match(rendered, new RegExp(`</template>\n<article lang="en">[^]*</article>\n</${tag}>$`, 'u'));
    assert.doesNotMatch(rendered, /<!--|<\?|lit-part|undefined|\[object/u);
  });

test('the article can be left out, and the pack stand within', async () => {
  const rendered = await renderElement(pack, 'squat', { fallback: false });
  assert.doesNotMatch(rendered, /<article lang="en">/u);
  assert.match(rendered, /<\/template>\n<script type="application\/json">.*<\/script>\n<\/exercise-card>$/u);
});

test('it is in the language, the units and the form that is asked for', async () => {
  const card = shadowIn(
    await renderElement(pack, 'lunge', { locale: 'de', units: 'imperial', attributes: { compact: '' } }),
  );
  assert.match(card, /part="card compact" lang="de"/u);
  assert.match(card, /22/u);
  assert.match(shadowIn(await renderElement(pack, 'map:', { locale: 'ar' })), /lang="ar"/u);
});

test('pictures have the address that they have on the page', async () => {
  const poster = async (/** @type {import('../../src/ssr/index.js').ElementOptions} */ options) =>
    /<img[^>]* src="([^"]*)"/u.exec(shadowIn(await renderElement(pack, 'squat', options)))?.[1];
  assert.equal(await poster({ src: '../packs/hips.json' }), '../packs/media/squat.jpg');
  assert.equal(await poster({ src: 'hips.json', base: 'https://a.example/b/' }), 'https://a.example/b/media/squat.jpg');
});

test('of what can be chosen, only what is chosen is marked', async () => {
  const steps = [{ label: 'Low' }, { label: 'High' }];
  const rendered = await renderElement({ id: 'a', name: 'Box', variables: [{ name: 'Height', steps }] });
  const radios = rendered.match(/<input\s[^>]*>/gu) ?? [];
  assert.deepEqual(
    radios.map((radio) => / checked(?: |>|$)/u.test(radio)),
    [true, false, true, false, false, false],
  );
  assert.doesNotMatch(rendered, / checked=/u);
});

test('texts stay texts', async () => {
  const name = '</template><script>x()</script><!-- "quoted" -->';
  const rendered = await renderElement({ id: 'a', name, why: name, steps: [name], cues: [name] });
  assert.equal(rendered.match(/<\/template>/gu)?.length, 1);
  assert.doesNotMatch(rendered, /<script>|<!--/u);
});

test('many at once do not wait for each other, and none is left over', async () => {
  const refs = ['squat', 'lunge', 'map:way', 'session:short', 'program:week'];
  const twice = await Promise.all([...refs, ...refs].map((ref) => renderElement(pack, ref)));
  assert.deepEqual(twice.slice(0, refs.length), twice.slice(refs.length));
});

test('what is not there is an error', async () => {
  await assert.rejects(renderElement(pack, 'sqat'), { name: 'RangeError', message: /did you mean “squat”/u });
});

test('a framework that renders elements by itself leaves what stands in them, and breaks nothing', async () => {
  await loadTs('src/define/all.ts');
  const templates = [
    html`<exercise-card .pack=${pack}><p>Squat</p></exercise-card>`,
    html`<progression-map .pack=${pack}><p>Map</p></progression-map>`,
    html`<session-timer .pack=${pack}><p>Session</p></session-timer>`,
    html`<program-calendar .pack=${pack}><p>Programme</p></program-calendar>`,
    html`<exercise-card src="hips.json#squat"><p>Squat</p></exercise-card>`,
  ];
  for (const each of templates) {
    const rendered = await collectResult(render(each));
    assert.match(rendered, /<template shadowroot="open" shadowrootmode="open">[^]*<\/template>[^]*<p>\w+<\/p>/u);
  }
});
