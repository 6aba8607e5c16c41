import { writeDay } from '../../i18n/date.js';
import { writeDose, writeIntensity, writeRange } from '../../i18n/dose.js';
import type { ProgressMessages } from '../../i18n/progress/en.js';
import { checkGate } from '../../model/progress/gate.js';
import type { History, Practice } from '../../model/progress/history.js';
import type { ExerciseState } from '../../model/reader.js';
import type { Gate } from '../../pack/types.js';
import type { Context } from '../context.js';
import { amountDone, bareSets, measureOf, sumOf } from './amount-done.js';

/** How far a reader is with an exercise, in their words. */
export interface ProgressView {
  readonly state: ExerciseState;
  readonly stateWord: string;
  readonly choices: readonly { readonly state: ExerciseState; readonly word: string }[];
  /** "since 3 November 2026"; empty where the exercise is still to do. */
  readonly since: string;
  /** "4 sessions, last on 3 Nov 2026: 2 × 10 each side"; empty where there was none. */
  readonly summary: string;
  /** The sessions that it was part of, the latest first: as many as are asked for. */
  readonly sessions: readonly SessionView[];
  /** What leads to all of them; empty where they are all here. */
  readonly more: string;
  readonly bars: BarsView | undefined;
}

/** An exercise in one session. */
export interface SessionView {
  readonly date: string;
  readonly amount: string;
  /** "RPE 6"; empty where the reader has not said it. */
  readonly effort: string;
}

/** How much it was in each of the last sessions, the oldest first. */
export interface BarsView {
  readonly title: string;
  /** `share` is that of the longest bar, from 0 to 1. */
  readonly bars: readonly { readonly share: number; readonly value: string }[];
}

const order: readonly ExerciseState[] = ['todo', 'doing', 'done', 'skipped'];

/** Without being asked, a card tells of so many sessions, and has room to draw so many. */
const [told, drawn] = [5, 8];

/** @param whole whether to tell of all sessions */
export function progressViewOf(
  history: History | undefined,
  whole: boolean,
  words: ProgressMessages,
  context: Context,
): ProgressView {
  const { locale } = context;
  const practice = history?.practice ?? [];
  const state = order.find((each) => each === history?.state) ?? 'todo';
  const day = history?.since === undefined ? '' : writeDay(history.since, locale, 'long');
  const latest = practice.toReversed().slice(0, whole ? Infinity : told);
  const sessions = latest.map((each) => sessionOf(each, words, context));
  return {
    state,
    stateWord: words.states[state],
    choices: order.map((each) => ({ state: each, word: words.states[each] })),
    since: day && words.since(day),
    summary: summaryOf(sessions, practice.length, words, context),
    sessions,
    more: sessions.length < practice.length ? words.all(practice.length) : '',
    bars: barsOf(practice.slice(-drawn), words, context),
  };
}

const sessionOf = ({ at, sets, effort }: Practice, words: ProgressMessages, context: Context): SessionView => ({
  date: writeDay(at, context.locale, 'medium'),
  amount: amountDone(bareSets(sets), words, context),
  effort: typeof effort === 'number' ? writeIntensity({ rpe: effort }, context.messages.dose, context.locale) : '',
});

function summaryOf(
  [last]: readonly SessionView[],
  count: number,
  words: ProgressMessages,
  { messages }: Context,
): string {
  if (!last) return '';
  return [words.sessions(count, last.date), last.amount].filter(Boolean).join(messages.colon);
}

/** Undefined where there is nothing to compare, or nothing that two sessions have in common. */
function barsOf(practice: readonly Practice[], words: ProgressMessages, { locale }: Context): BarsView | undefined {
  const all = practice.map(({ sets }) => bareSets(sets));
  const measures = new Set(all.map(measureOf));
  const [measure] = measures;
  const sums = measure && measures.size === 1 ? all.map((sets) => sumOf(sets, measure)) : [];
  const most = Math.max(...sums);
  if (!measure || sums.length < 2 || !(most > 0)) return undefined;
  return {
    title: words.bySession[measure],
    bars: sums.map((sum) => ({ share: sum / most, value: writeRange(sum, locale) })),
  };
}

/**
 * How far a reader is with what should be before they move on: "1 of 2 sessions with 2 × 10 each side: one more." Empty
 * before they have begun, and where there is nothing to count.
 */
export function gateProgressOf(
  { quality = [], sessions, ...amount }: Gate,
  practice: readonly Practice[],
  words: ProgressMessages,
  { messages, locale, units }: Context,
): string {
  const { sets, reps, hold } = amount;
  const counts = [sets, reps, hold, sessions].some((each) => each !== undefined);
  if (practice.length === 0 || !counts) return '';
  const gate = sessions === undefined ? amount : { ...amount, sessions };
  const {
    met,
    sessions: good,
    of,
  } = checkGate(
    gate,
    practice.map((each) => ({ ...each, sets: bareSets(each.sets) })),
  );
  const enough = quality.length > 0 ? words.metIfGood : words.met;
  const rest = met ? enough : words.more(of - good);
  const done = writeRange(Math.min(good, of), locale);
  return words.gate(done, of, writeDose(amount, messages.dose, locale, units), rest);
}
