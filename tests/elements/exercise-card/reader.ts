import type { Progress, ProgressEntry } from '../../../src/model/progress/entry.js';
import type { ExerciseState } from '../../../src/model/reader.js';
import type { DoneSet } from '../../../src/model/session/report.js';
import { setProgressStore } from '../../../src/progress/current.js';
import { MemoryStore } from '../../../src/progress/memory.js';
import type { ProgressStore } from '../../../src/progress/store.js';
import { sample } from './sample.js';

/** The sample under a name of its own, by which a reader's progress is kept. */
export const named = { ...sample, id: 'sample' };

/** Gives the page a new store, with what a reader did in it. */
export function readerWho(...entries: Progress): ProgressStore {
  const store = new MemoryStore();
  store.set(named.id, entries);
  setProgressStore(store);
  return store;
}

/** A moment in the middle of a day of November 2026, wherever the reader is. */
export const november = (day: number): number => new Date(2026, 10, day, 12).getTime();

export const says = (state: ExerciseState, at = november(3), exercise = 'band-side-step'): ProgressEntry => ({
  id: `${exercise} ${at}`,
  at,
  k: 'state',
  exercise,
  state,
});

/** Sets of so many repetitions, done on both sides. */
export const eachSide = (...reps: readonly number[]): readonly DoneSet[] =>
  (['left', 'right'] as const).flatMap((side) => reps.map((each, visit) => ({ visit, ms: 30_000, side, reps: each })));

/** Sets of so many seconds. */
export const holds = (...seconds: readonly number[]): readonly DoneSet[] =>
  seconds.map((each, visit) => ({ visit, ms: each * 1000 }));

export const trained = (at: number, sets: readonly DoneSet[], effort?: number): ProgressEntry => ({
  id: `session ${at}`,
  at,
  k: 'session',
  session: 'hips',
  report: { active: 600_000, exercises: [{ exercise: 'band-side-step', sets }], ...(effort && { effort }) },
});
