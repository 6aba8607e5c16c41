import * as fc from 'fast-check';
import { axes, edgeKinds } from '../../../src/pack/schema/words.js';
import { dose, name, plain, seconds, some, text, whole } from './words.js';

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

/** Maps, sessions and programmes of such exercises. */
export function plans(
  exercises: readonly string[],
  qualities: readonly string[],
): Record<string, fc.Arbitrary<unknown>> {
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
