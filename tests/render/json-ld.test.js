// What machines are told, held to schema.org's own vocabulary: the types of `schema-dts` (Apache-2.0), which Google makes
// from https://schema.org/version/latest/schemaorg-all-https.nt.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { programOf } from '../house/source.js';
import { read, root } from '../house/files.js';
import { loadTs } from '../kit/load-ts.js';
import { pack } from './pack.js';

/** @typedef {import('../../src/render/index.js')} Render */
/** @typedef {Record<string, any>} Thing */

const { jsonLd, renderHtml } = /** @type {Render} */ (await loadTs('src/render/index.ts'));

const example = read('tests/pack/fixtures/pack.example.json');
const url = 'https://coach.example/squat/';

/** @param {unknown} from @param {string} ref @param {import('../../src/render/index.js').JsonLdOptions} [options] */
const graph = (from, ref, options) =>
  /** @type {Thing[]} */ (/** @type {unknown} */ (jsonLd(from, ref, options)['@graph']));

test('a video has what Google asks for, and a clip for each chapter', () => {
  const things = graph(pack, 'squat', { url, uploadDate: '2026-11-23' });
  assert.deepEqual(
    things.find((each) => each['@type'] === 'VideoObject'),
    {
      '@type': 'VideoObject',
      name: 'A squat from the side',
      description: 'The base of a stride.',
      thumbnailUrl: 'https://coach.example/squat/media/squat.jpg',
      uploadDate: '2026-11-23',
      duration: 'PT8S',
      contentUrl: 'https://coach.example/squat/media/squat.mp4',
      url,
      hasPart: [
        {
          '@type': 'Clip',
          name: 'Down',
          startOffset: 2,
          endOffset: 5,
          url: 'https://coach.example/squat/media/squat.mp4#t=2',
        },
        {
          '@type': 'Clip',
          name: 'Up',
          startOffset: 5,
          endOffset: 9,
          url: 'https://coach.example/squat/media/squat.mp4#t=5',
        },
      ],
    },
  );
});

test('what Google asks for and nobody has said is told, and not made up', () => {
  const told = /** @type {string[]} */ ([]);
  const [video] = graph(pack, 'squat', { url, onIssue: ({ code }) => told.push(code) }).filter(
    (each) => each['@type'] === 'VideoObject',
  );
  assert.equal(video?.['uploadDate'], undefined);
  assert.deepEqual(told, ['ld-upload-date']);
});

test('an exercise is a plan and a way to do it; a map a list, a session and a programme plans', () => {
  const types = (/** @type {string} */ ref) => graph(pack, ref, { url }).map((each) => each['@type']);
  assert.deepEqual(types('squat'), ['ExercisePlan', 'HowTo', 'VideoObject']);
  assert.deepEqual(types('lunge'), ['ExercisePlan']);
  assert.deepEqual(types('way'), ['ItemList']);
  assert.deepEqual(types('short'), ['ExercisePlan']);
  assert.deepEqual(types('week'), ['ExercisePlan']);
  const [plan] = graph(pack, 'squat');
  assert.deepEqual(plan?.['repetitions'], { '@type': 'QuantitativeValue', minValue: 8, maxValue: 12 });
});

test('all of it is in the vocabulary of schema.org, and of the kind that it asks for', () => {
  const things = [pack, JSON.parse(example)].flatMap((from) =>
    ['exercises', 'maps', 'sessions', 'programs'].flatMap((kind) =>
      from[kind].map((/** @type {{ id: string }} */ { id }) =>
        jsonLd(from, `${kind.slice(0, -1)}:${id}`, { url, uploadDate: '2026-11-23', link: (ref) => `/${ref}` }),
      ),
    ),
  );
  assert.deepEqual(strangersIn(things), []);
});

test('the vocabulary itself sees what is not in it', () => {
  const wrong = [
    { '@type': 'ExercisePlann', name: 'x' },
    { '@type': 'ExercisePlan', reps: 3 },
    { '@type': 'ExercisePlan', repetitions: 'three' },
    { '@type': 'VideoObject', hasPart: [{ '@type': 'Clip', startOffset: 'soon', start: 1 }] },
  ];
  const found = strangersIn(wrong.map((each) => ({ '@context': 'https://schema.org', '@graph': [each] })));
  assert.deepEqual([...new Set(found.map(({ thing }) => thing))], [1, 2, 3, 4]);
});

test('in a page nothing in it can end the script', () => {
  const html = renderHtml({ id: 'a', name: '</script><!--<script>&' }, '', { jsonLd: { url } });
  const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>$/u.exec(html) ?? [];
  assert.doesNotMatch(json, /[<>&]/u);
  assert.equal(JSON.parse(json)['@graph'][0].name, '</script><!--<script>&');
});

/**
 * What the compiler has against things as values of the vocabulary; they are counted from 1.
 * @param {readonly unknown[]} things
 */
function strangersIn(things) {
  const file = fileURLToPath(new URL('tests/render/vocabulary.ts', root));
  const values = things.map((each, index) => `export const thing${index}: Graph = ${JSON.stringify(each)};`);
  const text = `import type { Graph } from 'schema-dts';\n${values.join('\n')}\n`;
  const program = programOf([file], { [file]: text });
  return ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({ start = 0, messageText }) => ({
    thing: text.slice(0, start).split('\n').length - 1,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}
