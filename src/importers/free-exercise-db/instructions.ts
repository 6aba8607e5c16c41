import { at } from '../../pack/finding.js';
import type { Exercise } from '../../pack/types.js';
import { liftAdvice, type AdviceKind } from './advice.js';
import { readAmount, readSides } from './amount.js';
import { noteMojibake } from './lint.js';
import type { Notes } from './notes.js';
import { texts, type Fields } from './read.js';

/** What the instructions of a record become. */
export type Doing = Pick<Exercise, 'steps' | 'cues' | 'limits' | 'sides' | 'dose'>;

/** Where each kind of advice goes; the docstring of `fromFreeExerciseDb` says why. */
const homes: Readonly<Record<AdviceKind, 'cues' | 'limits'>> = {
  tip: 'cues',
  note: 'cues',
  variation: 'cues',
  caution: 'limits',
};

const lineBreak = /[\n\r\u2028\u2029]/;

interface Sorted {
  readonly steps: string[];
  readonly cues: Set<string>;
  readonly limits: Set<string>;
  /** Whether a step is still under the number it had. */
  numbered: boolean;
}

/** Splits the instructions of one record into what to do and what to heed; what is empty is absent. */
export function readInstructions(record: Fields, name: string, path: string, notes: Notes): Doing {
  const found = texts(record, 'instructions', path, notes);
  const { steps, cues, limits, numbered } = sort(found);
  const place = at(path, 'instructions');
  found.forEach((text, index) => noteMojibake(text, place, index, notes));
  if (steps.length === 0) noteNoSteps(place, notes);
  if (!numbered) noteNumbers(found, place, notes);
  const sides = readSides(name, steps);
  const dose = readAmount(steps, sides);
  return {
    ...(limits.size > 0 && { limits: [...limits] }),
    ...(sides && { sides }),
    ...(steps.length > 0 && { steps }),
    ...(cues.size > 0 && { cues: [...cues] }),
    ...(dose && { dose }),
  };
}

function sort(found: readonly string[]): Sorted {
  const sorted: Sorted = { steps: [], cues: new Set(), limits: new Set(), numbered: true };
  found.forEach((text, index) => {
    if (lineBreak.test(text)) text.split(lineBreak).forEach((line) => addLine(line, sorted));
    else addLine(text, sorted);
    if (sorted.steps.length !== index + 1) sorted.numbered = false;
  });
  return sorted;
}

function addLine(line: string, sorted: Sorted): void {
  const { step, advice } = liftAdvice(line);
  if (step !== '') sorted.steps.push(step);
  for (const { kind, text } of advice) sorted[homes[kind]].add(text);
}

function noteNoSteps(path: string, notes: Notes): void {
  const message = 'This record has no instructions, so its card has no steps. Add them if you know the exercise.';
  notes.warning('no-steps', path, message);
}

/** "Repeat steps 3-6" means the numbers of the source, and these have just changed. */
function noteNumbers(found: readonly string[], path: string, notes: Notes): void {
  const message = 'This step names other steps by number, and some steps were left out or split. Check the numbers.';
  found.forEach((text, index) => {
    if (/\bsteps?\s+\d/i.test(text)) notes.warning('step-number', `${path}/${index}`, message);
  });
}
