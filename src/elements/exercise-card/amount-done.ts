import { writeLoad, writeRange, writeSeconds } from '../../i18n/dose.js';
import type { ProgressMessages } from '../../i18n/progress/en.js';
import type { DoneSet } from '../../model/session/report.js';
import { bare } from '../../model/session/bare.js';
import type { Context } from '../context.js';

/** What the sets of a session are counted in. */
export type Measure = 'reps' | 'seconds';

/** The sets without what other scripts of the page may have given all objects. */
export const bareSets = (sets: readonly DoneSet[]): readonly DoneSet[] => sets.map(bare);

/** Sets that somebody counted are told by their repetitions, all others by the time they took. */
export const measureOf = (sets: readonly DoneSet[]): Measure =>
  sets.every(({ reps }) => reps !== undefined) ? 'reps' : 'seconds';

/** All sets of a session together. */
export const sumOf = (sets: readonly DoneSet[], measure: Measure): number =>
  sets.reduce((sum, set) => sum + valueOf(set, measure), 0);

const valueOf = ({ reps = 0, ms }: DoneSet, measure: Measure): number =>
  measure === 'reps' ? reps : Math.round(ms / 1000);

/** What was done in a session: "2 × 10 each side, 20 kg", "left 2 × 10, right 10, 8 reps", "3 × 30 s". */
export function amountDone(sets: readonly DoneSet[], words: ProgressMessages, context: Context): string {
  const { locale, messages, units } = context;
  const on = (side: DoneSet['side']): string => {
    const own = sets.filter((set) => set.side === side);
    return own.length > 0 ? inARow(own, words, context) : '';
  };
  const [left, right] = [on('left'), on('right')];
  const both = left && left === right;
  const loads = sets.flatMap(({ load }) => (load ? [writeLoad(load, locale, units)] : []));
  const parts = [
    on(undefined),
    both ? `${left} ${messages.dose.eachSide}` : left && words.sides.left(left),
    both ? '' : right && words.sides.right(right),
    ...new Set(loads),
  ];
  return parts.filter(Boolean).join(messages.comma);
}

/** Sets that are all alike as "2 × 10", all others one by one. */
function inARow(sets: readonly DoneSet[], words: ProgressMessages, { locale, messages }: Context): string {
  const measure = measureOf(sets);
  const values = sets.map((set) => valueOf(set, measure));
  const written = values.map((value) => (measure === 'reps' ? writeRange(value, locale) : writeSeconds(value, locale)));
  const [first = ''] = written;
  if (new Set(written).size === 1) return `${writeRange(sets.length, locale)} × ${first}`;
  const list = written.join(messages.comma);
  return measure === 'reps' ? words.reps(list) : list;
}
