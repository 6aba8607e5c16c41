import * as fc from 'fast-check';
import { anyDose } from '../dose/arbitraries.js';

const optional = { noNullPrototype: true } as const;

/** A record of which any field may be missing, but for the required ones. */
export const some = <T extends Record<string, fc.Arbitrary<unknown>>>(
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
export const text = fc.oneof(
  words(6),
  words(4).map((line) => `${line}: ${line}`),
  words(4).map((line) => `${line}.`),
  words(3).map((line) => `${line} -> ${line}`),
  fc.lorem(),
);

/** A name: it begins with a letter, and has no colon, comma or arrow in it. */
export const name = words(3).map((line) => `Thing ${line.replaceAll(/[()#<>&/“”]/gu, '')}`.trim());

/** A rung, a fault, an entry of a list: where a comma, a bracket or an arrow parts them. */
export const plain = fc.lorem({ maxCount: 3 }).map((line) => line.replaceAll(/[.,]/gu, ''));

export const texts = fc.array(text, { minLength: 1, maxLength: 3 });
export const slugs = fc.uniqueArray(fc.constantFrom('glutes', 'hip-flexors', 'quadriceps', 'soleus'), {
  minLength: 1,
  maxLength: 3,
});
export const whole = (most: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: most });
export const seconds = fc.oneof(
  fc.integer({ min: 0, max: 7200 }),
  fc.integer({ min: 0, max: 600 }).map((tenth) => tenth / 10),
);
export const licence = fc.constantFrom('CC0-1.0', 'CC-BY-4.0', 'All rights reserved');
export const address = fc.constantFrom('https://example.com/a', 'https://example.com/a?b=c#d');

/** A dose without a line break or doubled space in its note. */
export const dose = anyDose.filter(
  ({ note, repUnit }) => !/[^ -~]|\s\s|[·#:]/u.test(`${(note as string | undefined) ?? ''}${repUnit ?? ''}`),
);
