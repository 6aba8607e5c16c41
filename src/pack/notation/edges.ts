import { axes, edgeKinds } from '../schema/words.js';
import type { Book, Draft } from './book.js';
import { Fields } from './fields.js';
import { slug } from './names.js';
import { splitName } from './split.js';
import { arrow, bracketed } from './values.js';

const kinds: readonly string[] = edgeKinds;
const ways: readonly string[] = axes;

/** What stands in brackets behind an exercise: "(transfer, more range)"; undefined where it says something else. */
function waysOf(inside: string | undefined): Draft | undefined {
  const found: Draft = {};
  for (const entry of inside?.split(/\s*,\s*/u) ?? []) {
    const word = slug(entry.replace(/^more\s+/iu, ''));
    if (kinds.includes(word)) found['kind'] = word;
    else if (ways.includes(word)) found['axis'] = word;
    else return undefined;
  }
  return found;
}

const bare = (name: string): string => bracketed(name)[0];

/** Reads `Squat -> Lunge (complexity) -> Step up: why`, from the exercise in front where there is one. */
export function readEdges(book: Book, map: Draft, text: string, before?: string): void {
  const segments = text.split(new RegExp(arrow, 'gu'));
  let from = before;
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    const split = isLast ? splitName(segment, book.exercises, () => true, bare) : undefined;
    const { name, said } = split ?? { name: segment, said: '' };
    const [shorter, inside] = bracketed(name.trim());
    const way = book.exercises.find(name) === undefined ? waysOf(inside) : undefined;
    const to = (way && inside !== undefined ? shorter : name).trim();
    if (to === '') return book.slip('notation-line', text);
    const id = book.exercise(to);
    if (from !== undefined) addEdge(book, map, { from, to: id, ...way, ...(said && { why: said }) });
    else if (said) book.slip('notation-line', text);
    from = id;
  }
}

/** Adds an edge; lines such as `when:` that follow belong to it. */
export function addEdge(book: Book, map: Draft, edge: Draft): void {
  book.push(map, 'edges', edge);
  book.lastEdge = new Fields(book, edge);
}
