import { own } from '../own.js';
import type { Book, Draft } from './book.js';
import { readSeconds } from './seconds.js';

/** What a gate counts; each takes its piece from the front of the text. */
const pieces: readonly (readonly [piece: RegExp, fill: (book: Book, gate: Draft, a: string, b: string) => void])[] = [
  [
    /^(\d+)\s*[x×✕]\s*(\d+)\s*(?:s|sec)(?![\p{L}\d])(?:\s+hold)?/iu,
    (book, gate, sets, hold) => {
      book.put(gate, 'sets', Number(sets));
      book.put(gate, 'hold', Number(hold));
    },
  ],
  [
    /^(\d+)\s*[x×✕]\s*(\d+)/iu,
    (book, gate, sets, reps) => {
      book.put(gate, 'sets', Number(sets));
      book.put(gate, 'reps', Number(reps));
    },
  ],
  [/^(\d+)\s*sets?(?!\p{L})/iu, (book, gate, sets) => book.put(gate, 'sets', Number(sets))],
  [/^(\d+)\s*reps?(?!\p{L})/iu, (book, gate, reps) => book.put(gate, 'reps', Number(reps))],
  [/^(?:in\s+)?(\d+)\s*sessions?(?!\p{L})/iu, (book, gate, count) => book.put(gate, 'sessions', Number(count))],
  [
    /^((?:\d+:\d\d|[\d.]+\s*(?:s|sec|min))(?!\p{L}))(?:\s+hold)?/iu,
    (book, gate, time) => book.put(gate, 'hold', readSeconds(time)),
  ],
  [/^(?:each|per) side|^\/\s?side/iu, (book, gate) => book.put(gate, 'perSide', true)],
];

/**
 * Reads when to move on: `2x10 each side, in 2 sessions, knees stay over the toes`. What is no count is what it should
 * look like.
 */
export function readGate(book: Book, gate: Draft, said: string): true {
  let rest = said;
  for (let found: boolean = true; found && rest !== '';) {
    found = pieces.some(([piece, fill]) => {
      const match = piece.exec(rest);
      if (!match) return false;
      const [whole, a = '', b = ''] = match;
      fill(book, gate, a, b);
      rest = rest.slice(whole.length).replace(/^[\s,;.]+/u, '');
      return true;
    });
  }
  if (rest !== '') book.push(gate, 'quality', rest, rest);
  if (own(gate, 'quality') === undefined && Object.keys(gate).length === 0) book.slip('notation-value', said, ['2x10']);
  return true;
}
