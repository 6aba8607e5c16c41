import { reportOf, type DoneExercise, type DoneSet } from '../../model/session/report.js';
import { writeLoad } from '../../i18n/dose.js';
import type { Load } from '../../pack/types.js';
import { say } from '../context.js';
import type { Scene, TimerContext } from './scene.js';
import { placeOf } from './session-timer.view.js';
import { exerciseIn, tasksOf } from './step.view.js';
import { clockTime, numeral } from './time.js';

/** A set whose repetitions and load a reader can put right. */
export interface SetView {
  readonly visit: number;
  /** "set 1 of 3, left side" */
  readonly label: string;
  readonly reps: number | undefined;
  readonly load: number | undefined;
}

/** An exercise that was done. */
export interface DoneView {
  readonly name: string;
  /** "10, 10, 8 reps", or "1:20" */
  readonly sum: string;
  /** None where the clock counted. */
  readonly sets: readonly SetView[];
  readonly unit: Load['unit'];
}

export interface ReportView {
  /** "4 steps in 12:30" */
  readonly took: string;
  readonly done: readonly DoneView[];
  readonly effort: number | undefined;
  readonly note: string;
}

export function reportViewOf({ compiled, state, log }: Scene, context: TimerContext): ReportView {
  const { exercises, active, effort, note } = reportOf(compiled.segments, state, log);
  const { messages, locale } = context;
  return {
    took: messages.took(clockTime(active, locale), exercises.length),
    done: exercises.map((each) => doneOf(each, context)),
    effort,
    note: note ?? '',
  };
}

function doneOf(done: DoneExercise, context: TimerContext): DoneView {
  const { exercise, tasks, dose, sets } = done;
  const found = exerciseIn(exercise, context);
  const counted = sets.filter(
    ({ rounds, reps }) => rounds === undefined && (reps !== undefined || dose?.reps !== undefined),
  );
  return {
    name: found ? say(context, found.name).value : tasksOf(tasks, context),
    sum: sumOf(sets, context),
    sets: counted.map((set) => setOf(set, context)),
    unit: sets.find(({ load }) => load)?.load?.unit ?? (context.units === 'imperial' ? 'lb' : 'kg'),
  };
}

/** How much it was: repetitions set by set, rounds, or the time. */
function sumOf(sets: readonly DoneSet[], { messages, locale, units }: TimerContext): string {
  const time = clockTime(
    sets.reduce((sum, { ms }) => sum + ms, 0),
    locale,
  );
  const rounds = sets.flatMap((set) => set.rounds ?? []);
  if (rounds.length > 0)
    return messages.roundsIn(
      rounds.reduce((sum, each) => sum + each, 0),
      time,
    );
  const reps = sets.flatMap((set) => (set.reps === undefined ? [] : [numeral(set.reps, locale)]));
  const loads = sets.flatMap((set) => (set.load ? [writeLoad(set.load, locale, units)] : []));
  const load = [...new Set(loads)].join(messages.comma);
  return [reps.length > 0 ? messages.reps(reps.join(messages.comma)) : time, load].filter(Boolean).join(' × ');
}

function setOf({ visit, side, set, round, reps, load }: DoneSet, context: TimerContext): SetView {
  const place = placeOf({ ...(set && { set }), ...(round && { round }) }, undefined, context);
  const label = [place, side && context.messages.sides[side]].filter(Boolean).join(context.messages.comma);
  return { visit, label, reps, load: load && (typeof load.value === 'object' ? load.value[0] : load.value) };
}
