import type { Pack, Quality } from '../../pack/types.js';
import { dateOf } from '../date.js';
import { dateAt, dayOf, needDay, weekOf, type Weekday } from '../program/dates.js';
import type { DateText } from '../program/types.js';
import { indexOf } from '../relations.js';
import type { DoneExercise, SessionReport } from '../session/report.js';
import type { Progress } from './entry.js';
import { inForce } from './merge.js';

/** What was done in a week. */
export interface TrainedWeek {
  /** Its first day. */
  readonly from: DateText;
  readonly sessions: number;
  /** Milliseconds that its sessions were on, without pauses: their rests count. */
  readonly ms: number;
}

/** How long a quality was trained. */
export interface TrainedQuality {
  /** One that the pack does not describe has its id only. */
  readonly quality: Quality;
  /** Milliseconds of the sets of what teaches it. */
  readonly ms: number;
}

/** What a reader did in some weeks. */
export interface Summary {
  /** The oldest first, those without a session too; the last is the one of today. */
  readonly weeks: readonly TrainedWeek[];
  /** The one that was trained longest first. */
  readonly qualities: readonly TrainedQuality[];
  /** Milliseconds of sets of what teaches nothing, or is in this pack no more. */
  readonly other: number;
}

/** Which weeks, and where. */
export interface SummaryOptions {
  /** The date where the reader is: "2026-11-23". */
  readonly today: DateText;
  /** The day that weeks begin with: 1 is Monday, 7 is Sunday. */
  readonly firstWeekday: Weekday;
  /** How many weeks, that of today among them; 12 without. */
  readonly weeks?: number;
  /** The time zone for sessions that do not say on which date they were; that of the device without it. */
  readonly zone?: string;
}

/**
 * What a reader did week by week, and which qualities they trained.
 *
 * The time of a session is how long it was on. The time of a quality is that of the sets alone, by what their exercises
 * teach. Nobody can tell how much of a set goes into which quality: one that teaches several is shared equally among
 * them, and one of several exercises that are done in turn equally among these. So the qualities and `other` together
 * are the time of all sets, and no set counts twice.
 *
 * @throws {RangeError} where `today` is no date, or there is no such zone.
 */
export function summaryOf(progress: Progress, pack: Pack, options: SummaryOptions): Summary {
  const { today, firstWeekday, weeks: count = 12, zone } = options;
  const last = needDay(weekOf(today, firstWeekday));
  const first = last - (count - 1) * 7;
  const weeks: { from: DateText; sessions: number; ms: number }[] = [];
  for (let from = first; from <= last; from += 7) weeks.push({ from: dateAt(from), sessions: 0, ms: 0 });
  const reports: SessionReport[] = [];
  for (const entry of inForce(progress)) {
    if (entry.k !== 'session') continue;
    const day = dayOf(entry.on ?? dateOf(entry.at, zone));
    const week = day === undefined ? undefined : weeks[Math.floor((day - first) / 7)];
    if (!week) continue;
    week.sessions += 1;
    week.ms += entry.report.active;
    reports.push(entry.report);
  }
  return { weeks, ...qualitiesOf(reports, pack) };
}

function qualitiesOf(reports: readonly SessionReport[], pack: Pack): Pick<Summary, 'qualities' | 'other'> {
  const { qualities: known } = indexOf(pack);
  const times = new Map<string | undefined, number>();
  for (const done of reports.flatMap(({ exercises }) => exercises)) {
    const ms = done.sets.reduce((sum, set) => sum + set.ms, 0);
    for (const [id, share] of sharesOf(done, pack)) times.set(id, (times.get(id) ?? 0) + ms * share);
  }
  const other = times.get(undefined) ?? 0;
  const qualities = [...times]
    .flatMap(([id, ms]) => (id === undefined || ms === 0 ? [] : [{ quality: known.get(id) ?? { id }, ms }]))
    .sort((a, b) => b.ms - a.ms);
  return { qualities, other };
}

/** How the time of an exercise is shared among qualities, together 1; by undefined, what goes to none. */
function sharesOf(
  { exercise, tasks = [] }: DoneExercise,
  pack: Pack,
): readonly (readonly [string | undefined, number])[] {
  const { exercises } = indexOf(pack);
  const ids = exercise === undefined ? tasks.map((task) => task.exercise) : [exercise];
  const parts = ids.length > 0 ? ids : [''];
  return parts.flatMap((id) => {
    const taught = [...new Set(exercises.get(id)?.teaches)];
    const among = taught.length > 0 ? taught : [undefined];
    return among.map((quality) => [quality, 1 / parts.length / among.length] as const);
  });
}
