import { at } from '../../pack/finding.js';
import { muscles as muscleWords } from '../../pack/schema/vocabularies.js';
import type { Equipment, Muscles } from '../../pack/types.js';
import { didYouMean, quote, type Notes } from './notes.js';
import { own, texts, type Fields } from './read.js';
import { equipmentNames, muscleSlugs, tagWords } from './vocabulary.js';

const knownSlugs: ReadonlySet<string> = new Set(muscleWords);
const slug = (word: string): string =>
  word
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-')
    .slice(0, 200) ?? '';

/** The muscles by our slugs. One named twice counts once, as primary; an unknown one stays as it is written. */
export function readMuscles(record: Fields, path: string, notes: Notes): Muscles | undefined {
  const primary = readSlugs(record, 'primaryMuscles', path, notes);
  const secondary = readSlugs(record, 'secondaryMuscles', path, notes, primary);
  if (primary.size + secondary.size === 0) return undefined;
  return {
    ...(primary.size > 0 && { primary: [...primary] }),
    ...(secondary.size > 0 && { secondary: [...secondary] }),
  };
}

function readSlugs(
  record: Fields,
  key: string,
  path: string,
  notes: Notes,
  taken?: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  texts(record, key, path, notes).forEach((text, index) => {
    if (text === '') return;
    const muscle = readMuscle(text.trim(), notes, path, key, index);
    if (taken?.has(muscle)) noteDoubled(text, `${at(path, key)}/${index}`, notes);
    else found.add(muscle);
  });
  return found;
}

function noteDoubled(text: string, path: string, notes: Notes): void {
  const message = `${quote(text)} is a primary muscle already, so it counts once, as primary.`;
  notes.warning('duplicate-muscle', path, message);
}

function readMuscle(text: string, notes: Notes, path: string, key: string, index: number): string {
  const known = muscleSlugs.get(text) ?? muscleSlugs.get(text.toLowerCase());
  if (known) return known;
  const anatomical = slug(text);
  if (knownSlugs.has(anatomical)) return anatomical;
  const meant = didYouMean(text, [...muscleSlugs.keys()]);
  const message = `${quote(text)} is not a muscle we know; it is shown as it is written.${meant}`;
  notes.warning('word', `${at(path, key)}/${index}`, message);
  return text;
}

/** The equipment as a list of one; absent where the record says nothing. */
export function readEquipment(record: Fields, path: string, notes: Notes): readonly Equipment[] | undefined {
  const text = readWord(record, 'equipment', path, notes);
  if (text === undefined) return undefined;
  const known = equipmentNames.get(text.toLowerCase());
  if (known) return [known];
  const meant = didYouMean(text, [...equipmentNames.keys()]);
  notes.warning('word', at(path, 'equipment'), `${quote(text)} is not equipment we know; it keeps its name.${meant}`);
  return [{ id: slug(text) || 'other', name: text }];
}

/** Category, level, mechanic and force, as words to find the exercise by. */
export function readTags(record: Fields, path: string, notes: Notes): readonly string[] | undefined {
  const tags = Object.entries(tagWords).flatMap(([key, known]) => {
    const text = readWord(record, key, path, notes);
    if (text === undefined || known.includes(text)) return text ?? [];
    const meant = didYouMean(text, known);
    notes.warning('word', at(path, key), `${quote(text)} is not a known ${key}; it is kept as a tag.${meant}`);
    return text;
  });
  return tags.length > 0 ? [...new Set(tags)] : undefined;
}

/** One word, trimmed; null and absent say nothing. */
function readWord(record: Fields, key: string, path: string, notes: Notes): string | undefined {
  const value = own(record, key);
  if (value === undefined || typeof value === 'string') return value?.trim() || undefined;
  return notes.error('type', at(path, key), `“${key}” should be one text, or null. It was left out.`);
}
