import { mendJson } from '../../pack/mend.js';
import { kinds, type Kind } from './kinds.js';
import type * as Lines from './notation.js';
import { idOf, isWritten, type Written } from './page-pack.js';

/** What a block says. Without a pack its text is what the element has to explain. */
export interface Block {
  readonly pack: Written | undefined;
  /** What it tells of, of its own kind: what it only names is not what it is about. */
  readonly ids: readonly string[];
  /** What is wrong with its lines. */
  readonly notes: readonly unknown[];
}

/** What reads lines as a coach would write them; JSON does without it. */
export type Notation = typeof Lines;

/** Whether a text is no JSON, nor meant as such. */
export const isNotation = (text: string): boolean => !/^[\s\u200B\uFEFF]*[[{]/u.test(text);

/** Reads a block of a page in the language of its kind. Never throws. */
export function readBlock(text: string, kind: Kind, notation: Notation | undefined): Block {
  if (notation && isNotation(text)) return linesOf(text, kind, notation);
  const value = parse(text);
  const pack = value === undefined ? undefined : asPack(value, kind);
  return { pack, ids: idsOf(itemsIn(pack, kind)), notes: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return mendJson(text);
  }
}

function linesOf(text: string, kind: Kind, { readLines }: Notation): Block {
  const { written, issues } = readLines(text, kind.fence);
  const pack = written as Written;
  // Another block may have what is missing here; the element says so where none has.
  const notes = issues.filter(({ code }) => code !== 'reference');
  const [first, ...rest] = itemsIn(pack, kind);
  const told = rest.filter(
    (item) => isWritten(item) && Object.keys(item).some((name) => !['id', 'name'].includes(name)),
  );
  return { pack, ids: idsOf(first === undefined ? [] : [first, ...told]), notes };
}

/** A bare item, or a list of them, is a pack of what the block is for. */
function asPack(value: unknown, { list }: Kind): Written | undefined {
  if (Array.isArray(value)) return { [list]: value };
  if (!isWritten(value)) return undefined;
  const isPack = [...kinds.map((kind) => kind.list), 'qualities'].some((name) => Object.hasOwn(value, name));
  return isPack ? value : { [list]: [value] };
}

function itemsIn(pack: Written | undefined, { list }: Kind): readonly unknown[] {
  const items = pack && Object.hasOwn(pack, list) ? pack[list] : undefined;
  return Array.isArray(items) ? (items as unknown[]) : [];
}

const idsOf = (items: readonly unknown[]): readonly string[] => [...new Set(items.flatMap((item) => idOf(item) ?? []))];
