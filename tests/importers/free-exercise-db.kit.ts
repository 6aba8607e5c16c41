import { fromFreeExerciseDb, type ImportedPack } from '../../src/importers/free-exercise-db/index.js';
import type { Issue } from '../../src/pack/issues.js';
import { parsePack } from '../../src/pack/parse.js';
import type { Exercise, Pack } from '../../src/pack/types.js';

export type Fields = Readonly<Record<string, unknown>>;

/** Imports records that have an id and a name unless they say otherwise. */
export const imported = (...fields: readonly Fields[]): ImportedPack =>
  fromFreeExerciseDb(fields.map((each, index) => ({ id: `record-${index}`, name: `Record ${index}`, ...each })));

/** The exercise that a record of these fields becomes. */
export const one = (fields: Fields): Exercise | undefined => imported(fields).pack.exercises?.[0];

/** Where each issue is and what it is, in one line each. */
export const codes = (issues: readonly Issue[]): readonly string[] => issues.map(({ code, path }) => `${path} ${code}`);

/** What `parsePack` holds against a pack, warnings aside. */
export const errors = (pack: Pack): readonly Issue[] =>
  parsePack(pack).issues.filter(({ severity }) => severity === 'error');

const words = (texts: readonly unknown[]): readonly string[] => texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
const label = /^(?:Tip|Note|Caution|Warning|Variation)s?$/i;

/** The words of the instructions that are nowhere in the exercise, but for the labels of advice. */
export function lostWords(instructions: readonly string[], exercise: Exercise | undefined): readonly string[] {
  const { steps = [], cues = [], limits = [] } = exercise ?? {};
  const kept = new Set(words([...steps, ...cues, ...limits]));
  return words(instructions).filter((word) => !kept.has(word) && !label.test(word));
}
