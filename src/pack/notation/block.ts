import type { Draft } from './book.js';
import { readSeconds } from './seconds.js';

/** The title of a block and how its items follow one another. */
export interface BlockHead {
  readonly title: string;
  readonly fields: Draft;
}

const time =
  '\\d{1,6}(?::[0-5]\\d|(?:[.,]\\d+)?(?:e\\+\\d+)?\\s*(?:s|secs?|seconds?|min|mins|minutes?|["″”]|[\'′’])?)(?![\\p{L}\\d])';

/** What a block says of itself, each from the front of the text. */
const pieces: readonly (readonly [piece: RegExp, read: (a: string) => Draft])[] = [
  [/^(\d{1,9})\s*(?:x|×|✕|rounds?|times)(?![\p{L}\d])/iu, (count) => ({ rounds: Number(count) })],
  [/^[x×](\d{1,9})(?!\d)/iu, (count) => ({ rounds: Number(count) })],
  [new RegExp(`^rest\\s*:?\\s*(${time})`, 'iu'), (said) => ({ rest: readSeconds(said) })],
  [new RegExp(`^(${time})\\s*rest`, 'iu'), (said) => ({ rest: readSeconds(said) })],
  [/^no rest/iu, () => ({ rest: 0 })],
  [/^(\d+(?:\.\d+)?(?:e[+-]\d+)?)\s*min(?:ute)?s?(?!\p{L})/iu, (count) => ({ minutes: Number(count) })],
  [
    /^(superset|circuit|emom|amrap|tabata|intervals|ladder|straight)(?:\s+sets)?(?!\p{L})/iu,
    (mode) => ({ mode: mode.toLowerCase() }),
  ],
  [/^for[\s-]time(?!\p{L})/iu, () => ({ mode: 'for-time' })],
  [/^(?:do )?all(?: of(?: these)?)?(?!\p{L})/iu, () => ({ mode: 'all' })],
  [/^(?:pick|choose)(?: (?:one|any))?(?!\p{L})/iu, () => ({ mode: 'pick' })],
  [/^(?:between rounds|for|of|each)(?!\p{L})/iu, () => ({})],
];

/** Reads `circuit, 3 rounds, rest 60 s`; undefined where anything else is said. */
function readFields(text: string): Draft | undefined {
  let rest = text;
  let fields: Draft = {};
  while (rest !== '') {
    let said = '';
    for (const [piece, read] of pieces) {
      const [whole = '', a = ''] = piece.exec(rest) ?? [];
      if (!whole) continue;
      said = whole;
      fields = { ...fields, ...read(a) };
      break;
    }
    if (said === '') return undefined;
    rest = rest.slice(said.length).replace(/^[\s,;.·]+/u, '');
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** More signs than this in a title are text. */
const most = 8;
const longest = 300;
const cut = /\s*[:：,;(]\s*|\s[-–—]\s/gu;

/** Reads `Main: circuit, 3 rounds, rest 60 s`, `Main (3x)`, `Main 3x` or `3 rounds`; undefined where it says nothing. */
export function readBlockHead(whole: string): BlockHead | undefined {
  if (whole.length > longest) return undefined;
  const text = whole.replace(/\s*[:：]$/u, '');
  const fields = readFields(text);
  if (fields) return { title: '', fields };
  let seen = 0;
  for (const { 0: mark, index } of text.matchAll(cut)) {
    if (seen++ === most) break;
    const behind = readFields(text.slice(index + mark.length).replace(/\)$/u, ''));
    if (behind && index > 0) return { title: text.slice(0, index), fields: behind };
  }
  const [, title, rounds] = /^(.*\S)\s+(\d{1,9})\s*[x×✕]$/u.exec(text) ?? [];
  return title === undefined ? undefined : { title, fields: { rounds: Number(rounds) } };
}
