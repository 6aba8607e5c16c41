import { axes, edgeKinds } from '../schema/words.js';
import type { Book, Draft } from './book.js';
import { Fields } from './fields.js';
import { slug } from './names.js';
import { splitName, type Split } from './split.js';
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
  let from = before;
  let rest: string | undefined = text;
  while (rest !== undefined) {
    const found: RegExpExecArray | null = arrow.exec(rest);
    const segment = rest.slice(0, found?.index);
    // Behind a colon is the reason, whatever stands in it; only the first name may have a colon and not be known.
    const split: Split | undefined =
      found && from === undefined ? undefined : splitName(segment, book.exercises, () => true, bare);
    const said: string = split?.said ? rest.slice(segment.length - split.said.length) : '';
    rest = said || !found ? undefined : rest.slice(found.index + found[0].length);
    const id = readEnd(book, map, split?.name ?? segment, said, from);
    if (id === undefined) return book.slip('notation-line', text);
    from = id;
  }
}

/** Reads one end of an arrow with what stands in brackets behind it, and adds the edge that leads to it. */
function readEnd(book: Book, map: Draft, name: string, said: string, from: string | undefined): string | undefined {
  const [shorter, inside] = bracketed(name.trim());
  const way = book.exercises.find(name) === undefined ? waysOf(inside) : undefined;
  const to = (way && inside !== undefined ? shorter : name).trim();
  if (to === '') return undefined;
  const id = book.exercise(to);
  if (from !== undefined) addEdge(book, map, { from, to: id, ...way, ...(said && { why: said }) });
  else if (said) book.slip('notation-line', said);
  return id;
}

/** Adds an edge; lines such as `when:` that follow belong to it. */
export function addEdge(book: Book, map: Draft, edge: Draft): void {
  book.push(map, 'edges', edge);
  book.lastEdge = new Fields(book, edge);
}
