import * as fc from 'fast-check';
import { axes } from '../../../src/pack/schema/words.js';
import type { Pack } from '../../../src/pack/types.js';
import { plans } from './plans.js';
import { address, dose, licence, name, plain, slugs, some, text, texts, whole } from './words.js';

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

const ids = ['squat', 'thing-lunge', 'c:1'];

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
