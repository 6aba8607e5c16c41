import type { Program, ProgramDay } from '../../pack/types.js';
import type { Progress } from '../progress/entry.js';
import { dateAt, needDay } from './dates.js';
import { daysOf, isRest } from './days.js';
import { standFixed } from './fixed.js';
import { Flow } from './flow.js';
import { rampsOf } from './ramped.js';
import { runsOf, type Run } from './runs.js';
import type { Ledger, Stand } from './stand.js';
import type { DateText, MissedPolicy, PlannedDay, Programme } from './types.js';

/** What a page may say of a programme. */
export interface ProgrammeOptions {
  /** The date of day 1, where the page sets it: "2026-11-23". A reader's own beginning comes after it. */
  readonly start?: DateText | undefined;
}

/**
 * A programme as a reader stands in it: what is due, what was done, what was missed and where it went.
 *
 * What went by without anything is never lost. By the programme's policy for missed days
 *
 * - `shift` (the default) lets everything wait: the day that is due stays due, and all later dates move. Who goes on
 *   beyond a day finds it again after the next one that asks something.
 * - `skip` leaves the dates as they are: a missed day can be done at any time.
 * - `repeat` is `shift`, and the last training that was done comes once more before it goes on. Its day then is due
 *   again and keeps `ended` from its first time; who goes on at once leaves the repetition out.
 * - `ask` is `skip` until the reader says how to go on.
 *
 * A rest goes by by itself. A session settles the day that was due on its date (`on`; without it, none). Who goes on at
 * another day (`program`) leaves out what was before it and not done. What was done after it stays done, unless that
 * very day was over already, or is day 1: then it comes again, with all behind it.
 *
 * What is noted of dates that are still to come counts as done and settles no date: clocks are put back. Days and dates
 * that do not exist mean nothing.
 *
 * @param program A programme of the pack, as `parsePack` gives it. Days beyond ten years are left out.
 * @param progress What the reader did, in order of time.
 * @param today The date where the reader is: "2026-11-23".
 * @throws {RangeError} where `today` is no date.
 */
export function programOf(
  program: Program,
  progress: Progress,
  today: DateText,
  { start }: ProgrammeOptions = {},
): Programme {
  const now = needDay(today);
  const days = daysOf(program);
  const runs = runsOf(program.id, days, progress, start);
  const ledger: Ledger = new Map();
  let stand = notBegun;
  runs.forEach((run, index) => {
    const pending = pendingOf(run, index === 0, days, ledger);
    const until = Math.min(now, runs[index + 1]?.on ?? now);
    stand = standOf(program.policy?.missed ?? 'shift', run, pending, days, ledger, until);
  });
  const planned = days.map((day, index) => plannedOf(program, index + 1, day, stand, ledger, now));
  return summedUp(program, planned, beginningOf(runs), stand, now);
}

/** Where nobody has begun. */
const notBegun: Stand = { due: new Map(), today: undefined, settled: false, moved: new Set(), missing: false };

/** The days that are before a reader in a stretch; what it leaves out, and what it brings back, is noted. */
function pendingOf({ first, on }: Run, isEarliest: boolean, days: readonly ProgramDay[], ledger: Ledger): number[] {
  const anew = !isEarliest && (first === 1 || ledger.has(first));
  const pending: number[] = [];
  for (let number = 1; number <= days.length; number++) {
    if (number >= first && anew) ledger.delete(number);
    if (ledger.has(number)) continue;
    if (number < first) ledger.set(number, { how: 'skipped', on, due: undefined });
    else pending.push(number);
  }
  return pending;
}

function standOf(
  missed: MissedPolicy,
  run: Run,
  pending: readonly number[],
  days: readonly ProgramDay[],
  ledger: Ledger,
  until: number,
): Stand {
  return missed === 'skip' || missed === 'ask'
    ? standFixed(run, pending, days, ledger, until)
    : new Flow(days, ledger, pending, missed === 'repeat').stand(run, until);
}

function plannedOf(
  program: Program,
  number: number,
  day: ProgramDay,
  { due, moved, missing }: Stand,
  ledger: Ledger,
  now: number,
): PlannedDay {
  const ended = ledger.get(number);
  const date = due.get(number) ?? ended?.due;
  const open = (): PlannedDay['state'] => {
    if (date === now) return 'today';
    if (moved.has(number)) return 'moved';
    return missing && date !== undefined && date < now ? 'missed' : 'ahead';
  };
  return {
    number,
    day,
    state: due.has(number) || !ended ? open() : ended.how,
    date: textOf(date),
    ended: textOf(ended?.on),
    ramped: rampsOf(program, number),
  };
}

const textOf = (day: number | undefined): DateText | undefined => (day === undefined ? undefined : dateAt(day));

/** The date of the last time that a reader began with day 1; else that of their first stretch. */
const beginningOf = (runs: readonly Run[]): DateText | undefined =>
  textOf((runs.findLast(({ first }) => first === 1) ?? runs[0])?.on);

function summedUp(
  program: Program,
  days: readonly PlannedDay[],
  start: DateText | undefined,
  stand: Stand,
  now: number,
): Programme {
  const today = stand.today === undefined ? undefined : days[stand.today - 1];
  const asks = program.policy?.missed === 'ask' && !stand.settled ? questionOf(days, today) : undefined;
  const open = days.some(({ state }) => state === 'ahead' || state === 'today' || state === 'moved');
  return {
    program,
    days,
    start,
    today,
    settled: stand.settled,
    done: days.filter(({ ended, state }) => ended !== undefined && state !== 'skipped').length,
    moved: asks ? [asks.missed] : days.filter(({ state }) => state === 'moved'),
    asks,
    over: start !== undefined && start <= dateAt(now) && !open && !asks,
  };
}

/** With the day that was missed first, or with that of today; once the dates are through, with the last that is open. */
function questionOf(days: readonly PlannedDay[], today: PlannedDay | undefined): Programme['asks'] {
  const missed = days.find(({ day, state }) => state === 'missed' && !isRest(day));
  const planned = today ?? days.findLast(({ state }) => state === 'missed');
  return missed && planned && missed !== planned ? { missed, planned } : undefined;
}
