import { mendJson } from '../../pack/mend.js';
import { kinds, type Kind } from './kinds.js';
import type { Written } from './page-pack.js';

/** What a block says. Without a pack its text is what the element has to explain. */
export interface Block {
  readonly pack?: Written | undefined;
  readonly notes: readonly unknown[];
}

/** Reads a block of a page in the language of its kind. Never throws. */
export function readBlock(text: string, kind: Kind): Block {
  const value = parse(text);
  return { pack: value === undefined ? undefined : asPack(value, kind), notes: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return mendJson(text);
  }
}

/** A bare item, or a list of them, is a pack of what the block is for. */
function asPack(value: unknown, { list }: Kind): Written | undefined {
  if (Array.isArray(value)) return { [list]: value };
  if (typeof value !== 'object' || value === null) return undefined;
  const isPack = [...kinds.map((kind) => kind.list), 'qualities'].some((name) => Object.hasOwn(value, name));
  return isPack ? (value as Written) : { [list]: [value] };
}
