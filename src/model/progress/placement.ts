import type { Gate, Pack, Track } from '../../pack/types.js';
import type { ExerciseState } from '../reader.js';
import { indexOf, relationsOf } from '../relations.js';
import type { DoneSet } from '../session/report.js';
import { checkGate } from './gate.js';

/** An exercise of a track, as something to ask a reader: can you do it as it should be before you move on? */
export interface PlacementStep {
  /** Its id. */
  readonly exercise: string;
  /** When to move on from it to the next; undefined where the pack does not say, and for the last. */
  readonly gate: Gate | undefined;
}

/** What a reader answers, or what a test has shown. */
export interface PlacementAnswer {
  /** Id of the exercise that was asked for. */
  readonly exercise: string;
  readonly can: boolean;
}

/** What to ask next, or where the reader stands. */
export type Placement =
  | {
      readonly ask: PlacementStep;
      /** How many more questions there may be, with this one. */
      readonly left: number;
    }
  | {
      /** Id of the exercise that is the reader's own step. */
      readonly step: string;
      /** What that says of the track: all before the step is done, and the step is being done. */
      readonly states: Readonly<Record<string, ExerciseState>>;
    };

/** The exercises of a track that the pack has, easiest first, each with when to move on to the next. */
export function placementSteps({ exercises: ids }: Track, pack: Pack): readonly PlacementStep[] {
  const { exercises } = indexOf(pack);
  const known = [...new Set(ids.flatMap((id) => exercises.get(id)?.id ?? []))];
  return known.map((exercise, at) => {
    const next = relationsOf(exercise, pack).leadsTo.find((each) => each.exercise.id === known[at + 1]);
    return { exercise, gate: next?.edge.gate };
  });
}

/**
 * Where a reader stands on a track, by as few questions as can be. Who can do an exercise can do all that are easier, so
 * each question halves what is left: three of them tell eight exercises apart. On a longer track, the step is the easiest
 * of those that are left after them: to begin too low costs a session, to begin too high may cost a season. The last
 * exercise is never asked for: who can do all before it stands there.
 * @param steps of `placementSteps`
 * @param answers so far, in any order; where they contradict each other, what the reader cannot do counts
 * @param most How many questions a reader is asked.
 * @returns undefined for a track without exercises
 */
export function placeOn(
  steps: readonly PlacementStep[],
  answers: readonly PlacementAnswer[] = [],
  most = 3,
): Placement | undefined {
  const places = answers.flatMap(({ exercise, can }) => {
    const at = steps.findIndex((step) => step.exercise === exercise);
    return at < 0 ? [] : [{ at, can }];
  });
  const high = Math.min(steps.length - 1, ...places.filter(({ can }) => !can).map(({ at }) => at));
  const low = Math.min(high, Math.max(0, ...places.filter(({ can }) => can).map(({ at }) => at + 1)));
  const ask = steps[Math.floor((low + high) / 2)];
  const left = Math.min(most - places.length, Math.ceil(Math.log2(high - low + 1)));
  return ask && left > 0 ? { ask, left } : standing(steps, low);
}

function standing(steps: readonly PlacementStep[], at: number): Placement | undefined {
  const step = steps[at]?.exercise;
  if (step === undefined) return undefined;
  const before = steps.slice(0, at).map(({ exercise }) => [exercise, 'done'] as const);
  return { step, states: Object.fromEntries<ExerciseState>([...before, [step, 'doing']]) };
}

/**
 * Whether sets that were done show that a reader can do what a step asks for: once is enough for a test, in however many
 * sessions it should be otherwise. Where nothing is asked for, to have done it at all is enough.
 */
export const showsThatCan = ({ gate = {} }: PlacementStep, sets: readonly DoneSet[]): boolean =>
  checkGate({ ...gate, sessions: 1 }, [{ at: 0, session: '', sets }]).met;
