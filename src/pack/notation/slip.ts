import type { Severity } from '../issues.js';

/** Something in the text that the notation has no meaning for; `words.ts` says it to the author. */
export interface Slip {
  readonly code: SlipCode;
  readonly severity: Severity;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The word or line that is meant. */
  readonly text: string;
  /** Words one of which may have been meant, or how it should look. */
  readonly known: readonly string[] | undefined;
}

/**
 * What can be wrong with a text beside what can be wrong with any pack:
 * - `notation-empty`: there is nothing to read
 * - `notation-key`: a word before a colon that is not known there
 * - `notation-line`: a line that has no place where it stands
 * - `notation-value`: what stands behind a key is not what the key takes
 * - `notation-name`: something has no name, or its name is nearly that of another thing
 * - `notation-day`: a day that is there already, or too far away
 */
export type SlipCode =
  'notation-empty' | 'notation-key' | 'notation-line' | 'notation-value' | 'notation-name' | 'notation-day';
