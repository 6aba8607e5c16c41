import type { DoseProblem, DoseProblemCode } from './problem.js';

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;

/** What each field takes, as the end of a sentence. */
const LIMITS: Readonly<Record<string, string>> = {
  sets: 'sets are whole numbers from 1',
  reps: 'repetitions are whole numbers from 1',
  rpe: 'RPE runs from 0 to 10; for a share of the heaviest single write “@80%”, for a weight “@80kg”',
  rir: 'RIR is a whole number from 0 to 10',
  percent1RM: 'the share of the heaviest single runs from 0% to 150%',
  minutes: 'an EMOM or AMRAP has one length, such as “EMOM 10 min”',
};

const NAMES: Readonly<Record<string, string>> = {
  reps: 'number of repetitions',
  sets: 'number of sets',
  hold: 'time to hold',
  work: 'time of work',
  rpe: 'RPE',
  rir: 'RIR',
  percent1RM: 'percentage of 1RM',
  repUnit: 'counted unit',
  perSide: 'side',
};

/** What can be ambiguous, by what the piece looks like; `#` is its number. */
const AMBIGUITIES: readonly (readonly [looks: RegExp, message: string])[] = [
  [/\d\s*m$/iu, 'can mean metres or minutes: write “# mtr” or “# min”'],
  [
    /\d\s+[^\p{L}\d]\s*\d|\d[^\p{L}\d]\s+\d/u,
    'can be a range, or two things: write the range without spaces, or put a comma',
  ],
  [/^r\P{L}*$|^rest\P{L}*$/iu, 'can mean seconds or minutes: write “rest # s” or “rest # min”'],
  [/^\P{L}*[x×✕✖*]$/iu, 'can be sets or repetitions: write “# sets” or “# reps”'],
  [
    /^\P{L}*\p{L}+$|["'″′”’]$/u,
    'can be held, worked or rested behind repetitions: write “hold @”, “@ work” or “rest @”',
  ],
  [
    /^/u,
    'can be read in more than one way: write sets × repetitions, and name the rest, as in “3x10, 60 kg, rest 90s”',
  ],
];

/** Why a piece can be read in two ways, and how to write each. */
function twoMeanings(text: string): string {
  const [whole, thousands] = text.split(',');
  if (/^\d+,\d{3}$/u.test(text)) {
    return `can be a decimal or thousands: write “${whole}.${thousands}” or “${whole}${thousands}”`;
  }
  const [number = ''] = /\d[\d.,\s–-]*/u.exec(text) ?? [];
  const message = AMBIGUITIES.find(([looks]) => looks.test(text))?.[1] ?? '';
  return message.replaceAll('#', number.trim()).replaceAll('@', text);
}

/** Why a piece has no place in a dose. */
function notUnderstood(text: string): string {
  if (/^tempo/iu.test(text)) return 'is no tempo: write four numbers (down, bottom, up, top), such as “tempo 3-1-1-0”';
  if (/^r/iu.test(text)) return 'is a rest that is not a time: write it as one, such as “rest 90s”, or in a note';
  if (text.startsWith('/')) return 'is not understood: behind a slash stands a side (“/side”) or a rest (“/ 90s”)';
  return 'is not understood: write it another way, such as “3x8-12 /side rest 90s”, or put it in a note (“note: …”)';
}

const MESSAGES: Readonly<Record<DoseProblemCode, (problem: DoseProblem) => string>> = {
  'dose-empty': () => 'The dose is empty: write how much, such as “3x10”, or leave it out.',
  'dose-long': () => 'The dose is longer than 1,000 characters: write only how much, and put the rest behind “note:”.',
  'dose-ambiguous': ({ text }) => `${quoted(text)} ${twoMeanings(text)}.`,
  'dose-range': ({ text }) => `The range ${quoted(text)} runs backwards: put the smaller number first.`,
  'dose-limit': ({ text, field = '' }) =>
    `${quoted(text)} does not fit: ${LIMITS[field] ?? 'this takes a number or a range such as 8-12, not below 0'}.`,
  'dose-twice': ({ text, field = '' }) =>
    `With ${quoted(text)} the ${NAMES[field] ?? field} is given twice: keep one of the two.`,
  'dose-unknown': ({ text, severity }) =>
    severity === 'error'
      ? `${quoted(text)} ${notUnderstood(text)}.`
      : `${quoted(text)} is not understood and was left out; to keep it, write ${quoted(`note: ${text}`)} at the end.`,
};

/** Says in one English sentence what is wrong with the text of a dose, and what to do about it. */
export const explainDose = (problem: DoseProblem): string => MESSAGES[problem.code](problem);
