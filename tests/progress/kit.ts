import type { ProgressEntry } from '../../src/model/progress/entry.js';

/** The reader has done an exercise. */
export const done = (id: string, at: number, exercise = 'squat'): ProgressEntry => ({
  id,
  at,
  k: 'state',
  exercise,
  state: 'done',
});

/** The reader has done a session of one exercise. */
export const trained = (id: string, at: number, note = ''): ProgressEntry => ({
  id,
  at,
  k: 'session',
  session: 'short',
  report: { exercises: [{ exercise: 'squat', sets: [{ visit: 1, ms: 40_000, reps: 8 }] }], active: 60_000, note },
});

export const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** Where the progress of a pack is kept. */
export const keyOf = (pack: string): string => `exercise-elements/1/progress/${pack}`;

/** The ids of what the storage of this browser holds of a pack. */
export const keptIds = (pack: string): readonly string[] =>
  idsOf(JSON.parse(localStorage.getItem(keyOf(pack)) ?? '[]') as readonly ProgressEntry[]);
