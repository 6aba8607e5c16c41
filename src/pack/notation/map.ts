import type { Book, Draft } from './book.js';
import { addEdge, readEdges } from './edges.js';
import { Fields } from './fields.js';
import { keys, type Key } from './keys.js';
import type { Line } from './lines.js';
import { splitName } from './split.js';
import { arrow } from './values.js';

const about: Key = ['about', 'description', 'text'];
const known: readonly Key[] = [...keys.map, ...keys.edge];

/** Reads the lines of a map. */
export function readMap(book: Book, target: Draft, lines: readonly Line[]): void {
  const fields = new Fields(book, target);
  let before: string | undefined;
  for (const line of lines) {
    book.line = line;
    const { mark, text } = line;
    if (mark !== '1' && (fields.read(text, keys.map) || book.lastEdge?.read(text, keys.edge))) continue;
    if (arrow.test(text))
      readEdges(book, target, text.replace(new RegExp(`^${arrow.source}`, 'u'), ''), startOf(text, before));
    else if (mark !== '') before = readStep(book, target, text, before);
    else if (book.lastEdge ? !book.lastEdge.goOn(text) : !fields.goOn(text)) readProse(fields, text, !book.lastEdge);
  }
}

const startOf = (text: string, before: string | undefined): string | undefined =>
  arrow.exec(text)?.index === 0 ? before : undefined;

function readProse(fields: Fields, text: string, isFirst: boolean): void {
  if (isFirst && !/[:：]/u.test(text)) fields.fill(about, text);
  else fields.unknown(text, known);
}

/** One of a list: each entry leads to the next, and what is said behind it is why. */
function readStep(book: Book, map: Draft, text: string, before: string | undefined): string {
  const { name, said } = splitName(text, book.exercises, () => true) ?? { name: text, said: '' };
  const id = book.exercise(name);
  if (before !== undefined) addEdge(book, map, { from: before, to: id, ...(said && { why: said }) });
  else if (said) book.slip('notation-line', text);
  return id;
}
