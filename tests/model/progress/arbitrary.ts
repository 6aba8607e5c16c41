import * as fc from 'fast-check';
import type { Progress, ProgressEntry } from '../../../src/model/progress/entry.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const base = { id: fc.constantFrom(...ids), at: fc.integer({ min: 0, max: 50 }), rev: fc.integer({ min: 0, max: 2 }) };

/** Entries of few names and times, so that many of them meet. */
const anyEntry: fc.Arbitrary<ProgressEntry> = fc.oneof(
  fc.record({
    ...base,
    k: fc.constant('state' as const),
    exercise: fc.constantFrom('squat', 'lunge'),
    state: fc.constantFrom('todo' as const, 'doing' as const, 'done' as const, 'skipped' as const),
  }),
  fc.record({
    ...base,
    k: fc.constant('session' as const),
    session: fc.constantFrom('hips', 'legs'),
    report: fc.record({
      active: fc.integer({ min: 0, max: 9 }),
      exercises: fc.array(
        fc.record({
          exercise: fc.constantFrom('squat', 'lunge'),
          sets: fc.array(fc.record({ visit: fc.integer({ min: 0, max: 3 }), ms: fc.integer({ min: 0, max: 9 }) })),
        }),
        { maxLength: 2 },
      ),
    }),
  }),
  fc.record({ ...base, k: fc.constant('undo' as const), of: fc.constantFrom(...ids) }),
  fc.record({ ...base, k: fc.constant('clear' as const) }),
);

/** What somebody knows, in whatever order it was written down. */
export const anyProgress: fc.Arbitrary<Progress> = fc.array(anyEntry, { maxLength: 12 });
