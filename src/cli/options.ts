import { parseArgs } from 'node:util';
import { nearest } from '../pack/nearest.js';
import { Complaint } from './complaint.js';

/** An option of a command. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for its value in the help: "dir". */
  readonly value?: string;
  /** What it does, in words for the help. */
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What was typed behind the name of a command. */
export interface Typed {
  readonly files: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
}

/** What every command understands. */
export const everywhere: Options = {
  help: { type: 'boolean', short: 'h', help: 'Show this help.' },
};

/**
 * Reads the words behind a command.
 * @throws Complaint where an option is not known, lacks its value or has one too many
 */
export function readOptions(words: readonly string[], known: Options): Typed {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(known).map(([name, { type, short }]) => [name, { type, ...(short && { short }) }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) throw new Complaint(unknown(token.rawName, Object.keys(known)));
    values.set(token.name, valueOf(token, option));
  }
  return {
    files: positionals,
    flag: (name) => values.has(name),
    text: (name) => {
      const value = values.get(name);
      return typeof value === 'string' ? value : undefined;
    },
  };
}

/**
 * The language that `--locale` names.
 * @throws Complaint where it names none
 */
export function localeOf(text: Typed['text']): string | undefined {
  const typed = text('locale');
  try {
    return typed === undefined ? undefined : Intl.getCanonicalLocales(typed)[0];
  } catch {
    throw new Complaint(`--locale wants a language tag such as de or pt-BR: “${typed ?? ''}” is none.`);
  }
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueOf({ rawName, value, inlineValue }: OptionToken, option: Option): string | true {
  if (option.type === 'boolean') {
    if (value !== undefined) throw new Complaint(`${rawName} takes no value: leave out “${value}”.`);
    return true;
  }
  // What looks like the next option is no value, unless it was said to be one by "=".
  const missing = value === undefined || value === '' || (!inlineValue && /^-./u.test(value));
  if (missing) throw new Complaint(`${rawName} wants a value: ${rawName} <${option.value ?? 'value'}>.`);
  return value;
}

function unknown(typed: string, known: readonly string[]): string {
  const [near] = nearest(typed.replace(/^-+/u, ''), known);
  return `There is no option ${typed}.${near === undefined ? '' : ` Did you mean --${near}?`}`;
}
