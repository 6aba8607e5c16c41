import { absent } from '../elements/absent.js';
import { indexOf } from '../model/relations.js';
import { explain } from '../pack/explain.js';
import type { Exercise, Pack, Program, Session, TrainingMap } from '../pack/types.js';

/** An item of a pack, with what it is. */
export type Picked =
  | { readonly kind: 'exercise'; readonly item: Exercise }
  | { readonly kind: 'map'; readonly item: TrainingMap }
  | { readonly kind: 'session'; readonly item: Session }
  | { readonly kind: 'program'; readonly item: Program };

export type Kind = Picked['kind'];

const kinds = { exercise: 'exercises', map: 'maps', session: 'sessions', program: 'programs' } as const;
const order = Object.keys(kinds) as readonly Kind[];

/**
 * The item that a ref names: an id (`squat`), with its kind before it where two have the same (`map:hips`), or the first
 * of the pack where it is empty.
 *
 * @throws {RangeError} where there is none; the message says which one may have been meant.
 */
export function pick(pack: Pack, ref: string): Picked {
  const [, named, rest = ref] = /^(exercise|map|session|program):(.*)$/su.exec(ref) ?? [];
  const [wanted, id] = [order.filter((kind) => named === undefined || kind === named), rest];
  for (const kind of wanted) {
    const found = find(pack, kind, id);
    if (found) return found;
  }
  throw new RangeError(whyNot(pack, wanted, id));
}

function find(pack: Pack, kind: Kind, id: string): Picked | undefined {
  const items: readonly { readonly id: string }[] = pack[kinds[kind]] ?? [];
  const item = id === '' ? items[0] : (items.find((each) => each.id === id) ?? formerly(pack, kind, id));
  return item && ({ kind, item } as Picked);
}

/** An exercise by an id that it had in an older version of the pack. */
const formerly = (pack: Pack, kind: Kind, id: string): Exercise | undefined =>
  kind === 'exercise' ? indexOf(pack).exercises.get(id) : undefined;

function whyNot(pack: Pack, wanted: readonly Kind[], id: string): string {
  const known = wanted.flatMap((kind) => (pack[kinds[kind]] ?? []).map((item) => item.id));
  const [issue] = explain([absent(kinds[wanted[0] ?? 'exercise'], id, known)]);
  return issue?.message ?? id;
}

/** The ref of an exercise. */
export const refOf = (kind: Kind, id: string): string => `${kind}:${id}`;
