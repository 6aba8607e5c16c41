import type { Localized } from '../../i18n/locale.js';
import type { LaidOut, Segment } from '../../model/session/types.js';
import type { Block, Session } from '../../pack/types.js';
import { readable, say } from '../context.js';
import type { TimerContext } from './scene.js';
import { doseIn, stepViewOf, type StepView } from './step.view.js';
import { clockTime } from './time.js';

/** A part of a session. */
export interface BlockView {
  readonly title: Localized | undefined;
  /** "3 rounds, rest 60 s", "as many rounds as you can, 5:00" */
  readonly how: string;
  readonly steps: readonly StepView[];
}

/** What a session asks for, before it begins. */
export interface Overview {
  /** "12:30, and 11 steps at your own pace" */
  readonly takes: string;
  readonly equipment: readonly string[];
  readonly blocks: readonly BlockView[];
}

export function overviewOf(
  { session, compiled }: { readonly session: Session; readonly compiled: Omit<LaidOut, 'findings'> },
  context: TimerContext,
): Overview {
  const { messages, locale, pack } = context;
  const names = new Map(
    (pack.exercises ?? []).flatMap(({ equipment = [] }) => equipment).map(({ id, name }) => [id, name] as const),
  );
  return {
    takes: messages.takes(clockTime(compiled.total, locale), compiled.open),
    equipment: (session.equipment ?? []).map((id) => say(context, names.get(id) ?? readable(id)).value),
    blocks: session.blocks
      .map((block, index) => {
        const firsts = firstsOf(compiled.segments, index);
        return {
          title: block.title === undefined ? undefined : say(context, block.title),
          how: howOf(block, firsts[0], context),
          steps: firsts.map((segment) => plannedOf(segment, context)),
        };
      })
      .filter(({ steps }) => steps.length > 0),
  };
}

/** How a block is gone through. */
function howOf({ mode, minutes, rest }: Block, first: Segment | undefined, context: TimerContext): string {
  const { messages, locale } = context;
  const named = mode === 'emom' || mode === 'amrap' || mode === 'for-time' ? messages.modes[mode] : '';
  const rounds = first?.round && mode !== 'emom' ? messages.rounds(first.round.of) : '';
  const time = minutes === undefined ? '' : clockTime(minutes * 60_000, locale);
  const between = rounds && rest !== undefined ? doseIn({ rest }, context) : '';
  return [named, rounds, time, between].filter(Boolean).join(messages.comma);
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
  const amount = segment.tasks ? '' : doseIn(told, context);
  return { ...stepViewOf(segment, context), side: '', amount };
}
