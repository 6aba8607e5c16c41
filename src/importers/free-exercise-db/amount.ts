import { readDose } from '../../pack/dose/read.js';
import type { Dose, Exercise } from '../../pack/types.js';
import { sentences } from './sentences.js';

const amount = String.raw`\b(\d{1,4})(?:\s?(?:-|–|to)\s?(\d{1,4}))?[\s-]?`;
const anyAmount = new RegExp(
  `${amount}(?:seconds?|secs?|minutes?|mins?|repetitions?|reps?|times|sets?|rounds?)\\b`,
  'gi',
);
// Bounded, since a text without end would otherwise be searched again from each "repeat" in it. "up to ten", "at least ten", "three times a week" are no plain amounts, so no dose is made of them.
const repeated = new RegExp(
  `\\b(?:repeat|continu(?:e|ing))\\b(?![^\\d.]{0,99}\\b(?:up to|at least|about|another|every)\\b)[^\\d.;]{0,99}${amount}(?:repetitions|reps|times)\\b(?!\\s+(?:or|a|per|every|in)\\b)`,
  'i',
);
const held = new RegExp(
  `\\bhold(?:\\s+(?:it|this|the)(?:\\s+(?:position|stretch))?)?\\s+for\\s+${amount}seconds\\b(.*)$`,
  'is',
);
const open = /\b(?:recommended|prescribed|desired|required)\b/i;
const limb = '(?:side|leg|arm|foot)';
const switching = new RegExp(
  `\\bswitch\\s+(?:sides|legs|arms|feet|to\\s+(?:the|your)\\s+(?:other|opposite|left|right)\\s+${limb})\\b`,
  'i',
);
const otherSide = new RegExp(`${switching.source}|\\b(?:other|opposite|each)\\s+${limb}\\b`, 'i');
const alternating = /\balternat/i;

/**
 * Whether the exercise is done side by side: "each" where the last step says to switch sides, legs, arms or feet.
 * Undefined otherwise: "repeat with the other leg" may be a set (a stretch) or every second repetition (a crawl), and
 * "switch hands" may pass a kettlebell on, so neither is certain.
 */
export function readSides(name: string, steps: readonly string[]): NonNullable<Exercise['sides']> | undefined {
  const last = steps.at(-1);
  const certain =
    last !== undefined && switching.test(last) && ![name, ...steps].some((text) => alternating.test(text));
  return certain ? 'each' : undefined;
}

/**
 * The dose that the last sentence gives, such as "Repeat for 10-20 repetitions, and then switch to the other leg." or
 * "Hold for 10-30 seconds." It stays in the step too. Undefined where that is not certain: another amount anywhere in
 * the steps, or a "recommended amount of repetitions".
 */
export function readAmount(steps: readonly string[], sides: Exercise['sides'] | undefined): Dose | undefined {
  const last = steps.at(-1) ?? '';
  if (!/\d/.test(last)) return undefined;
  const text = steps.join('\n');
  if ((text.match(anyAmount) ?? []).length !== 1 || open.test(text)) return undefined;
  const sentence = sentences(last).findLast((each) => hasAmount(each) || !otherSide.test(each)) ?? '';
  const line = coachLine(sentence);
  if (line === undefined) return undefined;
  const perSide = sides === 'each' || (otherSide.test(sentence) && !alternating.test(text));
  const { dose, problems } = readDose(perSide ? `${line} each side` : line);
  return dose && problems.length === 0 ? dose : undefined;
}

const hasAmount = (text: string): boolean => text.search(anyAmount) >= 0;

/** The sentence as a coach would write it down, so that only one place in the house knows what a dose is. */
function coachLine(sentence: string): string | undefined {
  const times = repeated.exec(sentence);
  if (times) return `${range(times)} reps`;
  const hold = held.exec(sentence);
  const rest = hold?.[3] ?? '';
  // "Hold for 2 seconds and return" is a part of a repetition, not a dose.
  return hold && (otherSide.test(rest) || !/\w/.test(rest)) ? `${range(hold)}s hold` : undefined;
}

const range = ([, from = '', to]: RegExpExecArray): string => (to === undefined ? from : `${from}-${to}`);
