import type { Progress, ProgressEntry } from '../progress/entry.js';
import { inForce } from '../progress/merge.js';

/** What a reader said last of a day of a programme; undefined where it counts no more, or where they never did. */
export const entryOfDay = (progress: Progress, program: string, day: number): ProgressEntry | undefined =>
  inForce(progress).findLast((entry) => entry.k === 'day' && entry.program === program && entry.day === day);

/** All that a reader said of a programme. */
export const entriesOf = (progress: Progress, program: string): Progress =>
  inForce(progress).filter((entry) => (entry.k === 'program' || entry.k === 'day') && entry.program === program);
