/** One line of the notation, without what only sets it off. */
export interface Line {
  /** From 1, as editors count. */
  readonly number: number;
  /** Where the text begins, from 1. */
  readonly column: number;
  /** What it says, without its mark and the space around it. */
  readonly text: string;
  /** What stands in front: nothing, a bullet, or a number with a dot. */
  readonly mark: '' | '-' | '1';
  /** How many # make it a heading; 0 for none. */
  readonly level: number;
}

/** What editors and hosts leave at the beginning of a line: spaces, also those that do not break or have no width. */
const lead = '[\\s\\u200b\\u2060\\ufeff]*';

const bullet = '[-–—−*•·‣▪◦●](?:\\s+\\[[ xX]\\]\\s|(?![->–—−*]))';
const mark = new RegExp(
  `^(?<lead>${lead})(?:(?<level>#{1,6})\\s+|(?<bullet>${bullet})\\s*|(?<count>\\d{1,4}[.)])\\s+)?`,
  'u',
);

/** A comment, a rule between parts, or the fence around a block of code: for the eye of a writer only. */
const silent = /^(?:\/\/.*|[-–—_=*~\s]+|(?:```|~~~).*)$/u;

/** Longer gaps than a person makes would make searches for what stands behind them slow. */
const gap = /\s{50,}/gu;

/** The lines that say something. Time in proportion to the text. */
export function linesOf(text: string): readonly Line[] {
  return text.split(/\r\n?|[\n\u2028\u2029]/u).flatMap((whole, index) => {
    const trimmed = whole.trim();
    if (trimmed === '' || silent.test(trimmed)) return [];
    const found = mark.exec(whole);
    const start = found?.[0].length ?? 0;
    const groups: Readonly<Record<string, string | undefined>> = found?.groups ?? {};
    const said = plain(whole.slice(start).trim().replace(gap, ' '));
    if (said === '') return [];
    const kind = groups['bullet'] ? '-' : groups['count'] ? '1' : '';
    return [{ number: index + 1, column: start + 1, text: said, mark: kind, level: groups['level']?.length ?? 0 }];
  });
}

/** Bold is how many write titles; the stars are no part of them. */
const plain = (text: string): string => text.replace(/^\*\*([^*]+)\*\*/u, '$1');
