import { explain } from '../explain.js';
import type { Issue } from '../issues.js';
import { maxText, readPack } from '../read.js';
import { thorough } from '../thorough.js';
import type { Pack } from '../types.js';
import type { DoseProblem } from '../dose/problem.js';
import type { Finding } from '../finding.js';
import type { Book } from './book.js';
import type { Kind } from './keys.js';
import { readNotation } from './read.js';
import { sayNotation } from './words.js';

/** What the first thing of a text is: the languages of fenced blocks. */
export type NotationKind = 'exercise' | 'progression' | 'session' | 'program';

const kinds: Readonly<Record<NotationKind, Kind>> = {
  exercise: 'exercise',
  progression: 'map',
  session: 'session',
  program: 'program',
};

/**
 * Reads a training pack that is written as lines, as `docs/notation.md` tells.
 *
 * @param text exercises, maps, sessions and programmes, mixed as they come
 * @param as what the first of them is, where the text does not say so itself
 * @returns The pack as far as the text is understood, each dose as an object, and what is wrong with it, with line and
 *   column, in their order. What is not understood costs its line only. Never throws; takes time in proportion to the
 *   text.
 */
export function parseNotation(
  text: string,
  as?: NotationKind,
): { readonly pack: Pack; readonly issues: readonly Issue[] } {
  const { pack, issues } = readLines(text, as);
  return { pack, issues };
}

/** The same, with the pack as it was written besides: what is put together with others is checked once it is whole. */
export function readLines(
  text: string,
  as?: NotationKind,
): { readonly written: object; readonly pack: Pack; readonly issues: readonly Issue[] } {
  if (text.length > maxText)
    return { written: {}, pack: {}, issues: explain([{ path: '', code: 'limit-size', severity: 'error' }]) };
  const book = readNotation(text, as && kinds[as]);
  const { pack, findings } = readPack(book.pack, thorough);
  const issues = [...sayNotation(book.slips), ...located(book, findings)];
  return {
    written: book.pack,
    pack,
    issues: unique(issues.sort((a, b) => a.line - b.line || a.column - b.column)),
  };
}

type Located = Issue & { readonly line: number; readonly column: number };

/** The issues of the pack, at the lines of the text from which it came. */
function located(book: Book, findings: readonly Finding[]): readonly Located[] {
  const said = book.slips.length > 0;
  return explain(findings).flatMap((issue, index) => {
    const { code, value } = findings[index] as Finding;
    // That nothing was found in the text was said already.
    if (said && (code === 'required-any' || (code === 'required' && value === 'days'))) return [];
    const { line, column } = book.placeOf(issue.path);
    const within = code === 'dose' ? (value as DoseProblem).at : 0;
    return [{ ...issue, line, column: column + within }];
  });
}

/** The dose of an exercise that came to be stands in one place of the text and in two of the pack. */
function unique(issues: readonly Located[]): readonly Located[] {
  const seen = new Set<string>();
  return issues.filter(({ line, column, code, message }) => {
    const key = `${line} ${column} ${code} ${message}`;
    return seen.size !== seen.add(key).size;
  });
}
