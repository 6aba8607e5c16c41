import * as fc from 'fast-check';
import { axes, edgeKinds } from '../../../src/pack/schema/words.js';
import type { Pack } from '../../../src/pack/types.js';
import { anyDose } from '../dose/arbitraries.js';

const optional = { noNullPrototype: true } as const;

/** A record of which any field may be missing, but for the required ones. */
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(
  model: T,
  requiredKeys: (keyof T & string)[] = [],
): fc.Arbitrary<Record<string, unknown>> => fc.record(model, { ...optional, requiredKeys });

/** Words as a coach writes them, in several scripts, with what could be taken for a mark of the notation. */
const word = fc.constantFrom(
  ...[
    'squat',
    'Lunge',
    'hips',
    'the',
    'knees',
    'über',
    'naïve',
    'تمرين',
    '深蹲',
    'step-up',
    'T-spine',
    '90°',
    '3x8',
    '#1',
  ],
  ...[
    '(slow)',
    '10',
    's',
    'rest',
    'or',
    'of',
    '“wide”',
    'a/b',
    '&',
    '<b>',
    'day',
    'each',
    'side',
    'e.g.',
    '100%',
    '🏃',
  ],
);
const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));

/** A sentence: anything on one line. */
const text = fc.oneof(
  words(6),
  words(4).map((line) => `${line}: ${line}`),
  words(4).map((line) => `${line}.`),
  words(3).map((line) => `${line} -> ${line}`),
  fc.lorem(),
);

/** A name: it begins with a letter, and has no colon, comma or arrow in it. */
const name = words(3).map((line) => `Thing ${line.replaceAll(/[()#<>&/“”]/gu, '')}`.trim());

/** A rung, a fault, an entry of a list: where a comma, a bracket or an arrow parts them. */
const plain = fc.lorem({ maxCount: 3 }).map((line) => line.replaceAll(/[.,]/gu, ''));

const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const slugs = fc.uniqueArray(fc.constantFrom('glutes', 'hip-flexors', 'quadriceps', 'soleus'), {
  minLength: 1,
  maxLength: 3,
});
const whole = (most: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: most });
const seconds = fc.oneof(
  fc.integer({ min: 0, max: 7200 }),
  fc.integer({ min: 0, max: 600 }).map((tenth) => tenth / 10),
);
const licence = fc.constantFrom('CC0-1.0', 'CC-BY-4.0', 'All rights reserved');
const address = fc.constantFrom('https://example.com/a', 'https://example.com/a?b=c#d');

/** A dose without a line break or doubled space in its note. */
const dose = anyDose.filter(
  ({ note, repUnit }) => !/[^ -~]|\s\s|[·#:]/u.test(`${(note as string | undefined) ?? ''}${repUnit ?? ''}`),
);

const equipment = some(
  {
    id: fc.constantFrom('box', 'band', 'none'),
    name,
    optional: fc.constant(true),
    alternatives: fc.array(plain, { minLength: 1, maxLength: 2 }),
  },
  ['id'],
);
const picture = some({ kind: fc.constant('image'), src: fc.constant('media/a.jpg'), alt: text }, ['kind', 'src']);
const video = fc.oneof(
  some({ kind: fc.constant('video'), src: fc.constant('media/a.mp4'), alt: text }, ['kind', 'src']),
  some(
    { kind: fc.constant('video'), provider: fc.constantFrom('youtube'), id: fc.constant('abc_-123456'), alt: text },
    ['kind', 'provider', 'id'],
  ),
  some({ kind: fc.constant('video'), provider: fc.constantFrom('vimeo'), id: fc.constant('123456'), alt: text }, [
    'kind',
    'provider',
    'id',
  ]),
);

/** What stands in a pack besides ids that others refer to. */
const exerciseBody = (qualities: readonly string[]): fc.Arbitrary<Record<string, unknown>> =>
  some(
    {
      name,
      aliases: texts,
      summary: text,
      why: text,
      teaches: fc.subarray([...qualities], { minLength: 1 }),
      limits: texts,
      pattern: fc.constantFrom('squat', 'locomotion'),
      sides: fc.constantFrom('each', 'both', 'alternating'),
      demand: some(Object.fromEntries(axes.map((axis) => [axis, whole(5)]))).filter(
        (one) => Object.keys(one).length > 0,
      ),
      variables: fc.array(
        some(
          {
            name: plain,
            axis: fc.constantFrom(...axes),
            steps: fc.array(some({ label: plain, note: plain }, ['label']), { minLength: 1, maxLength: 3 }),
          },
          ['name', 'steps'],
        ),
        { minLength: 1, maxLength: 2 },
      ),
      muscles: some({ primary: slugs, secondary: slugs, stabilizers: slugs }).filter(
        (one) => Object.keys(one).length > 0,
      ),
      equipment: fc.uniqueArray(equipment, { minLength: 1, maxLength: 2, selector: ({ id }) => id }),
      setup: texts,
      steps: texts,
      cues: texts,
      faults: fc.array(some({ see: plain, why: plain, fix: text }, ['see']), { minLength: 1, maxLength: 2 }),
      feel: some({ yes: texts, no: texts }).filter((one) => Object.keys(one).length > 0),
      dose,
      media: fc.array(fc.oneof(picture, video), { minLength: 1, maxLength: 2 }),
      safety: some({
        stopIf: texts,
        contraindications: fc.array(some({ when: text, level: fc.constantFrom('avoid', 'ask', 'modify') }, ['when']), {
          minLength: 1,
          maxLength: 2,
        }),
      }).filter((one) => Object.keys(one).length > 0),
      evidence: fc.array(some({ claim: text, url: address }, ['claim']), { minLength: 1, maxLength: 2 }),
      attribution: some({ author: text, license: licence, source: address }).filter(
        (one) => Object.keys(one).length > 0,
      ),
      replaces: fc.constant(['air-squat']),
      tags: fc.array(plain, { minLength: 1, maxLength: 2 }),
    },
    ['name'],
  );

const gate = some({
  sets: whole(9),
  reps: whole(30),
  sessions: whole(5),
  perSide: fc.constant(true),
  quality: fc.array(
    plain.map((each) => `as ${each}`),
    { minLength: 1, maxLength: 2 },
  ),
}).filter((one) => Object.keys(one).length > 0);

const ids = ['squat', 'thing-lunge', 'c:1'];

function plans(exercises: readonly string[], qualities: readonly string[]): Record<string, fc.Arbitrary<unknown>> {
  const one = fc.constantFrom(...exercises);
  const group = fc.array(one, { minLength: 1, maxLength: 3 });
  const edge = some(
    {
      from: one,
      to: one,
      kind: fc.constantFrom(...edgeKinds),
      axis: fc.constantFrom(...axes),
      transfers: fc.subarray([...qualities], { minLength: 1 }),
      why: text,
      gate,
    },
    ['from', 'to'],
  );
  const map = some(
    {
      id: fc.constant('way'),
      title: name,
      description: text,
      goal: one,
      tracks: fc.constant([{ id: 'legs', name: 'Two legs', exercises }]),
      levels: fc.array(some({ name: plain, exercises: group }, ['exercises']), { minLength: 1, maxLength: 2 }),
      edges: fc.array(edge, { maxLength: 4 }),
    },
    ['id', 'edges', 'tracks'],
  );
  const item = fc.oneof(
    some(
      {
        exercise: one,
        dose,
        say: fc.array(some({ at: seconds, text }, ['at', 'text']), { minLength: 1, maxLength: 2 }),
      },
      ['exercise'],
    ),
    some(
      { slot: some({ map: fc.constant('way'), track: fc.constant('legs'), fallback: one }, ['map', 'track']), dose },
      ['slot'],
    ),
  );
  const block = some(
    {
      title: name,
      mode: fc.constantFrom(
        'straight',
        'superset',
        'circuit',
        'emom',
        'amrap',
        'tabata',
        'intervals',
        'ladder',
        'for-time',
        'all',
        'pick',
      ),
      rounds: whole(9),
      rest: seconds,
      minutes: whole(60),
      items: fc.array(item, { maxLength: 3 }),
    },
    ['items'],
  );
  const session = some(
    {
      title: name,
      description: text,
      prepare: seconds,
      cooldown: seconds,
      equipment: fc.constant(['box', 'loop-band']),
      blocks: fc.array(block, { maxLength: 3 }),
    },
    ['blocks'],
  );
  const day = fc.oneof(
    some({ kind: fc.constant('rest'), title: text }, ['kind']),
    some({ kind: fc.constant('session'), session: fc.constantFrom('s0', 's1'), title: text, minimum: text }, [
      'kind',
      'session',
    ]),
    some({ kind: fc.constant('session'), title: text }, ['kind']),
    some({ kind: fc.constantFrom('learn', 'test'), exercise: one, title: text }, ['kind', 'exercise']),
    some({ kind: fc.constant('choice'), sessions: fc.constant(['s1', 's0']), title: text }, ['kind', 'sessions']),
  );
  const ramp = some(
    {
      field: fc.constantFrom('sets', 'reps', 'load'),
      operation: fc.constantFrom('+', '-', 'x'),
      step: seconds,
      every: whole(30),
      cap: whole(90),
    },
    ['field', 'operation', 'step', 'every'],
  );
  const program = some(
    {
      id: fc.constant('month'),
      title: name,
      description: text,
      policy: some({ missed: fc.constantFrom('shift', 'skip', 'repeat', 'ask') }, ['missed']),
      days: fc.array(day, { minLength: 1, maxLength: 5 }),
      repeat: whole(12),
      ramp: fc.array(ramp, { minLength: 1, maxLength: 2 }),
    },
    ['id', 'days'],
  );
  return {
    maps: fc.tuple(map),
    sessions: fc.tuple(session, session).map((list) => list.map((each, index) => ({ id: `s${index}`, ...each }))),
    programs: fc.tuple(program),
  };
}

const qualities = ['balance', 'hip-stability'];

/** Packs of all that the notation covers, as far as one line can say it. */
export const anyPack: fc.Arbitrary<Pack> = some(
  {
    id: fc.constant('pack'),
    lang: fc.constantFrom('en', 'es', 'ar'),
    dir: fc.constantFrom('ltr', 'rtl'),
    title: name,
    description: text,
    author: some({ name: text, url: address, credentials: text }, ['name']),
    license: licence,
    disclaimer: text,
    version: fc.constant(1),
    qualities: fc.constant([
      { id: 'balance' },
      { id: 'hip-stability', name: 'Level hips', description: 'While one leg works.' },
    ]),
    exercises: fc.tuple(...ids.map((id) => exerciseBody(qualities).map((body) => ({ id, ...body })))),
    ...plans(ids, qualities),
  },
  ['exercises', 'qualities', ...(['maps', 'sessions'] as never[])],
);
