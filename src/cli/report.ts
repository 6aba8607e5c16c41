import type { Issue } from '../pack/issues.js';
import { nameOf } from './files.js';
import { count, paintFor, type Paint } from './terminal.js';

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
}

/** How many errors and warnings there are. */
export const tallyOf = (issues: readonly Issue[]): Tally => {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
};

/** "1 error, 2 warnings". */
export const sayTally = ({ errors, warnings }: Tally): string =>
  [...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])].join(', ');

/** An issue as editors and terminals can open it: `file:line:column: error: message [code]`. */
export function issueLine(file: string, issue: Issue, paint: Paint): string {
  const { line, column, path, severity, code, message } = issue;
  const place = line === undefined ? (path === '' ? '' : `${path}: `) : `${line}:${column ?? 1}: `;
  const word = severity === 'error' ? paint.red('error') : paint.yellow('warning');
  return `${paint.bold(`${nameOf(file)}:`)}${place === '' ? ' ' : line === undefined ? ` ${place}` : place}${word}: ${message} ${paint.quiet(`[${code}]`)}`;
}

/** As much of a line as fits beside its number. */
const room = 72;

/** The line of the text at which an issue points, with a sign below the place. */
export function excerpt(lines: readonly string[], { line, column = 1 }: Issue, paint: Paint): readonly string[] {
  const text = line === undefined ? undefined : lines[line - 1];
  if (text === undefined || line === undefined) return [];
  const from = column > room ? column - 20 : 1;
  const shown = text.slice(from - 1, from - 1 + room).replaceAll('\t', ' ');
  const number = String(line);
  return [
    paint.quiet(`  ${number} | `) + shown,
    paint.quiet(`  ${' '.repeat(number.length)} | `) + ' '.repeat(column - from) + paint.red('^'),
  ];
}

/** Says on stderr what is wrong with what was read; errors only where a caller wants quiet. */
export function tell(file: string, issues: readonly Issue[], quiet: boolean): void {
  const paint = paintFor(process.stderr);
  const told = quiet ? issues.filter(({ severity }) => severity === 'error') : issues;
  for (const issue of told) process.stderr.write(`${issueLine(file, issue, paint)}\n`);
}
