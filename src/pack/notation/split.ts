import type { Names } from './names.js';

/** A name and what is said of it behind a colon. */
export interface Split {
  readonly name: string;
  readonly said: string;
}

/** More colons than this in a line are text. */
const most = 8;

const colon = /\s*[:：](?=\s|$)\s*/gu;

/** Whether a text can only be a dose: it begins with a number, or with a word that only doses have. */
export const isDose = (text: string): boolean =>
  /^(?:[@(]?\s*\.?\d|max\b|amrap\b|emom\b|tabata\b|(?:to )?failure\b|as many\b|do all|all of|pick (?:one|any)|choose (?:one|any)|no rest|rest \d|tempo\b|each side|note\s*:|rpe|"|(?:steps|breaths|jumps|hops|strides|circles|swings|throws)\b)/iu.test(
    text,
  );

/** Whether it is one that nobody would take for a sentence. */
export const isPlainDose = (text: string): boolean =>
  /^(?:\d+\s*[x×✕*]\s*\d|\d+(?:\s*[-–]\s*\d+)?\s*(?:s|sec|min|reps?)?\s*(?:$|[,/]|each|hold|rest)|(?:emom|amrap|tabata)\b)/iu.test(
    text,
  );

function cuts(text: string): readonly Split[] {
  const found: Split[] = [];
  // Most lines have none, and are quicker told by this.
  if (!/[:：]/u.test(text)) return found;
  for (const { 0: mark, index } of text.matchAll(colon)) {
    if (index > 0) found.push({ name: text.slice(0, index), said: text.slice(index + mark.length) });
    if (found.length === most) break;
  }
  return found;
}

/** Splits at the colon behind the longest name that is known, else behind the first that `fits`, else at none. */
export function splitName(
  text: string,
  known: Names,
  fits: (said: string) => boolean,
  bare?: (name: string) => string,
): Split | undefined {
  const found = (name: string): string | undefined => known.findWhole(name) ?? (bare && known.findWhole(bare(name)));
  const all = [...cuts(text), { name: text, said: '' }];
  const ids = all.map(({ name }) => found(name));
  const last = ids.findLast((id) => id !== undefined);
  return last === undefined ? all.find(({ said }) => said !== '' && fits(said)) : all[ids.indexOf(last)];
}

const count = '\\d+(?:\\s?[-–]\\s?\\d+)?';
const behind = new RegExp(
  `^(.*?[\\p{L})])(?:\\s*,\\s*|\\s+[-–—]\\s+|\\s+)(\\d+\\s?[x×✕*]\\s?\\d.*|${count}\\s?(?:s|secs?|min|reps?|km|kg)(?![\\p{L}\\d]).*|(?:emom|amrap|tabata)(?![\\p{L}\\d]).*)$`,
  'iu',
);
const inFront = new RegExp(
  `^((?:\\d+\\s?[x×✕]\\s?)?${count}(?:\\s?(?:s|secs?|min|reps?)(?![\\p{L}\\d]))?)(?:\\s+of)?\\s+(\\p{L}.*)$`,
  'iu',
);

/** Longer lines than this are not one exercise and its dose. */
const longest = 400;

/**
 * Splits a line about an exercise into its name and its dose: `Squat: 3x8`, `Squat 3x8`, `3x8 squats`. What is said
 * behind a colon and is no dose is a note of it.
 */
export function splitItem(text: string, known: Names): Split {
  const split = splitName(text, known, isDose);
  if (split) return noted(split);
  if (text.length <= longest) {
    const [, name, dose] = behind.exec(text) ?? [];
    if (name !== undefined && dose !== undefined) return { name, said: dose };
    const [, first, thing] = inFront.exec(text) ?? [];
    if (first !== undefined && thing !== undefined) return { name: capital(thing), said: first };
  }
  const [first] = cuts(text);
  return noted(first ?? { name: text, said: '' });
}

const noted = ({ name, said }: Split): Split => ({ name, said: said === '' || isDose(said) ? said : `note: ${said}` });

const capital = (text: string): string => text.replace(/^\p{L}/u, (first) => first.toUpperCase());
