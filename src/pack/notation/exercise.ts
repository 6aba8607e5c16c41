import type { Book, Draft } from './book.js';
import { readEdges } from './edges.js';
import { Fields } from './fields.js';
import { keys, type Key } from './keys.js';
import type { Line } from './lines.js';
import { tagged } from './names.js';
import { headOf, type Section } from './sections.js';
import { arrow } from './values.js';

const steps: Key = ['steps', 'steps', 'texts'];
const about: Key = ['about', 'summary', 'text'];

/** An exercise whose name is known and whose lines are still to be read. */
export interface OpenExercise {
  readonly target: Draft;
  readonly section: Section;
}

/** Makes an exercise known, so that all others can speak of it. */
export function openExercise(book: Book, section: Section): OpenExercise | undefined {
  const { head, title } = section;
  book.line = head ?? section.lines[0] ?? book.line;
  const split = headOf(title, book);
  const { name, id } = tagged(split.name);
  if (name === '') return book.slip('notation-name', book.line.text);
  const target = book.ownExercise(name, id);
  if (split.said) book.put(target, 'dose', split.said, split.said);
  return { target, section };
}

/** Reads the lines of an exercise. */
export function readExercise(book: Book, { target, section }: OpenExercise): void {
  const fields = new Fields(book, target);
  for (const line of section.lines) {
    book.line = line;
    if (!readLeadsTo(book, target, line)) readLine(fields, line, book);
  }
}

function readLine(fields: Fields, { mark, text }: Line, book: Book): void {
  const { exercise } = keys;
  if (mark !== '1' && fields.read(text, exercise)) return;
  if (mark !== '') return fields.fill(fields.open?.[2] === 'texts' ? fields.open : steps, text);
  const edge = book.lastEdge;
  if (edge && edge.target['from'] === fields.target['id'] && edge.read(text, keys.edge)) return;
  if (isKeyed(text)) return fields.unknown(text, exercise);
  if (!fields.goOn(text)) fields.fill(about, text);
}

/** A short word and a colon look like a key; a sentence with a colon in it does not. */
const isKeyed = (text: string): boolean => /^\p{L}[\p{L}-]*(?:\s[\p{L}-]+)?\s*[:：](?:\s|$)/u.test(text);

/** "-> Lunge (more complexity): one leg has to hold the pelvis". */
function readLeadsTo(book: Book, target: Draft, { text }: Line): boolean {
  const found = /^leads to\s*[:：]\s*/iu.exec(text) ?? (arrow.exec(text)?.index === 0 ? arrow.exec(text) : null);
  if (!found) return false;
  readEdges(book, book.map(), text.slice(found[0].length), target['id'] as string);
  return true;
}
