import type { Messages } from '../../i18n/en.js';
import type { Localized } from '../../i18n/locale.js';
import { relationsOf, type Relation, type Relations } from '../../model/relations.js';
import type { Edge } from '../../pack/types.js';
import { gateLine } from '../gate.js';
import { inline, readable, say, sayList, type Context } from '../context.js';

/** Another exercise with what it has to do with this one. */
export interface RelationView {
  readonly id: string;
  readonly name: Localized;
  readonly axis: Edge['axis'];
  /** What changes on the way: "with more moving parts". */
  readonly how: string;
  readonly carries: string;
  readonly why: Localized | undefined;
  /** When to move on, as a sentence. */
  readonly gate: string;
}

export interface SystemView {
  readonly part: (typeof groups)[number][0];
  readonly title: string;
  readonly relations: readonly RelationView[];
}

const groups = [
  ['builds-on', 'buildsOn'],
  ['leads-to', 'leadsTo'],
  ['easier', 'easier'],
  ['beside', 'beside'],
] as const;

/** The place of an exercise in the system; groups with nothing in them are left out. */
export function systemOf(id: string, context: Context): readonly SystemView[] {
  const relations = relationsOf(id, context.pack);
  return groups
    .map(([part, key]) => ({
      part,
      title: context.messages[key],
      relations: relations[key].map((each) => relationOf(each, key, context)),
    }))
    .filter((group) => group.relations.length > 0);
}

function relationOf({ exercise, edge, transfers }: Relation, key: keyof Relations, context: Context): RelationView {
  const { messages } = context;
  const { axis, why, gate } = edge;
  const ready = gate && key === 'leadsTo' ? gateLine(gate, context) : '';
  const carried = sayList(
    context,
    transfers.map(({ id, name }) => name ?? readable(id)),
    inline,
  );
  return {
    id: exercise.id,
    name: say(context, exercise.name),
    axis,
    how: axis ? howOf(axis, key, messages) : '',
    carries: carried ? messages.carries(carried.value) : '',
    why: why === undefined ? undefined : say(context, why),
    gate: ready ? messages.moveOn(ready) : '',
  };
}

/** What changes on the way to the other exercise, or on the way from it to here. */
function howOf(axis: NonNullable<Edge['axis']>, key: keyof Relations, { more, less, here }: Messages): string {
  if (key === 'beside') return '';
  if (key === 'easier') return less[axis];
  return key === 'leadsTo' ? more[axis] : here(more[axis]);
}
