import type { Issue } from '../issues.js';
import { nearest } from '../nearest.js';
import type { Slip, SlipCode } from './slip.js';

/** Says slips of a text to its author, in the order of their lines. A name that is like no other is none. */
export function sayNotation(slips: readonly Slip[]): readonly (Issue & Required<Pick<Issue, 'line' | 'column'>>)[] {
  return slips.flatMap((slip) => {
    const { code, severity, line, column } = slip;
    const message = sentences[code](slip);
    return message === '' ? [] : [{ path: '', code, severity, message, line, column }];
  });
}

const sentences: Readonly<Record<SlipCode, (slip: Slip) => string>> = {
  'notation-empty': () => 'There is no text: write the name of an exercise and a dose, such as “Squat: 3x8”.',
  'notation-key': ({ text, known = [] }) => {
    const [best] = nearest(text, known);
    return `The word ${quoted(text)} is not known in front of a colon here: ${best === undefined ? `write one such as ${known.slice(0, 8).join(', ')}.` : `did you mean “${best}”?`} The line was left out.`;
  },
  'notation-line': ({ text }) =>
    `The line ${quoted(text)} has no place here and was left out: put a key such as “about:” in front, or a dash where it is an entry of a list.`,
  'notation-value': ({ text, known: [look] = [] }) =>
    `${quoted(text)} is not understood: write it as in “${look ?? ''}”.`,
  'notation-name': ({ text, known }) => {
    if (!known) return `This exercise has no name: write it in a line above, as in “Exercise: Squat”.`;
    const [best] = nearest(text, known);
    return best === undefined ? '' : `${quoted(text)} is told of nowhere else: did you mean “${best}”?`;
  },
  'notation-day': ({ text }) =>
    text === ''
      ? 'This programme has no days: write each as a line, such as “Day 1: Strong hips” or “Day 2: rest”.'
      : `The day of ${quoted(text)} is there already, or is too far away: number each day once, from 1 to 3660.`,
};

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
