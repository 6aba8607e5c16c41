import { everywhere, type Option, type Options, type Typed } from './options.js';

/** One command: what its help says, and what it does. */
export interface Command {
  readonly name: string;
  /** What it is for, on one line. */
  readonly summary: string;
  /** What follows its name: "<file…|->". */
  readonly wants: string;
  readonly options: Options;
  /** What else is good to know, a paragraph each. */
  readonly notes: readonly string[];
  readonly examples: readonly string[];
  /** @returns what the process ends with: 0 where all is well, 1 where the input has errors */
  readonly run: (typed: Typed) => Promise<number>;
}

const width = 80;

/** The help of a command, no wider than a small terminal. */
export function helpOf({ name, summary, wants, options, notes, examples }: Command): string {
  const rows = Object.entries({ ...options, ...everywhere }).map(
    ([long, option]) => [optionName(long, option), option.help] as const,
  );
  return [
    summary,
    '',
    `Usage: exercise-elements ${name} ${wants}`,
    '',
    ...notes.flatMap((note) => [...wrap(note, width), '']),
    'Options:',
    ...table(rows),
    '',
    'Examples:',
    ...examples.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

const optionName = (long: string, { short, value }: Option): string =>
  `${short === undefined ? '    ' : `-${short}, `}--${long}${value === undefined ? '' : ` <${value}>`}`;

/** Two columns; the second goes on below itself. */
export function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const first = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, text]) =>
    wrap(text, width - first).map((line, index) => `${(index === 0 ? `  ${name}` : '').padEnd(first)}${line}`),
  );
}

/** A paragraph in lines of at most so many characters. */
function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
