import type { DayEnd } from '../progress/entry.js';
import type { Program, ProgramDay } from '../../pack/types.js';

/** A day of the calendar, without time or zone: "2026-11-23". */
export type DateText = string;

/** How a programme goes on after a day that was missed. */
export type MissedPolicy = NonNullable<NonNullable<Program['policy']>['missed']>;

/**
 * Where a day of a programme stands: it comes, it is today's, it was done or its minimum was, it was left out, it went by
 * without anything (and stays so, or waits at another date).
 */
export type DayState = 'ahead' | 'today' | DayEnd | 'missed' | 'moved';

/** What a ramp has made of the doses of a day. */
export interface Ramped {
  readonly field: NonNullable<Program['ramp']>[number]['field'];
  readonly operation: NonNullable<Program['ramp']>[number]['operation'];
  /** All steps so far together: 2 where one set was put to it twice. */
  readonly by: number;
  /** Where it stops, in the unit of the dose; undefined where it does not. A dose may be there already. */
  readonly cap: number | undefined;
}

/** A day of a programme, where its reader stands. */
export interface PlannedDay {
  /** From 1 to the length of the programme. */
  readonly number: number;
  /** The day as the pack has it. */
  readonly day: ProgramDay;
  readonly state: DayState;
  /** When it is, or was, due; undefined as long as the reader has not begun. */
  readonly date: DateText | undefined;
  /** When it came to its end; also where it comes once more (the policy `repeat`), and is due again. */
  readonly ended: DateText | undefined;
  readonly ramped: readonly Ramped[];
}

/** A programme as a reader stands in it on a day. */
export interface Programme {
  readonly program: Program;
  readonly days: readonly PlannedDay[];
  /** The date on which the reader began; undefined before. */
  readonly start: DateText | undefined;
  /** The day that is due, or was done, today; undefined before the start, after the end, and on a day too many. */
  readonly today: PlannedDay | undefined;
  /** Whether today's is already done: what comes next comes tomorrow. */
  readonly settled: boolean;
  /** How many days were done, in whole or in their minimum. */
  readonly done: number;
  /** Days that went by and wait for the reader at another date, or for their word. */
  readonly moved: readonly PlannedDay[];
  /** Whether the reader is to say how to go on: with the day that was missed, or with that of today. */
  readonly asks: { readonly missed: PlannedDay; readonly planned: PlannedDay } | undefined;
  /** Whether every day has come to its end. */
  readonly over: boolean;
}
