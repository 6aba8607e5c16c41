import { hasWords, sentences } from './sentences.js';

/** The advice that free-exercise-db buries in its steps, by the label in front of it. */
export type AdviceKind = 'tip' | 'note' | 'caution' | 'variation';

/** A step, and the advice that stood in it. */
export interface Lifted {
  /** What is left to do; empty where the step was nothing but advice. */
  readonly step: string;
  readonly advice: readonly { readonly kind: AdviceKind; readonly text: string }[];
}

// With a capital, so that "at the tip: then" stays a step.
const label =
  /(\(\s*)?\b(T(?:ip|IP)|N(?:ote|OTE)|C(?:aution|AUTION)|W(?:arning|ARNING)|V(?:ariation|ARIATION))[sS]?\s?:\s*/g;
const kinds: Readonly<Record<string, AdviceKind>> = { T: 'tip', N: 'note', C: 'caution', W: 'caution', V: 'variation' };

// How a second sentence of advice sounds in the 300 records we have read. Anything else is taken for a thing to do:
// advice left in a step costs little, a movement lost from the steps costs the exercise.
const remark =
  /^(?:also|avoid|concentrate|do not|don['’]t|focus|if|in addition|it|never|only|refrain|remember|they|this|to (?:avoid|ensure|prevent|protect)|you (?:can|may|might))\b|\b(?:should|must|at no time|injur(?:e|y))\b/i;
const none: Lifted['advice'] = [];
const standing = /\bstarting position\b/i;

/**
 * Takes "Tip: …", "Note: …", "(Note: …)", "Caution: …" and "Variations: …" out of a step. Bracketed advice ends with
 * its bracket; a variation ends with the step; other advice is one sentence and the remarks that follow it. Every word
 * is kept on one side or the other, but for the label.
 */
export function liftAdvice(text: string): Lifted {
  const labels = text.includes(':') ? [...text.matchAll(label)] : [];
  if (labels.length === 0) return { step: text.trim(), advice: none };
  const parts = labels.map((match, index) => {
    const from = match.index + match[0].length;
    const kind = kinds[match[2]?.[0] ?? ''] ?? 'note';
    const region = text.slice(from, labels[index + 1]?.index);
    return { kind, ...divide(region, kind, match[1] !== undefined) };
  });
  const left = [text.slice(0, labels[0]?.index), ...parts.map(({ after }) => after)];
  const advice = parts.map(({ kind, said }) => ({ kind, text: said.trim() }));
  return { step: join(left), advice: advice.filter(({ text }) => hasWords(text)) };
}

const join = (pieces: readonly string[]): string =>
  pieces
    .filter(hasWords)
    .map((piece) => piece.trim())
    .join(' ');

interface Divided {
  readonly said: string;
  readonly after: string;
}

/** What the label stands for, and where the step goes on. */
function divide(region: string, kind: AdviceKind, bracketed: boolean): Divided {
  const close = bracketed ? closing(region) : -1;
  if (close >= 0) return unwrap(region, close);
  const all = sentences(region);
  const end = kind === 'variation' ? -1 : all.findIndex((sentence, index) => index > 0 && !isRemark(sentence));
  const count = end < 0 ? all.length : end;
  return { said: all.slice(0, count).join(''), after: all.slice(count).join('') };
}

const isRemark = (sentence: string): boolean => remark.test(sentence) && !standing.test(sentence);

/** "… section)." → "… section." : the stop after the bracket ends the advice, as nothing else is left to end. */
function unwrap(region: string, close: number): Divided {
  const inside = region.slice(0, close).trimEnd();
  const stop = /^[.!?]/.exec(region.slice(close + 1))?.[0] ?? '';
  const said = /[.!?…]$/.test(inside) ? inside : inside + stop;
  return { said, after: region.slice(close + 1 + stop.length) };
}

/** The index of the bracket that closes the one before the region, or -1. */
function closing(region: string): number {
  let depth = 1;
  for (let index = 0; index < region.length; index++) {
    if (region[index] === '(') depth++;
    else if (region[index] === ')' && --depth === 0) return index;
  }
  return -1;
}
