import { DASH, DIGITS, readAmount, type Amount } from './amount.js';
import { matchAt, scanner } from './scan.js';

/**
 * One piece of a dose line. Its kind is one character, so that a line has a shape, such as `nxn@n` for `3x8 @7`, and
 * the rules in `rules.ts` are short patterns over shapes. Numbers have the kinds of `AmountKind`; `?` is what nobody
 * understands.
 */
export interface Token extends Partial<Pick<Amount, 'values' | 'unit'>> {
  readonly kind: string;
  readonly text: string;
  /** Where it begins in the line. */
  readonly at: number;
}

type Row = readonly [kind: string, pattern: string];

// Longer than any coach writes, and long enough for what `writeDose` makes of the strangest numbers.
const MAX_LENGTH = 1000;
const PHASE = `(?:${DIGITS}|x)`;
const PHASES = `${PHASE}(?:(?:${DASH}|/)${PHASE}){3}`;
const SIDE = '(?:side|leg|arm|way|direction|foot|hand|hip|knee)s?';

const MARKS: readonly Row[] = [
  [' ', '[\\s()[\\]]+'],
  ['T', `(?:tempo\\s*:?|@)\\s*(?:${PHASES}|[\\dx]{4})(?![\\p{L}\\d])`],
  ['!', 'tempo\\s*:?\\s*\\S*'],
  ['o', '(?:of )?1\\s*rm'],
  // A comma and three digits: ten thousand to one reader, ten to another.
  ['~', '\\d+,\\d{3}(?!\\d)'],
  ['amount', '(?=\\.?\\d)'],
  ['!', `${DASH}\\.?\\d\\S*`],
  ['N', 'note\\s*:'],
  ['U', '"[^\\s"]+"'],
  ['x', '[×✕✖*]|x(?!\\p{L})|x(?=amrap|max|fail|hold|to )'],
  [',', `[,;.|·]|${DASH}`],
];

const WORDS: readonly Row[] = [
  ['v', `(?:on )?(?:each|per|every|ea\\.?|other|/)\\s*${SIDE}|a side|both sides|[ep]/s|l/r|(?:switch|change) ${SIDE}`],
  ['A', 'do all|all of|(?:pick|choose) (?:one|any)'],
  ['R', '(?:no|without) rest'],
  ['r', 'rest|off|recovery|between (?:sets|rounds)|r(?=[\\s:]*\\d)'],
  ['h', 'hold'],
  ['w', 'work|on|run|walk|jog'],
  ['E', 'emom|amrap'],
  ['B', 'tabata'],
  ['O', 'in total'],
  ['S', 'sets?|rounds?'],
  ['C', 'reps?|repetitions?|times'],
  ['M', 'max|as many (?:reps )?as possible'],
  ['F', 'failure'],
  ['e', 'rpe'],
  ['i', 'rir'],
  ['U', '(?:step|breath|jump|hop|stride|circle|swing|throw)s?'],
  [' ', 'of|for|and|then|to|until|the|with|at|in|repeat|do|each|ea|a|switch'],
];

const rowAt = scanner<Row>(
  [
    ...MARKS,
    // A word may end where a digit begins, as in "RPE7" and "r90s".
    ...WORDS.map(([kind, words]): Row => [kind, `(?:${words.replaceAll(' ', '\\s+')})(?!-?\\p{L})`]),
    ['/', '/'],
    ['@', '@'],
    [':', ':'],
    ['?', "[\\p{L}\\p{M}][\\p{L}\\p{M}\\d'’-]*|[^]"],
  ],
  ([, pattern]) => pattern,
  'iu',
);

// A tempo without the word "tempo" needs repetitions before it: "10x5" and "4-3-2-1" by themselves are no tempo.
const BARE_TEMPO = new RegExp(`(?:\\d\\dX\\d|${PHASES.replaceAll('x', 'X')})(?!${DASH}|[\\p{L}\\d])`, 'uy');
const AFTER_REPS = /[xS].|C/;

function tokenAt(text: string, at: number, shape: string): Token {
  const tempo = AFTER_REPS.test(shape) && matchAt(BARE_TEMPO, text, at);
  if (tempo) return { kind: 'T', text: tempo[0], at };
  const {
    row: [kind],
    text: piece,
  } = rowAt(text, at) ?? { row: ['?'], text: ' ' };
  const amount = kind === 'amount' && readAmount(text, at, /[rhwei@]:?$/.test(shape));
  return amount ? { ...amount, text: text.slice(at, amount.end), at } : { kind, text: piece, at };
}

/** The kind of a piece in the light of the piece before it. */
function kindOf({ kind, text, at }: Token, before: Token | undefined): string {
  // A counted thing is in the plural, or follows the number 1: "3x8 step ups" does not count steps.
  const uncounted = kind === 'U' && !/["s]$/i.test(text) && String(before?.values) !== '1';
  if (kind !== '?' && !uncounted) return kind;
  // "20cal" is no count of 20: the unit is part of the number.
  return before?.kind === 'n' && before.at + before.text.length === at ? '!' : '?';
}

/** Takes a dose line apart in one pass; null where it has more than 1,000 characters in front of the note. */
export function tokenize(text: string): readonly Token[] | null {
  const line = text.slice(0, MAX_LENGTH);
  const tokens: Token[] = [];
  let shape = '';
  for (let end = 0; end < line.length;) {
    const token = tokenAt(line, end, shape);
    if (token.kind === 'N') return [...tokens, { ...token, text: text.slice(end) }];
    end += token.text.length;
    if (token.kind === ' ') continue;
    const before = tokens.at(-1);
    const kind = kindOf(token, before);
    // Words in a row that nobody understands are one piece: "heavy kettlebell".
    const at = kind === '?' && before?.kind === '?' ? (tokens.pop() ?? token).at : token.at;
    tokens.push({ ...token, kind, at, text: line.slice(at, end) });
    shape += kind;
  }
  return text.length > MAX_LENGTH ? null : tokens;
}
