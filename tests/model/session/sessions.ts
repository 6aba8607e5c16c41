import * as fc from 'fast-check';
import { compileSession } from '../../../src/model/session/compile.js';
import type { LogEntry } from '../../../src/model/session/log.js';
import type { Compiled, Segment, SessionReader } from '../../../src/model/session/types.js';
import type { Block, Dose, Pack, Session } from '../../../src/pack/types.js';

/** Exercises with and without doses of their own, and a map with two tracks. */
export const pack: Pack = {
  exercises: [
    { id: 'squat', name: 'Squat', dose: { sets: 3, reps: [8, 12], rest: 60 } },
    { id: 'lunge', name: 'Lunge', dose: { sets: 2, reps: 10, perSide: true } },
    { id: 'plank', name: 'Plank', dose: { hold: 30 } },
    { id: 'hop', name: 'Hop' },
  ],
  maps: [{ id: 'legs', tracks: [{ id: 'two', exercises: ['squat', 'lunge', 'hop'] }], edges: [] }],
};

export const sessionOf = (...blocks: readonly Block[]): Session => ({ id: 'test', blocks });

export const compiled = (blocks: readonly Block[], reader?: SessionReader): Compiled =>
  compileSession(sessionOf(...blocks), pack, reader);

/** A session of one block. */
export const block = (of: Partial<Block> & { readonly items?: Block['items'] }, reader?: SessionReader): Compiled =>
  compiled([{ items: [], ...of }], reader);

export const item = (exercise: string, dose?: Dose): Block['items'][number] => ({
  exercise,
  ...(dose && { dose }),
});

/** Segments in short: "work hop left 20s". */
export const inShort = (segments: readonly Segment[]): readonly string[] =>
  segments.map(({ kind, exercise, side, ms }) =>
    [kind, kind === 'rest' ? undefined : exercise, side, ms === null ? 'open' : `${ms / 1000}s`]
      .filter(Boolean)
      .join(' '),
  );

/** Segments that all run for their time. */
export const closed = (...seconds: readonly number[]): readonly Segment[] =>
  seconds.map((each, at) => ({ id: String(at), kind: at % 2 === 1 ? 'rest' : 'work', ms: each * 1000 }));

const seconds = fc.integer({ min: 1, max: 90 });

const anyDose: fc.Arbitrary<Dose> = fc.oneof(
  fc.record({ work: seconds, perSide: fc.boolean(), rest: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ reps: fc.integer({ min: 1, max: 20 }), sets: fc.integer({ min: 1, max: 4 }), perSide: fc.boolean() }),
  fc.record({ hold: seconds, sets: fc.integer({ min: 1, max: 3 }), rest: seconds }),
);

const anyItem = fc.record({ exercise: fc.constantFrom('squat', 'lunge', 'plank', 'hop'), dose: anyDose });

const modes = [
  'straight',
  'superset',
  'circuit',
  'intervals',
  'tabata',
  'ladder',
  'emom',
  'amrap',
  'for-time',
] as const;

export const anyBlock: fc.Arbitrary<Block> = fc.record(
  {
    mode: fc.constantFrom(...modes),
    rounds: fc.integer({ min: 1, max: 4 }),
    rest: fc.integer({ min: 0, max: 60 }),
    minutes: fc.integer({ min: 1, max: 5 }),
    items: fc.array(anyItem, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['items', 'mode'] },
);

export const anySession: fc.Arbitrary<Session> = fc
  .array(anyBlock, { minLength: 1, maxLength: 3 })
  .map((blocks) => sessionOf(...blocks));

/** Segments of any session, of which some wait. */
export const anySegments: fc.Arbitrary<readonly Segment[]> = anySession.map(
  (session) => compileSession(session, pack).segments,
);

/** Segments that all run for their time, and share no clock. */
export const anyClosed: fc.Arbitrary<readonly Segment[]> = fc
  .array(seconds, { minLength: 1, maxLength: 12 })
  .map((all) => closed(...all));

type Press = Omit<LogEntry, 't'>;

const anyPress = fc.oneof(
  fc.constantFrom<Press>(
    { k: 'pause' },
    { k: 'play' },
    { k: 'next' },
    { k: 'back' },
    { k: 'restart' },
    { k: 'round' },
    { k: 'lap' },
  ),
  fc.integer({ min: -10, max: 20 }).map((each): Press => ({ k: 'add', ms: each * 1000 }) as Press),
);

/** A session that was started, and what was pressed after that, at most a minute apart. */
export const anyLog: fc.Arbitrary<readonly LogEntry[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60_000 }), anyPress), { maxLength: 30 })
  .map((presses) => {
    let t = 0;
    const after = presses.map(([wait, press]) => ({ ...press, t: (t += wait) }) as LogEntry);
    return [{ t: 0, k: 'start' }, ...after];
  });
