import type { Localized } from '../../i18n/locale.js';
import type { TimerMessages } from '../../i18n/timer/en.js';
import { itemOf } from '../../model/session/plan.js';
import type { Count, Segment } from '../../model/session/types.js';
import { variantsOf, type Variant } from '../../model/variants.js';
import type { Session } from '../../pack/types.js';
import { say } from '../context.js';
import { comingIn, segmentOn, type Scene, type TimerContext } from './scene.js';
import { exerciseIn, stepViewOf, type StepView } from './step.view.js';
import { clockTime, numeral } from './time.js';

/** What is read of a step that is to come. */
export interface NextView extends StepView {
  /** "Next, after 1:00 of rest" */
  readonly when: string;
  /** Why it is done: in a rest there is time to think of it. */
  readonly why: Localized | undefined;
  /** Its cue, while nothing else has to be thought of. */
  readonly think: Localized | undefined;
}

/** An exercise to do today in place of the one that is on. */
export interface VariantView {
  readonly exercise: string;
  /** "Harder today" */
  readonly label: string;
  /** "Harder today: Split squat, more load" */
  readonly name: string;
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
  /** What is on, in a line. */
  readonly said: string;
  /** Said once, when a step begins: in a rest also what comes, for who cannot see it. */
  readonly told: string;
  /** How many rounds were counted; empty where none are. */
  readonly rounds: string;
  /** What can be done in its place today. */
  readonly variants: readonly VariantView[];
  /** "instead of Squat", where another exercise is done today; else empty. */
  readonly instead: string;
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
  const step = stepViewOf(segment, context);
  return {
    ...step,
    think: segmentOn(scene)?.kind === 'work' ? undefined : step.cue,
    when: rest?.ms ? messages.afterRest(clockTime(rest.ms, locale)) : messages.next,
    why: why === undefined ? undefined : say(context, why),
  };
}

/** Where in the session a segment is: "Main, round 2 of 3, set 1 of 2". */
export function placeOf(
  { block, round, set }: Pick<Segment, 'block' | 'round' | 'set'>,
  session: Session | undefined,
  context: TimerContext,
): string {
  const { messages, locale } = context;
  const title = block === undefined ? undefined : session?.blocks[block]?.title;
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
  const { messages, locale } = context;
  const step = stepViewOf(segment, context);
  const next = nextOf(scene, context);
  const left = clockTime(state.left, locale);
  const said = lineOf(step, messages.comma);
  const coming = segment.kind === 'work' || !next ? '' : next.when + messages.colon + lineOf(next, messages.comma);
  return {
    step,
    digits: clockTime(state.remaining ?? Math.floor(state.elapsed / 1000) * 1000, locale),
    waits: segment.ms === null,
    place: placeOf(segment, scene.session, context),
    left: state.open > 0 ? messages.leftAbout(left) : messages.left(left),
    next,
    said,
    told: [said, coming].filter(Boolean).join('. '),
    rounds: segment.tasks ? messages.rounds(state.rounds) : '',
    variants: step.exercise === undefined ? [] : variantsIn(step.exercise, context),
    instead: insteadOf(scene, context),
  };
}

const lineOf = ({ name, side, amount }: StepView, comma: string): string =>
  [name.value, side, amount].filter(Boolean).join(comma);

function variantsIn(id: string, context: TimerContext): readonly VariantView[] {
  const { messages, pack } = context;
  const { easier, harder } = variantsOf(id, pack);
  const viewOf = (
    variant: Variant | undefined,
    label: string,
    how: TimerMessages['lessOf'],
  ): readonly VariantView[] => {
    if (!variant) return [];
    const { axis, exercise } = variant;
    const name = say(context, exercise.name).value;
    const by = axis ? messages.comma + how(messages.axes[axis]) : '';
    return [{ exercise: exercise.id, label, name: label + messages.colon + name + by }];
  };
  return [...viewOf(easier, messages.easier, messages.lessOf), ...viewOf(harder, messages.harder, messages.moreOf)];
}

/** What was planned, where another exercise is done today in its place. */
function insteadOf(scene: Scene, context: TimerContext): string {
  const on = segmentOn(scene);
  const item = on && itemOf(on);
  if (on?.kind !== 'work' || item === undefined) return '';
  const swap = scene.log.findLast((entry) => entry.k === 'swap' && entry.item === item);
  if (swap?.k !== 'swap' || swap.exercise === undefined) return '';
  const started = scene.log.findLast((entry) => entry.k === 'start');
  const slot = started?.k === 'start' ? started.slots?.[item] : undefined;
  const planned = exerciseIn(slot ?? scene.session.blocks[on.block ?? -1]?.items[on.item ?? -1]?.exercise, context);
  return context.messages.instead(planned ? say(context, planned.name).value : context.messages.planned);
}
