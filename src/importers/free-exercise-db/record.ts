import { at } from '../../pack/finding.js';
import { idPattern } from '../../pack/schema/patterns.js';
import type { Attribution, Exercise } from '../../pack/types.js';
import { readEquipment, readMuscles, readTags } from './body.js';
import { readInstructions } from './instructions.js';
import { noteMojibake } from './lint.js';
import { readImages } from './media.js';
import { quote, type Notes } from './notes.js';
import { isRecord, own, type Fields } from './read.js';

const idExpression = new RegExp(idPattern, 'u');

// The maintainers state a licence but do not know where texts and images came from (their issues 2 and 13), and
// whoever publishes the result has to know that.
const attribution: Attribution = {
  license: 'Unlicense (stated; provenance of texts and images unknown)',
  source: 'https://github.com/yuhonas/free-exercise-db',
};

/** One record as an exercise, or undefined (and an issue) where it has no id or no name. */
export function readRecord(value: unknown, path: string, notes: Notes, imageBase: string): Exercise | undefined {
  if (!isRecord(value)) return notes.error('type', path, 'This is not a record with fields. It was left out.');
  const id = readId(value, path, notes);
  const name = readName(value, path, notes);
  return id === undefined || name === undefined ? undefined : exercise(value, id, name, path, notes, imageBase);
}

function exercise(record: Fields, id: string, name: string, path: string, notes: Notes, imageBase: string): Exercise {
  const muscles = readMuscles(record, path, notes);
  const equipment = readEquipment(record, path, notes);
  const doing = readInstructions(record, name, path, notes);
  const media = readImages(record, name, path, notes, imageBase);
  const tags = readTags(record, path, notes);
  return {
    id,
    name,
    ...doing,
    ...(muscles && { muscles }),
    ...(equipment && { equipment }),
    ...(media && { media }),
    attribution,
    externalIds: { freeExerciseDb: id },
    ...(tags && { tags }),
  };
}

function readId(record: Fields, path: string, notes: Notes): string | undefined {
  const id = own(record, 'id');
  const place = at(path, 'id');
  if (id === undefined) return notes.error('required', place, 'This record has no id and was left out. Give it one.');
  if (typeof id === 'string' && idExpression.test(id)) return id;
  const shown = typeof id === 'string' ? quote(id) : 'This';
  const message = `${shown} cannot be an id, so the record was left out. Use letters, digits, hyphens and underscores.`;
  return notes.error('id', place, message);
}

function readName(record: Fields, path: string, notes: Notes): string | undefined {
  const name = own(record, 'name');
  const place = at(path, 'name');
  if (typeof name !== 'string' || name.trim() === '') {
    return notes.error('required', place, 'This record has no name and was left out. Give it one.');
  }
  noteMojibake(name, path, 'name', notes);
  return name;
}
