// What a mail and a feed get: they have no page around them, so every address is in full.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTs } from '../kit/load-ts.js';
import { pack } from './pack.js';

/** @typedef {import('../../src/render/index.js')} Render */

const render = /** @type {Render} */ (await loadTs('src/render/index.ts'));

/** @type {Render['renderPlain']} */
const renderPlain = (...args) => render.renderPlain(...args).replace(/[\u00a0\u202f]/gu, ' ');

/** @type {import('../../src/render/index.js').PlainOptions} */
const site = { base: 'https://coach.example/blog/', link: (ref) => `/${ref.replace(':', '/')}/` };

test('in plain text: headings underlined, lists with signs, addresses in brackets', () => {
  assert.equal(
    renderPlain(pack, 'squat', site),
    `Squat
=====

The base of a stride.

[A squat from the side: https://coach.example/blog/media/squat.mp4#t=1,9]
Moments: 0:02 (https://coach.example/blog/media/squat.mp4#t=2) Down, 0:05 (https://coach.example/blog/media/squat.mp4#t=5) Up

- How much: 3 × 8–12, rest 60 s
- You need: chair (optional)

How
---

1. Sit down. (0:02)
2. Stand up.

When it goes wrong
------------------

- You see: Knees fall in
  so: Press them out.

What it leads to
----------------

- Lunge (https://coach.example/exercise/lunge/) with more moving parts · carries over balance
  Move on after 3 × 12.

Where it ends
-------------

- It is slow.

Sample coach (https://coach.example/) · CC0-1.0
`,
  );
});

test('in plain text a list in a list is further in', () => {
  assert.match(
    renderPlain(pack, 'map:way'),
    /^- Squat\n {2}The base of a stride\.\n {2}- Prepares for: Lunge · more moving parts: balance$/mu,
  );
  assert.match(renderPlain(pack, 'session:short'), /^2 rounds, rest 30 s\n-+\n\n1\. Squat: 3 × 8–12, rest 60 s$/mu);
  assert.match(
    renderPlain(pack, 'program:week'),
    /^1\. Short \(train\)\n {3}Only two minutes\? One squat counts\.\n2\. Rest$/mu,
  );
});

test('for a feed: HTML with pictures that lead to videos, and nothing that a feed reader takes out', () => {
  const html = renderPlain(pack, 'squat', { ...site, format: 'html' });
  assert.match(
    html,
    /<figure><a href="https:\/\/coach\.example\/blog\/media\/squat\.mp4#t=1,9"><img src="https:\/\/coach\.example\/blog\/media\/squat\.jpg" alt="A squat from the side" width="640" height="360"><\/a>/u,
  );
  assert.doesNotMatch(
    html,
    /<(?:video|script|style|exercise-|progression-|session-|program-)|\s(?:class|id|style|on\w+)=/u,
  );
  for (const [, url = ''] of html.matchAll(/(?:href|src)="([^"]*)"/gu)) assert.match(url, /^https:/u);
});
