import * as fc from 'fast-check';
import type { Dose, Range } from '../../../src/pack/types.js';

/** Numbers as coaches write them, and as only machines do. */
const number = (max: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: Math.min(max, 1000) }),
    fc.integer({ min: 0, max: Math.min(max, 1000) * 10 }).map((tenths) => tenths / 10),
    // An integer 0 has no sign, which JSON and a reader could not keep either.
    fc.double({ min: 0, max, noNaN: true }).map((value) => value + 0),
  );

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

const range = (of: fc.Arbitrary<number>): fc.Arbitrary<Range> =>
  fc.oneof(
    of,
    fc.tuple(of, of).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
  );

const count = whole(1, Number.MAX_SAFE_INTEGER);
const seconds = range(number(Number.MAX_VALUE));
const phase = fc.oneof(number(20), fc.constant('X' as const));

const repUnit = fc.oneof(
  fc.constantFrom(
    'step',
    'breath',
    'jump',
    'push-up',
    'rep',
    'steps',
    'max',
    'm',
    'rest',
    'note:',
    'constructor',
    '深呼吸',
  ),
  fc.string({ minLength: 1, maxLength: 200 }).filter((text) => !/[\s#?/&"'<>`]/.test(text)),
);

const note = fc
  .oneof(fc.lorem(), fc.string(), fc.constantFrom('note: note:', '10m', '$& #', 'first\nsecond'))
  .map((text) => text.trim())
  .filter(Boolean);

/** Every dose that the schema allows, but for a note in several languages. */
export const anyDose: fc.Arbitrary<Dose> = fc
  .record(
    {
      sets: range(count),
      reps: fc.oneof(
        range(count),
        count.map((from) => [from, null] as const),
        fc.constantFrom('max' as const, 'failure' as const),
      ),
      repUnit,
      hold: seconds,
      work: seconds,
      distance: fc.record(
        { value: range(number(1e6)), unit: fc.constantFrom('m', 'km', 'ft', 'yd', 'mi') },
        { noNullPrototype: true },
      ),
      perSide: fc.constant(true),
      tempo: fc.tuple(phase, phase, phase, phase),
      load: fc.record({ value: range(number(1e6)), unit: fc.constantFrom('kg', 'lb') }, { noNullPrototype: true }),
      intensity: fc
        .record(
          { rpe: range(number(10)), rir: range(whole(0, 10)), percent1RM: range(number(150)) },
          { requiredKeys: [], noNullPrototype: true },
        )
        .filter((intensity) => Object.keys(intensity).length > 0),
      rest: seconds,
      note,
      type: fc.constantFrom('emom', 'amrap'),
      minutes: number(Number.MAX_VALUE),
      mode: fc.constantFrom('all', 'pick'),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((dose) => Object.keys(dose).length > 0);
