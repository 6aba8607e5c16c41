import type { ExerciseState } from '../reader.js';
import type { SessionReport } from '../session/report.js';

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
} & Told;

/** All that a reader did or said with one pack, in order of time; each id once. */
export type Progress = readonly ProgressEntry[];
