import type { Progress, ProgressEntry } from './entry.js';
import type { FileProblem } from './file.js';
import { inForce, isLater, mergeProgress } from './merge.js';
import { isKnownKind } from './understood.js';

/** What a file would change in the progress with one pack: numbers of entries. */
export interface PackChange {
  readonly pack: string;
  /** That are new here. */
  readonly added: number;
  /** That were put right later in the file than here. */
  readonly newer: number;
  /** That are here already, as they are in the file or put right later. */
  readonly known: number;
  /** That are new or newer and mean nothing to this version: they are kept all the same. */
  readonly unknown: number;
  /** That count here now, and would not any more: the file says that they were taken back, or erased. */
  readonly lost: number;
  /** That are no entries. */
  readonly refused: number;
}

/** What a file would change. */
export interface ImportPreview {
  /** Why nothing of it can be used; undefined where it can. */
  readonly problem: FileProblem | undefined;
  readonly packs: readonly PackChange[];
  /** Puts what is in the file to what is known. Whatever happens meanwhile stays. */
  apply(): void;
}

/** What entries that come in would change. */
export function changeOf(
  pack: string,
  known: Progress,
  { entries, refused }: { readonly entries: Progress; readonly refused: number },
): PackChange {
  const here = new Map(known.map((entry) => [entry.id, entry]));
  const added = entries.filter(({ id }) => !here.has(id));
  const newer = entries.filter((entry) => isNewer(entry, here.get(entry.id)));
  const left = new Set(inForce(mergeProgress(known, entries)).map(({ id }) => id));
  return {
    pack,
    added: added.length,
    newer: newer.length,
    known: entries.length - added.length - newer.length,
    unknown: [...added, ...newer].filter((entry) => !isKnownKind(entry)).length,
    lost: inForce(known).filter(({ id }) => !left.has(id)).length,
    refused,
  };
}

const isNewer = (entry: ProgressEntry, known: ProgressEntry | undefined): boolean =>
  known !== undefined && isLater(entry, known);

/**
 * The clears that stand here and would swallow what a file brings: who takes something along from before wants it back.
 * Those that the file itself knows stay.
 */
export function clearsAgainst(known: Progress, entries: Progress): readonly string[] {
  const there = new Set(entries.map(({ id }) => id));
  return known.filter(({ id, k }) => k === 'clear' && !there.has(id)).map(({ id }) => id);
}
