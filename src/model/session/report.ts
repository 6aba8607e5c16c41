import type { Dose, Load } from '../../pack/types.js';
import { bare } from './bare.js';
import type { Log } from './log.js';
import type { SessionState } from './state.js';
import type { Count, Segment, Side, Task } from './types.js';
import type { Visit } from './walk.js';

/** A set that was done. */
export interface DoneSet {
  /** Index among the visits: by it a reader's own word is logged. */
  readonly visit: number;
  /** Milliseconds that it was on. */
  readonly ms: number;
  readonly side?: Side;
  readonly set?: Count;
  readonly round?: Count;
  /** As the reader says, or else the fewest that were planned; undefined where nobody counts, or nobody knows. */
  readonly reps?: number;
  readonly load?: Load;
  /** Rounds that were counted in it. */
  readonly rounds?: number;
}

/** An exercise that was done, set by set. */
export interface DoneExercise {
  /** Its id; undefined where several were done in turn. */
  readonly exercise?: string;
  readonly tasks?: readonly Task[];
  /** How much was planned. */
  readonly dose?: Dose;
  readonly sets: readonly DoneSet[];
}

/** What was done in a session: an entry of a training log. */
export interface SessionReport {
  readonly exercises: readonly DoneExercise[];
  /** Milliseconds that the session was on, without pauses. */
  readonly active: number;
  /**
   * How hard the session felt as a whole, 0 to 10: session RPE (Foster et al. 2001, A new approach to monitoring
   * exercise training).
   */
  readonly effort?: number;
  readonly note?: string;
}

/** Milliseconds of work that are worth a word: who went on at once did nothing. */
const least = 1000;

/** What was done, exercise by exercise in the order in which each was first on, with the reader's own word on it. */
export function reportOf(segments: readonly Segment[], state: SessionState, log: Log): SessionReport {
  const { sets, effort, note } = wordsIn(log);
  const groups = new Map<string, { readonly segment: Segment; readonly sets: DoneSet[] }>();
  state.visits.forEach((visit, index) => {
    const segment = segments[visit.index];
    if (!segment || !isDone(segment, visit) || wasTakenBack(state.visits, index)) return;
    const name = segment.exercise ?? segment.id;
    const group = groups.get(name) ?? { segment, sets: [] };
    group.sets.push(bare({ ...setOf(segment, visit, index, state), ...sets.get(index) }));
    groups.set(name, group);
  });
  return bare({
    exercises: [...groups.values()].map(({ segment, sets: done }) => bare({ ...exerciseOf(segment), sets: done })),
    active: Math.round(state.active),
    ...(effort !== undefined && { effort }),
    ...(note !== undefined && note !== '' && { note }),
  });
}

/** What waits for the reader is done when they say so; what runs, as long as it was on. */
function isDone({ kind, ms }: Segment, { end, used }: Visit): boolean {
  if (kind !== 'work' || end === undefined || end === 'back') return false;
  return ms === null ? end === 'next' || end === 'over' : used >= least;
}

/** Whether the reader went back to it later, to do it again. */
const wasTakenBack = (visits: readonly Visit[], at: number): boolean =>
  visits.some((visit, index) => index > at && visit.index === visits[at]?.index && visits[index - 1]?.end === 'back');

const exerciseOf = ({ exercise, tasks, dose }: Segment): Omit<DoneExercise, 'sets'> => ({
  ...(exercise !== undefined && { exercise }),
  ...(tasks && { tasks }),
  ...(dose && { dose }),
});

function setOf(segment: Segment, { used }: Visit, visit: number, { marks }: SessionState): DoneSet {
  const { side, set, round, dose = {}, tasks } = segment;
  const reps = tasks ? undefined : fewest(dose.reps);
  return {
    visit,
    ms: Math.round(used),
    ...(side && { side }),
    ...(set && { set }),
    ...(round && { round }),
    ...(reps !== undefined && { reps }),
    ...(dose.load && { load: { ...dose.load, value: fewest(dose.load.value) ?? 0 } }),
    ...(tasks && { rounds: marks.filter((mark) => mark.visit === visit && mark.k === 'round').length }),
  };
}

/** The lower end of a range: who did more says so. */
const fewest = (range: Dose['reps']): number | undefined =>
  typeof range === 'object' ? range[0] : typeof range === 'number' ? range : undefined;

interface Words {
  readonly sets: ReadonlyMap<number, Pick<DoneSet, 'reps' | 'load'>>;
  readonly effort: number | undefined;
  readonly note: string | undefined;
}

/** What the reader says of it; the last word counts. */
function wordsIn(log: Log): Words {
  const sets = new Map<number, Pick<DoneSet, 'reps' | 'load'>>();
  for (const entry of log) {
    if (entry.k !== 'set') continue;
    const { visit, reps, load } = entry;
    sets.set(visit, { ...sets.get(visit), ...(reps !== undefined && { reps }), ...(load && { load }) });
  }
  return {
    sets,
    effort: log.findLast((entry) => entry.k === 'effort')?.rpe,
    note: log.findLast((entry) => entry.k === 'note')?.text,
  };
}
