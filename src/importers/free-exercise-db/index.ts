import type { Issue } from '../../pack/issues.js';
import type { Exercise, Pack } from '../../pack/types.js';
import { nameKey } from './lint.js';
import { Notes, quote } from './notes.js';
import { entries, maxEntries } from './read.js';
import { readRecord } from './record.js';

/** How to read the records. */
export interface FreeExerciseDbOptions {
  /** Put in front of each relative picture path: the folder in which you keep the pictures. */
  readonly imageBase?: string;
}

/** A pack made of records of another collection, and what was wrong with them. */
export interface ImportedPack {
  readonly pack: Pack;
  /** Paths point into the records: `/3/name`. */
  readonly issues: readonly Issue[];
}

/**
 * Makes a training pack of records of free-exercise-db (https://github.com/yuhonas/free-exercise-db, read at commit
 * acd61f7; field names and word lists are those of its `schema.json`).
 *
 * - `id` and `name` are taken as they are, and neither is made from the other.
 * - Steps lose blank entries and are split at line breaks. Advice that stands in them moves out: "Tip:", "Note:" and
 *   "Variations:" to `cues`, since they are things to think of, and a `variables` ladder or a `faults` entry would
 *   claim an order or a cause that the text does not give; "Caution:" to `limits`, the plain list of where an exercise
 *   ends, since `safety` would make a sign to stop or a medical condition of it. No other word is lost.
 * - Level, category, mechanic and force become `tags`. There are no figures for `demand` and no `pattern`: the
 *   records do not hold them.
 * - `dose` and `sides` are set only where the last sentence is certain.
 *
 * Never throws. Errors (a reader loses something): `type`, `required`, `id`, `duplicate-id`, `url`, `limit-items`.
 * Warnings: `no-steps`, `step-number`, `word`, `duplicate-muscle`, `possible-duplicate`, `mojibake`.
 * @param records the parsed `exercises.json`: an array
 */
export function fromFreeExerciseDb(records: unknown, options: FreeExerciseDbOptions = {}): ImportedPack {
  const notes = new Notes();
  const exercises = readAll(records, notes, options.imageBase ?? '');
  return { pack: { version: 1, lang: 'en', exercises }, issues: notes.issues };
}

function readAll(records: unknown, notes: Notes, imageBase: string): readonly Exercise[] {
  const list = entries(records);
  if (!list) {
    notes.error('type', '', 'This is not a list of records. Give the array that exercises.json holds.');
    return [];
  }
  noteLimit(records, notes);
  const known = new Map<string, string>();
  const names = new Map<string, Named>();
  return list.flatMap((value, index) => {
    const path = `/${index}`;
    const exercise = readRecord(value, path, notes, imageBase);
    if (!exercise || !isNew(exercise.id, path, known, notes)) return [];
    noteSameName(exercise, path, names, notes);
    return [exercise];
  });
}

function noteLimit(records: unknown, notes: Notes): void {
  if (!Array.isArray(records) || records.length <= maxEntries) return;
  notes.error('limit-items', `/${maxEntries}`, `Only the first ${maxEntries} records were read. Split the list.`);
}

function isNew(id: string, path: string, known: Map<string, string>, notes: Notes): boolean {
  const first = known.get(id);
  if (first === undefined) known.set(id, path);
  else notes.error('duplicate-id', `${path}/id`, `${quote(id)} is the id of ${first} too. Only the first one is kept.`);
  return first === undefined;
}

interface Named {
  readonly name: string;
  readonly path: string;
}

function noteSameName({ name }: Exercise, path: string, names: Map<string, Named>, notes: Notes): void {
  if (typeof name !== 'string') return;
  const key = nameKey(name);
  const first = names.get(key);
  if (!first) {
    names.set(key, { name, path });
    return;
  }
  const message = `${quote(name)} may be ${quote(first.name)} (${first.path}) again. Keep one, or tell their names apart.`;
  notes.warning('possible-duplicate', `${path}/name`, message);
}
