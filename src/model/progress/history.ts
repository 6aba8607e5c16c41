import type { Pack } from '../../pack/types.js';
import type { ExerciseState } from '../reader.js';
import { indexOf } from '../relations.js';
import type { DoneSet } from '../session/report.js';
import type { Progress } from './entry.js';
import { inForce } from './merge.js';

/** An exercise in one session. */
export interface Practice {
  /** When, in milliseconds of the wall clock. */
  readonly at: number;
  /** Id of the session. */
  readonly session: string;
  readonly sets: readonly DoneSet[];
  /** Session RPE, 1 to 10, where the reader gave one. */
  readonly effort?: number;
}

/** What is known of a reader and an exercise. */
export interface History {
  readonly state: ExerciseState;
  /** When it came into this state, in milliseconds of the wall clock; undefined where it is still to do. */
  readonly since: number | undefined;
  /** The sessions that it was part of, the oldest first. */
  readonly practice: readonly Practice[];
}

interface Draft {
  state: ExerciseState;
  since: number | undefined;
  readonly practice: Practice[];
}

/**
 * What a reader's progress says of each exercise, by its id in this pack: an id that it had before counts for it. What a
 * reader says of an exercise holds. One that they only trained is being done; that it is done, they say themselves.
 */
export const historiesOf = (progress: Progress, pack: Pack): ReadonlyMap<string, History> =>
  historiesAmong(inForce(progress), pack);

/** The same of entries that all count. */
export function historiesAmong(counting: Progress, pack: Pack): ReadonlyMap<string, History> {
  const { exercises } = indexOf(pack);
  const found = new Map<string, Draft>();
  const draftOf = (id: string): Draft => {
    const name = exercises.get(id)?.id ?? id;
    const draft = found.get(name) ?? { state: 'todo', since: undefined, practice: [] };
    found.set(name, draft);
    return draft;
  };
  for (const entry of counting) {
    if (entry.k === 'state') enter(draftOf(entry.exercise), entry.state, entry.at);
    if (entry.k !== 'session') continue;
    const { at, session, report } = entry;
    const effort = report.effort === undefined ? {} : { effort: report.effort };
    for (const { exercise, sets } of report.exercises) {
      if (exercise === undefined) continue;
      const draft = draftOf(exercise);
      draft.practice.push({ at, session, sets, ...effort });
      if (draft.state === 'todo') enter(draft, 'doing', at);
    }
  }
  return found;
}

function enter(draft: Draft, state: ExerciseState, at: number): void {
  if (draft.state !== state) draft.since = state === 'todo' ? undefined : at;
  draft.state = state;
}

/** The states of a map by a reader's progress. */
export const statesOf = (histories: ReadonlyMap<string, History>): Readonly<Record<string, ExerciseState>> =>
  Object.fromEntries([...histories].filter(([, { state }]) => state !== 'todo').map(([id, { state }]) => [id, state]));
