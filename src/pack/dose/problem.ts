import type { Severity } from '../issues.js';

/**
 * What can be wrong with the text of a dose:
 * - `dose-empty`: nothing is written
 * - `dose-long`: more text than a dose needs
 * - `dose-unknown`: a piece that is not understood (a warning where the rest stands without it)
 * - `dose-ambiguous`: a piece with two meanings
 * - `dose-range`: a range that runs backwards
 * - `dose-limit`: a number that its field cannot have
 * - `dose-twice`: a field with two different values
 */
export type DoseProblemCode =
  'dose-empty' | 'dose-long' | 'dose-unknown' | 'dose-ambiguous' | 'dose-range' | 'dose-limit' | 'dose-twice';

/** One thing that is wrong with the text of a dose. An `error` costs the dose, a `warning` only the piece itself. */
export interface DoseProblem {
  readonly code: DoseProblemCode;
  readonly severity: Severity;
  /** The piece of the text. */
  readonly text: string;
  /** Where the piece begins, in UTF-16 units from 0. */
  readonly at: number;
  /** Name of the field, for `dose-limit` and `dose-twice`. */
  readonly field?: string;
}
