import type { Book } from './book.js';
import { keyLine, keyOf, keys, type Kind } from './keys.js';
import type { Line } from './lines.js';
import { isDose, isPlainDose, splitItem, type Split } from './split.js';
import { Names, tagged } from './names.js';
import { arrow } from './values.js';
import { dayLine } from './day-line.js';

/** One thing of the text: what it is, the line that begins it, and those that belong to it. */
export interface Section {
  readonly kind: Kind;
  /** Undefined where the first line is already about something else, as in a list of days without a title. */
  readonly head: Line | undefined;
  /** What the first line says behind `Session:`; the title. */
  readonly title: string;
  readonly lines: readonly Line[];
}

const kinds: Readonly<Record<string, Kind>> = {
  pack: 'pack',
  exercise: 'exercise',
  map: 'map',
  progression: 'map',
  session: 'session',
  workout: 'session',
  program: 'program',
  programme: 'program',
};
const header = /^(pack|exercise|session|workout|map|progression|program(?:me)?)\s*[:：]\s*(.*)$/isu;

/** A part of the text from one heading to the next. */
interface Part {
  readonly kind: Kind | undefined;
  readonly head: Line | undefined;
  readonly title: string;
  readonly lines: Line[];
}

/** Cuts a text into its things. `as` says what the first of them is, where it does not say so itself. */
export function sectionsOf(lines: readonly Line[], as?: Kind): readonly Section[] {
  const parts = partsOf(lines);
  return parts.flatMap((part, index) => {
    const sections = part.kind ? [section(part.kind, part)] : untold(part, index === 0 ? as : undefined, parts[1]);
    return sections.flatMap(apart);
  });
}

const section = (kind: Kind, { head, title, lines }: Part): Section => ({ kind, head, title, lines });

function partsOf(lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const [, word, title = ''] = line.mark === '' ? (header.exec(line.text) ?? []) : [];
    const kind = word === undefined ? undefined : kinds[word.toLowerCase()];
    const before = parts.at(-1);
    // A heading below that of a session is one of its blocks.
    const isInner = before && (before.kind ?? 'exercise') !== 'exercise' && line.level > (before.head?.level ?? 0);
    if (kind) parts.push({ kind, head: line, title, lines: [] });
    else if (!before || (line.level > 0 && !isInner && before.lines.length > 0))
      parts.push({ kind: undefined, head: undefined, title: '', lines: [line] });
    else before.lines.push(line);
  }
  return parts;
}

/** What a part is that does not say so. */
function untold(part: Part, as: Kind | undefined, next: Part | undefined): readonly Section[] {
  const [first, ...others] = part.lines;
  if (!first) return [];
  const kind = as ?? guess(part.lines, next);
  if (!isTitle(first, kind)) return [{ kind, head: undefined, title: '', lines: part.lines }];
  return [{ kind, head: first, title: first.text, lines: others }];
}

const nobody = new Names();

/** Whether a line can be the title of such a thing, and does not yet tell of it. */
function isTitle({ mark, text }: Line, kind: Kind): boolean {
  if (mark !== '' || arrow.test(text)) return false;
  const [word = ''] = keyLine(text) ?? [];
  if (keyOf(word, keys[kind])) return false;
  if (kind === 'program') return !dayLine(text);
  return kind !== 'session' || !isItem(text);
}

/** Whether a line without a bullet is still an exercise with its dose. */
export function isItem(text: string): boolean {
  const { name, said } = splitItem(text, nobody);
  return said !== '' && !said.startsWith('note:') && isPlainDose(said) && name !== '';
}

function guess(lines: readonly Line[], next: Part | undefined): Kind {
  const [first, ...others] = lines;
  const says = (kind: Kind): boolean => lines.some(({ text }) => keyOf(keyLine(text)?.[0] ?? '', keys[kind]));
  if (lines.some(({ text }) => dayLine(text))) return 'program';
  if (lines.some(({ text }) => (arrow.exec(text)?.index ?? 0) > 0 && !keyOf(keyLine(text)?.[0] ?? '', keys.exercise)))
    return 'map';
  const listed = others.filter(({ mark }) => mark !== '');
  if (first && isItem(first.text) && first.mark === '') return 'exercise';
  if (next?.kind && listed.length === 0 && !isExercise(others)) return 'pack';
  if (isExercise(others)) return 'exercise';
  if (says('session') && listed.length > 0 && !says('exercise')) return 'session';
  if (lines.some(({ mark, text }) => isItem(text) || (mark === '-' && isDose(text)))) return 'session';
  return listed.length > 0 && listed.every(({ mark, text }) => mark === '-' && !/[.!?…]$/u.test(text))
    ? 'session'
    : 'exercise';
}

/** Whether lines say what only an exercise has. */
function isExercise(lines: readonly Line[]): boolean {
  const shared = new Set(['about', 'needs', 'license', 'by']);
  return lines.some(({ mark, text }) => {
    const key = mark === '1' ? undefined : keyOf(keyLine(text)?.[0] ?? '', keys.exercise);
    return key !== undefined && !shared.has(key[0]);
  });
}

/** Exercises one below the other, each begun by its name and dose. */
function apart(whole: Section): readonly Section[] {
  if (whole.kind !== 'exercise') return [whole];
  const sections: Section[] = [];
  let lines: Line[] = [];
  let { head, title } = whole;
  for (const line of whole.lines) {
    const begins = line.mark === '' && isHead(line.text);
    if (begins) {
      sections.push({ kind: 'exercise', head, title, lines });
      [head, title, lines] = [line, line.text, []];
    } else lines.push(line);
  }
  return [...sections, { kind: 'exercise', head, title, lines }];
}

const ofExercises = [...keys.exercise, ...keys.edge];

const isHead = (text: string): boolean => {
  const [word = ''] = keyLine(text) ?? [];
  return !keyOf(word, ofExercises) && isItem(text);
};

/** The name and dose in the first line of an exercise; an id at its end says that all before it is the name. */
export function headOf(title: string, { exercises }: Pick<Book, 'exercises'>): Split {
  if (tagged(title).id !== undefined) return { name: title, said: '' };
  const split = splitItem(title, exercises);
  return split.said.startsWith('note:') || !isDose(split.said) ? { name: title, said: '' } : split;
}
