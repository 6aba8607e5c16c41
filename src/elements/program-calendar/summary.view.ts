import { sayDate } from '../../i18n/date.js';
import { numberFormat } from '../../i18n/number.js';
import { firstWeekday } from '../../i18n/week.js';
import type { Progress } from '../../model/progress/entry.js';
import { summaryOf } from '../../model/progress/summary.js';
import { readable, say } from '../context.js';
import { numeral, type DayContext, type DatedScene } from './scene.js';

/** A row of a table with its bar. */
export interface BarView {
  readonly name: string;
  /** "12 min" */
  readonly amount: string;
  /** Of the longest, 0 to 1. */
  readonly share: number;
}

export interface SummaryView {
  /** The oldest first; the last is the week of today. */
  readonly weeks: readonly (BarView & { readonly sessions: string })[];
  readonly qualities: readonly BarView[];
}

/** What a reader trained; undefined where that is nothing yet. */
export function summaryView({ today }: DatedScene, progress: Progress, context: DayContext): SummaryView | undefined {
  const { pack, locale, messages } = context;
  const { weeks, qualities, other } = summaryOf(progress, pack, { today, firstWeekday: firstWeekday(locale) });
  if (weeks.every(({ sessions }) => sessions === 0)) return undefined;
  const most = Math.max(...weeks.map(({ ms }) => ms), 1);
  const trained = [
    ...qualities.map(({ quality: { id, name }, ms }) => ({
      name: name === undefined ? readable(id) : say(context, name).value,
      ms,
    })),
    ...(other > 0 ? [{ name: messages.trained.other, ms: other }] : []),
  ];
  const longest = Math.max(...trained.map(({ ms }) => ms), 1);
  const amount = (ms: number): string => messages.trained.min(numberFormat(locale).format(Math.round(ms / 60_000)));
  return {
    weeks: weeks.map(({ from, sessions, ms }) => ({
      name: sayDate(from, locale, 'short'),
      amount: amount(ms),
      share: ms / most,
      sessions: numeral(sessions, context),
    })),
    qualities: trained.map(({ name, ms }) => ({ name, amount: amount(ms), share: ms / longest })),
  };
}
