import { directionOf, type Localized } from '../../i18n/locale.js';
import { writeDose } from '../../i18n/dose.js';
import { indexOf, relationsOf } from '../../model/relations.js';
import type { Count, Segment } from '../../model/session/types.js';
import type { Dose, Exercise } from '../../pack/types.js';
import { readable, say } from '../context.js';
import { comingIn, itemOf, segmentOn, type Scene, type TimerContext } from './scene.js';
import { clockTime, numeral } from './time.js';

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
}

/** What is read of a step that is to come. */
export interface NextView extends StepView {
  /** "Next, after 1:00 of rest" */
  readonly when: string;
  /** Why it is done: in a rest there is time to think of it. */
  readonly why: Localized | undefined;
}

/** The screen of a session that is going on. */
export interface RunView {
  readonly step: StepView;
  /** "0:18" for what runs, "1:12" since it began for what waits. */
  readonly digits: string;
  /** Whether the reader says when it is over. */
  readonly waits: boolean;
  /** "Main, round 2 of 3" */
  readonly place: string;
  /** "5:42 left" */
  readonly left: string;
  readonly next: NextView | undefined;
  /** Said once, when a step begins. */
  readonly said: string;
  /** How many rounds were counted; empty where none are. */
  readonly rounds: string;
  /** Exercise to do in its place on a hard day. */
  readonly easier: Exercise | undefined;
}

/** Words of the interface. */
const own = (value: string, { messages: { lang } }: TimerContext): Localized => ({
  value,
  lang,
  dir: directionOf(lang),
});

const exerciseIn = (id: string | undefined, { pack }: TimerContext): Exercise | undefined =>
  id === undefined ? undefined : indexOf(pack).exercises.get(id);

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
  return writeDose(told, context.messages.dose, context.locale, context.units);
}

export function stepViewOf(segment: Segment, context: TimerContext): StepView {
  const { messages } = context;
  const exercise = segment.kind === 'work' ? exerciseIn(segment.exercise, context) : undefined;
  const [cue] = exercise?.cues ?? [];
  return {
    name: exercise
      ? say(context, exercise.name)
      : own(tasksOf(segment, context) || messages.kinds[segment.kind], context),
    side: segment.side && segment.kind === 'work' ? messages.sides[segment.side] : '',
    amount: amountOf(segment, context),
    cue: cue === undefined ? undefined : say(context, cue),
    exercise: exercise?.id,
  };
}

/** The exercises of a step that has several: "Squat 5 + Lunge 10". */
function tasksOf({ tasks = [] }: Segment, context: TimerContext): string {
  const names = tasks.map(({ exercise, dose }) => {
    const found = exerciseIn(exercise, context);
    const name = found ? say(context, found.name).value : readable(exercise);
    return [name, dose && writeDose(dose, context.messages.dose, context.locale, context.units)]
      .filter(Boolean)
      .join(' ');
  });
  return names.join(' + ');
}

/** What is trained next, whatever rest lies between. */
export function nextOf(scene: Scene, context: TimerContext): NextView | undefined {
  const coming = comingIn(scene);
  const at = coming.findIndex(({ kind }) => kind === 'work' || kind === 'cooldown');
  const segment = coming[at];
  if (!segment) return undefined;
  const { messages, locale } = context;
  const rest = coming.slice(0, at).find(({ kind }) => kind === 'rest');
  const why = exerciseIn(segment.exercise, context)?.why;
  return {
    ...stepViewOf(segment, context),
    when: rest?.ms ? messages.afterRest(clockTime(rest.ms, locale)) : messages.next,
    why: why === undefined ? undefined : say(context, why),
  };
}

/** Where in the session a segment is: "Main, round 2 of 3, set 1 of 2". */
function placeOf({ block, round, set }: Segment, { session }: Scene, context: TimerContext): string {
  const { messages, locale } = context;
  const title = block === undefined ? undefined : session.blocks[block]?.title;
  const count = ({ index, of }: Count, words: TimerMessagesOf): string =>
    words(numeral(index, locale), numeral(of, locale));
  return [
    title === undefined ? '' : say(context, title).value,
    round ? count(round, messages.roundOf) : '',
    set ? count(set, messages.setOf) : '',
  ]
    .filter(Boolean)
    .join(messages.comma);
}

type TimerMessagesOf = (index: string, of: string) => string;

export function runViewOf(scene: Scene, context: TimerContext): RunView | undefined {
  const segment = segmentOn(scene);
  if (!segment) return undefined;
  const { state } = scene;
  const { messages, locale, pack } = context;
  const step = stepViewOf(segment, context);
  const left = clockTime(state.left, locale);
  return {
    step,
    digits: clockTime(state.remaining ?? Math.floor(state.elapsed / 1000) * 1000, locale),
    waits: segment.ms === null,
    place: placeOf(segment, scene, context),
    left: state.open > 0 ? messages.leftAbout(left) : messages.left(left),
    next: nextOf(scene, context),
    said: [step.name.value, step.side, step.amount].filter(Boolean).join(messages.comma),
    rounds: segment.tasks ? messages.rounds(state.rounds) : '',
    easier: step.exercise === undefined ? undefined : relationsOf(step.exercise, pack).easier[0]?.exercise,
  };
}

/** Name of the exercise that was planned where another one is done today in its place; else empty. */
export function plannedIn(scene: Scene, swaps: Readonly<Record<string, string>>, context: TimerContext): string {
  const on = segmentOn(scene);
  if (on?.kind !== 'work' || swaps[itemOf(on)] === undefined) return '';
  const item = scene.session.blocks[on.block ?? -1]?.items[on.item ?? -1];
  const planned = exerciseIn(item?.exercise, context);
  return planned ? say(context, planned.name).value : context.messages.planned;
}

/** What a session asks for, before it begins. */
export interface Overview {
  /** "12:30, and 11 steps at your own pace" */
  readonly takes: string;
  readonly equipment: readonly string[];
  readonly blocks: readonly { readonly title: Localized | undefined; readonly steps: readonly StepView[] }[];
}

export function overviewOf({ session, compiled }: Scene, context: TimerContext): Overview {
  const { messages, locale, pack } = context;
  const names = new Map(
    (pack.exercises ?? []).flatMap(({ equipment = [] }) => equipment).map(({ id, name }) => [id, name] as const),
  );
  return {
    takes: messages.takes(clockTime(compiled.total, locale), compiled.open),
    equipment: (session.equipment ?? []).map((id) => say(context, names.get(id) ?? readable(id)).value),
    blocks: session.blocks
      .map(({ title }, index) => ({
        title: title === undefined ? undefined : say(context, title),
        steps: firstsOf(compiled.segments, index).map((segment) => plannedOf(segment, context)),
      }))
      .filter(({ steps }) => steps.length > 0),
  };
}

/** One segment for each item of a block. */
function firstsOf(segments: readonly Segment[], block: number): readonly Segment[] {
  const work = segments.filter((segment) => segment.block === block && segment.kind === 'work');
  return [...new Map([...work].reverse().map((segment) => [segment.item ?? segment.id, segment])).values()].reverse();
}

/** A step as it is planned: with its whole dose, for both sides. */
function plannedOf(segment: Segment, context: TimerContext): StepView {
  const { note, ...dose } = segment.dose ?? {};
  const told = note === undefined ? dose : { ...dose, note: say(context, note).value };
  const amount = segment.tasks ? '' : writeDose(told, context.messages.dose, context.locale, context.units);
  return { ...stepViewOf(segment, context), side: '', amount };
}

/** What was done, exercise by exercise, with the time it took. */
export function doneOf({ compiled, state }: Scene, context: TimerContext): readonly (readonly [string, string])[] {
  const done = new Map<string, number>();
  for (const { index, used, end } of state.visits) {
    const segment = compiled.segments[index];
    if (segment?.kind !== 'work' || end === 'back' || used === 0) continue;
    const name = stepViewOf(segment, context).name.value;
    done.set(name, (done.get(name) ?? 0) + used);
  }
  return [...done].map(([name, used]) => [name, clockTime(used, context.locale)]);
}
