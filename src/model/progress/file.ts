import type { Progress } from './entry.js';
import { readEntries } from './read.js';

/** What a reader takes along: all that they did and said. It is plain JSON. */
export interface ProgressFile {
  readonly format: 'exercise-elements/progress';
  readonly version: 1;
  /** When it was written: "2026-11-23T18:00:00.000Z". */
  readonly exported: string;
  readonly packs: readonly PackProgress[];
}

/** What a reader did and said with one pack. */
export interface PackProgress {
  /** The name under which it is kept: the id of the pack, or else its address. */
  readonly pack: string;
  readonly entries: Progress;
}

/** Why nothing of a file can be used: it is no JSON, no progress, or of a version that is newer than this one. */
export type FileProblem = 'not-json' | 'not-progress' | 'newer';

/** What a file holds. */
export interface ReadFile {
  readonly problem: FileProblem | undefined;
  readonly packs: readonly (PackProgress & { readonly refused: number })[];
}

const format = 'exercise-elements/progress';

/** A file to take along. `now` is in milliseconds of the wall clock. */
export const fileOf = (packs: readonly PackProgress[], now: number): ProgressFile => ({
  format,
  version: 1,
  exported: new Date(now).toISOString(),
  packs,
});

/** What is good of a file, object or JSON text. Never throws. */
export function readFile(found: unknown): ReadFile {
  const file = typeof found === 'string' ? parsed(found) : found;
  if (file === undefined) return none('not-json');
  if (!isThing(file) || file['format'] !== format || typeof file['version'] !== 'number') return none('not-progress');
  if (file['version'] > 1) return none('newer');
  const { packs } = file;
  if (!Array.isArray(packs)) return none('not-progress');
  return { problem: undefined, packs: packs.flatMap((each: unknown) => readPack(each)) };
}

const none = (problem: FileProblem): ReadFile => ({ problem, packs: [] });

function readPack(found: unknown): ReadFile['packs'] {
  if (!isThing(found) || typeof found['pack'] !== 'string') return [];
  return [{ pack: found['pack'], ...readEntries(found['entries']) }];
}

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
