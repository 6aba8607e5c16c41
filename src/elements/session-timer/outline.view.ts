import type { Localized } from '../../i18n/locale.js';
import type { Segment } from '../../model/session/types.js';
import type { Scene, TimerContext } from './scene.js';
import { placeOf } from './session-timer.view.js';
import { stepViewOf } from './step.view.js';
import { clockTime } from './time.js';

/** A step to jump to. */
export interface OutlineStep {
  /** Id of the segment. */
  readonly id: string;
  readonly name: Localized;
  /** "left side, set 1 of 2" */
  readonly which: string;
  /** "0:30", or "10 reps". */
  readonly amount: string;
  readonly when: 'over' | 'on' | 'ahead';
}

/** The steps of a block, or of a round of it. */
export interface OutlineGroup {
  readonly title: string;
  readonly steps: readonly OutlineStep[];
}

/** All steps of a session in which something is done, in order: by rounds where there are several steps in a round. */
export function outlineOf({ session, compiled, state }: Scene, context: TimerContext): readonly OutlineGroup[] {
  const groups: { title: string; steps: OutlineStep[] }[] = [];
  const shown = compiled.segments.flatMap((segment, index) => (isListed(segment) ? [{ segment, index }] : []));
  const alone = blocksOfOne(shown.map(({ segment }) => segment));
  for (const { segment, index } of shown) {
    const { block, round } = segment;
    const single = alone.has(block);
    const title = placeOf(
      { ...(block !== undefined && { block }), ...(!single && round && { round }) },
      session,
      context,
    );
    const when = index < state.index ? 'over' : index === state.index ? 'on' : 'ahead';
    const step = stepOf(segment, single, when, context);
    const last = groups.at(-1);
    if (last?.title === title) last.steps.push(step);
    else groups.push({ title, steps: [step] });
  }
  return groups;
}

const isListed = ({ kind }: Segment): boolean => kind === 'work' || kind === 'cooldown';

/** Blocks whose rounds have one step each. */
function blocksOfOne(segments: readonly Segment[]): ReadonlySet<number | undefined> {
  const counts = new Map<string, number>();
  for (const { block, round } of segments) {
    const name = `${block}/${round?.index}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const several = new Set(
    segments.filter((each) => (counts.get(`${each.block}/${each.round?.index}`) ?? 0) > 1).map(({ block }) => block),
  );
  return new Set(segments.map(({ block }) => block).filter((block) => !several.has(block)));
}

function stepOf(segment: Segment, single: boolean, when: OutlineStep['when'], context: TimerContext): OutlineStep {
  const { name, side, amount } = stepViewOf(segment, context);
  const { id, ms, set, round } = segment;
  const nth = placeOf({ ...(set && { set }), ...(single && round && { round }) }, undefined, context);
  return {
    id,
    name,
    which: [side, nth].filter(Boolean).join(context.messages.comma),
    amount: ms === null ? amount : clockTime(ms, context.locale),
    when,
  };
}
