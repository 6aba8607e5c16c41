import type { Issue } from '../issues.js';
import type { Dose } from '../types.js';
import { explainDose } from './explain.js';
import { readDose } from './read.js';

/**
 * Reads a dose as a coach would write it: `3x8-12 /side tempo 3-1-1-0 @RPE7 rest 90s`.
 * @param text one dose; what it may say is told at `readDose`
 * @returns the dose, null where it cannot be read without a guess; and what is wrong, with line 1 and the column of the
 * piece. A `warning` names words that were left out of the dose. Never throws.
 */
export function parseDose(text: string): { dose: Dose | null; issues: readonly Issue[] } {
  const { dose, problems } = readDose(text);
  const issues = problems.map((problem): Issue => {
    const { code, severity, at } = problem;
    return { path: '', code, message: explainDose(problem), severity, line: 1, column: at + 1 };
  });
  return { dose, issues };
}
