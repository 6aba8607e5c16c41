import { Book, type Draft } from './book.js';
import { openExercise, readExercise } from './exercise.js';
import { Fields } from './fields.js';
import { keys, type Kind } from './keys.js';
import { linesOf } from './lines.js';
import { readMap } from './map.js';
import { tagged } from './names.js';
import { ProgramReader } from './program.js';
import { sectionsOf, type Section } from './sections.js';
import { SessionReader } from './session.js';

/**
 * Writes a text down as the pack it means, unchecked: `readPack` says whether it is good, as it does for JSON. What
 * the text names and nowhere explains comes to be: exercises with their first dose, qualities, the map of what exercises
 * lead to.
 *
 * @param as what the first thing of the text is, where it does not say so: the language of a fenced block
 */
export function readNotation(text: string, as?: Kind): Book {
  const book = new Book();
  const lines = linesOf(text);
  if (lines.length === 0) book.slip('notation-empty', '');
  const sections = sectionsOf(lines, as);
  const of = (kind: Kind): readonly Section[] => sections.filter((each) => each.kind === kind);
  for (const each of of('pack')) readHead(book, each);
  const exercises = of('exercise').flatMap((each) => openExercise(book, each) ?? []);
  const maps = of('map').map((each) => begin(book, each, 'maps', { edges: [] }));
  const sessions = of('session').map((each) => begin(book, each, 'sessions', { blocks: [] }));
  const programs = of('program').map((each) => begin(book, each, 'programs', {}));
  for (const each of exercises) readExercise(book, each);
  for (const { draft, section } of maps) {
    book.lastEdge = undefined;
    readMap(book, draft, section.lines);
  }
  for (const { draft, section } of sessions) new SessionReader(book, draft).read(section.lines);
  for (const { draft, section } of programs) new ProgramReader(book, draft).read(section.lines);
  return book;
}

interface Opened {
  readonly draft: Draft;
  readonly section: Section;
}

function begin(book: Book, section: Section, field: 'maps' | 'sessions' | 'programs', lists: Draft): Opened {
  book.line = section.head ?? section.lines[0] ?? book.line;
  return { draft: book.begin(field, section.title, field.slice(0, -1), lists), section };
}

/** Reads what is said of the pack itself. */
function readHead(book: Book, { head, title, lines }: Section): void {
  book.line = head ?? book.line;
  const { name, id } = tagged(title);
  if (name) book.put(book.pack, 'title', name);
  if (id !== undefined) book.put(book.pack, 'id', id);
  const fields = new Fields(book, book.pack);
  for (const line of lines) {
    book.line = line;
    const { text } = line;
    if (fields.read(text, keys.pack)) continue;
    if (fields.open && line.mark !== '') fields.fill(fields.open, text);
    else if (/^\p{L}+\s*[:：]/u.test(text)) fields.unknown(text, keys.pack);
    else if (!fields.goOn(text)) fields.fill(['about', 'description', 'text'], text);
  }
}
