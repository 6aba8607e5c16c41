/**
 * The vocabulary in which the pack's schema is written. A shape is plain data: `check.ts` walks it to read a pack,
 * `json-schema.ts` turns it into the published JSON Schema, `typescript.ts` into the types. Descriptions live in
 * `describe.ts`, so that a reader's phone does not download them.
 */
export type Shape =
  | { readonly kind: 'text' | 'string' | 'id' | 'lang' | 'boolean' }
  | RefShape
  | { readonly kind: 'url'; readonly use: UrlUse }
  | NumberShape
  | { readonly kind: 'range'; readonly of: NumberShape; readonly open: boolean }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'word'; readonly of: Vocabulary }
  | ListShape
  | { readonly kind: 'map'; readonly of: Shape }
  | UnionShape
  | { readonly kind: 'dose'; readonly of: ObjectShape }
  | ObjectShape;

/** The kinds of things that have an id, by the name of the list they stand in. */
export type Kind = 'qualities' | 'exercises' | 'maps' | 'tracks' | 'sessions' | 'programs';

/** The id of something that has to be in the pack; a `loose` one is only a warning. */
export interface RefShape {
  readonly kind: 'ref';
  readonly to: Kind;
  readonly loose: boolean;
  /** The field beside it that names what this belongs to: a track is known in its map only. */
  readonly within?: string;
}

export interface UnionShape {
  readonly kind: 'union';
  readonly of: readonly Shape[];
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  readonly min: number;
  readonly max?: number;
  /** What its items are, where each has an id of its own. */
  readonly holds?: Kind;
  /** The field beside it that names what these belong to, where they are known in that only. */
  readonly within?: string;
}

/** The open vocabularies, by name: their words are only for authors, so readers do not download them. */
export type Vocabulary = 'muscles';

/** Where a URL ends up, which decides the schemes it may have. */
export type UrlUse = 'link' | 'picture' | 'media';

export interface NumberShape {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

export interface ObjectShape {
  readonly kind: 'object';
  /** The name of its TypeScript interface and of its definition in the JSON Schema. */
  readonly name: string;
  readonly fields: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  /** Fields of which at least one has to be there. */
  readonly anyOf: readonly string[];
}

const numeric = (integer: boolean, min: number, max: number): NumberShape => ({ kind: 'number', integer, min, max });

/** A string, or a map of locale to string. */
export const text: Shape = { kind: 'text' };
/** A string that is not for translation. */
export const string: Shape = { kind: 'string' };
/** An opaque slug. */
export const id: Shape = { kind: 'id' };
/** The id of something in the pack, without which what refers to it makes no sense. */
export const ref = (to: Kind): Shape => ({ kind: 'ref', to, loose: false });
/** The id of something within what the field beside it names. */
export const refWithin = (within: string, to: Kind): Shape => ({ kind: 'ref', to, loose: false, within });
/** The id of something the pack should say more about. */
export const looseRef = (to: Kind): Shape => ({ kind: 'ref', to, loose: true });
/** A BCP 47 language tag. */
export const lang: Shape = { kind: 'lang' };
export const boolean: Shape = { kind: 'boolean' };
export const url = (use: UrlUse): Shape => ({ kind: 'url', use });
export const number = (min: number, max = Infinity): NumberShape => numeric(false, min, max);
export const integer = (min: number, max = Infinity): NumberShape => numeric(true, min, max);
/** A number, or `[from, to]`. */
export const range = (of: NumberShape): Shape => ({ kind: 'range', of, open: false });
/** A number, `[from, to]`, or `[from, null]` for "that many or more". */
export const openRange = (of: NumberShape): Shape => ({ kind: 'range', of, open: true });
/** One of these words. */
export const oneOf = (...values: readonly string[]): Shape => ({ kind: 'enum', values });
/** A word of a vocabulary; any other is only a warning. */
export const wordOf = (of: Vocabulary): Shape => ({ kind: 'word', of });
export const list = (of: Shape, min = 0): Shape => ({ kind: 'list', of, min });
/** Items with an id of their own, that others refer to. */
export const listOf = (holds: Kind, of: Shape): Shape => ({ kind: 'list', of, min: 0, holds });
/** Items that are known only within the object they stand in. */
export const listWithin = (within: string, holds: Kind, of: Shape): Shape => ({
  kind: 'list',
  of,
  min: 0,
  holds,
  within,
});
export const times = (count: number, of: Shape): Shape => ({ kind: 'list', of, min: count, max: count });
export const map = (of: Shape): Shape => ({ kind: 'map', of });
export const union = (...of: readonly Shape[]): Shape => ({ kind: 'union', of });

/** An object; a field whose name ends in `!` is required. */
export function object(
  name: string,
  fields: Readonly<Record<string, Shape>>,
  anyOf: readonly string[] = [],
): ObjectShape {
  const names = Object.keys(fields);
  const bare = (key: string): string => key.replace('!', '');
  return {
    kind: 'object',
    name,
    fields: Object.fromEntries(Object.entries(fields).map(([key, shape]) => [bare(key), shape])),
    required: names.filter((key) => key.endsWith('!')).map(bare),
    anyOf,
  };
}
