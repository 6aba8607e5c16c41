import type { ExerciseState } from '../reader.js';
import type { SessionReport } from '../session/report.js';

/** A day of a programme was done, its two-minute version was, or the reader leaves it out. */
export type DayEnd = 'done' | 'minimum' | 'skipped';

/** What an entry tells. Other kinds come with other versions: they are kept, and mean nothing here. */
export type Told =
  | {
      /** The reader says how far they are with an exercise. */
      readonly k: 'state';
      readonly exercise: string;
      readonly state: ExerciseState;
    }
  | {
      /** The reader has done a session. */
      readonly k: 'session';
      /** Id of the session. */
      readonly session: string;
      readonly report: SessionReport;
      /** The day on which it was done, where the reader was: "2026-11-23". */
      readonly on?: string;
    }
  | {
      /** The reader begins a programme, or goes on with it at another day: that day is on this date. */
      readonly k: 'program';
      /** Id of the programme. */
      readonly program: string;
      /** Number of the day, from 1. */
      readonly day: number;
      /** Its date: "2026-11-23". */
      readonly on: string;
    }
  | {
      /** What became of a day of a programme. */
      readonly k: 'day';
      /** Id of the programme. */
      readonly program: string;
      /** Number of the day, from 1. */
      readonly day: number;
      readonly how: DayEnd;
      /** The date on which it came to it: "2026-11-23". */
      readonly on: string;
    }
  | {
      /** Another entry counts no more; an undo can be undone. */
      readonly k: 'undo';
      /** Id of that entry. */
      readonly of: string;
    }
  | {
      /** Nothing that was before counts any more. */
      readonly k: 'clear';
    };

/**
 * Something that a reader did or said. What is put right later is the same entry, with a higher revision; what is taken
 * back is told by another one. So nothing is ever lost when two devices, or two tabs, put together what they know.
 */
export type ProgressEntry = {
  /** Unique among all entries of a reader. */
  readonly id: string;
  /** When it happened, in milliseconds of the wall clock (`Date.now()`). */
  readonly at: number;
  /** How often it was put right; 0 without. */
  readonly rev?: number;
  /** Its place among the others where that is not `at`: the clock had gone back, and it comes after what it follows. */
  readonly order?: number;
} & Told;

/** A session that a reader has done. */
export type SessionEntry = Extract<ProgressEntry, { readonly k: 'session' }>;

/** All that a reader did or said with one pack, in order of time; each id once. */
export type Progress = readonly ProgressEntry[];
