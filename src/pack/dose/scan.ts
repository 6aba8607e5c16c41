/** What a sticky pattern finds right at an offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The row of a table whose pattern fits, and what it fits. */
export interface Found<Row> {
  readonly row: Row;
  readonly text: string;
}

/**
 * Makes a scanner of a table: it finds the first row that fits right at an offset. All patterns become one, so that a
 * long table costs no more than a short one. Patterns have no capturing groups of their own.
 */
export function scanner<Row>(
  rows: readonly Row[],
  pattern: (row: Row) => string,
  flags = '',
): (text: string, at: number) => Found<Row> | undefined {
  const all = new RegExp(rows.map((row) => `(${pattern(row)})`).join('|'), `${flags}y`);
  return (text, at) => {
    const groups: readonly (string | undefined)[] = matchAt(all, text, at) ?? [];
    const row = rows[groups.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    return row && { row, text: groups[0] ?? '' };
  };
}
