import { writeDose } from '../../i18n/dose.js';
import { directionOf, type Localized } from '../../i18n/locale.js';
import { indexOf } from '../../model/relations.js';
import { bare } from '../../model/session/bare.js';
import type { Segment } from '../../model/session/types.js';
import type { Dose, Exercise } from '../../pack/types.js';
import { readable, say } from '../context.js';
import type { TimerContext } from './scene.js';

/** A step in words. */
export interface StepView {
  /** The exercise, or what is done in place of one. */
  readonly name: Localized;
  /** "left side"; empty where it is for both. */
  readonly side: string;
  /** "× 10"; empty where the time says how much. */
  readonly amount: string;
  /** What to think of. */
  readonly cue: Localized | undefined;
  /** Id of the exercise; undefined where there is none to open. */
  readonly exercise: string | undefined;
  /** "your step", where a slot became one; what stands for it where there is none. */
  readonly slot: string;
}

/** Words of the interface. */
export const own = (value: string, { messages: { lang } }: TimerContext): Localized => ({
  value,
  lang,
  dir: directionOf(lang),
});

export const exerciseIn = (id: string | undefined, { pack }: TimerContext): Exercise | undefined =>
  id === undefined ? undefined : indexOf(pack).exercises.get(id);

/** A dose in the reader's words. */
export const doseIn = (dose: Dose, { messages, locale, units }: TimerContext): string =>
  writeDose(bare(dose), messages.dose, locale, units);

/** How much, where the time of the step does not say it already. */
function amountOf({ ms, kind, dose }: Segment, context: TimerContext): string {
  if (!dose || kind !== 'work') return '';
  const { reps, repUnit, distance, load, intensity, hold } = dose;
  const told: Dose = {
    ...(reps !== undefined && { reps }),
    ...(repUnit !== undefined && { repUnit }),
    ...(distance && { distance }),
    ...(ms === null && hold !== undefined && { hold }),
    ...(load && { load }),
    ...(intensity && { intensity }),
  };
  return doseIn(told, context);
}

export function stepViewOf(segment: Segment, context: TimerContext): StepView {
  const { messages } = context;
  const exercise = segment.kind === 'work' ? exerciseIn(segment.exercise, context) : undefined;
  const [cue] = exercise?.cues ?? [];
  return {
    name: exercise
      ? say(context, exercise.name)
      : own(tasksOf(segment.tasks, context) || messages.kinds[segment.kind], context),
    side: segment.side && segment.kind === 'work' ? messages.sides[segment.side] : '',
    amount: amountOf(segment, context),
    cue: cue === undefined ? undefined : say(context, cue),
    exercise: exercise?.id,
    slot: segment.slot ? (segment.slot === 'step' ? messages.ownStep : messages.noStep) : '',
  };
}

/** The exercises of a step that has several: "Squat 5 + Lunge 10". */
export function tasksOf(tasks: Segment['tasks'] = [], context: TimerContext): string {
  const names = tasks.map(({ exercise, dose }) => {
    const found = exerciseIn(exercise, context);
    const name = found ? say(context, found.name).value : readable(exercise);
    return [name, dose && doseIn(dose, context)].filter(Boolean).join(' ');
  });
  return names.join(' + ');
}
