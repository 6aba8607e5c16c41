/** A pack, or a thing in one, as somebody wrote it: nothing is known of it but that it is an object. */
export type Written = Readonly<Record<string, unknown>>;

/**
 * What the blocks of one post know together, for each of them: all that is in any of them, so that a session in one may
 * name exercises that another tells of. Where two say something of the same thing, each keeps what it says itself, and
 * has the rest from the other.
 */
export function together(blocks: readonly Written[]): (own: Written) => Written {
  const shared = merge(blocks);
  const linked = withSessions(shared);
  return (own) => (agrees(own, shared) ? linked : withSessions(merge([own, ...blocks])));
}

function merge(blocks: readonly Written[]): Written {
  const fields = new Map<string, unknown>();
  const lists = new Map<string, Map<unknown, unknown>>();
  for (const [name, value] of blocks.flatMap((block) => Object.entries(block))) {
    if (!Array.isArray(value)) {
      if (!fields.has(name)) fields.set(name, value);
      continue;
    }
    const list = lists.get(name) ?? new Map<unknown, unknown>();
    lists.set(name, list);
    for (const item of value as unknown[]) {
      const id = idOf(item) ?? item;
      list.set(id, list.has(id) ? filled(list.get(id), item) : item);
    }
  }
  for (const [name, list] of lists) if (!fields.has(name)) fields.set(name, [...list.values()]);
  // Not one by one: a name such as `__proto__` would set something else.
  return Object.fromEntries(fields);
}

/** A thing with what somebody else says of it besides. The lines of a map add up: each says where one exercise leads. */
function filled(thing: unknown, more: unknown): unknown {
  if (thing === more || !isWritten(thing) || !isWritten(more)) return thing;
  const added = Object.entries(more).flatMap(([name, value]) => {
    if (!Object.hasOwn(thing, name)) return [[name, value] as const];
    const known = thing[name];
    if (name !== 'edges' || !Array.isArray(known) || !Array.isArray(value)) return [];
    return [[name, [...new Set([...(known as unknown[]), ...(value as unknown[])])]] as const];
  });
  return added.length > 0 ? Object.fromEntries([...Object.entries(thing), ...added]) : thing;
}

/** Whether all that a block says is what all of them say together. */
function agrees(own: Written, shared: Written): boolean {
  return Object.entries(own).every(([name, value]) => {
    const all = Object.hasOwn(shared, name) ? shared[name] : undefined;
    if (!Array.isArray(value) || !Array.isArray(all)) return value === all;
    const known = new Map((all as unknown[]).map((item) => [idOf(item) ?? item, item]));
    return value.every((item: unknown) => says(known.get(idOf(item) ?? item), item));
  });
}

function says(all: unknown, own: unknown): boolean {
  if (all === own) return true;
  if (!isWritten(all) || !isWritten(own)) return false;
  return Object.entries(own).every(([name, value]) => {
    const known = Object.hasOwn(all, name) ? all[name] : undefined;
    if (name !== 'edges' || !Array.isArray(value) || !Array.isArray(known)) return value === known;
    const edges = new Set(known as unknown[]);
    return value.every((edge) => edges.has(edge));
  });
}

/** Days that name a session by its title, which was not known where they were written, with that session. */
function withSessions(pack: Written): Written {
  const ids = new Map(listIn(pack, 'sessions').map((one) => [titleOf(one), idOf(one)]));
  const programs = listIn(pack, 'programs');
  if (ids.size === 0 || programs.length === 0) return pack;
  const dayOf = (day: unknown): unknown => {
    if (!isWritten(day) || day['kind'] !== 'session' || Object.hasOwn(day, 'session')) return day;
    const session = ids.get(titleOf(day));
    return session === undefined ? day : { ...day, session };
  };
  const found = programs.map((program) => {
    if (!isWritten(program) || !Array.isArray(program['days'])) return program;
    return { ...program, days: program['days'].map(dayOf) };
  });
  return { ...pack, programs: found };
}

const listIn = (pack: Written, name: string): readonly unknown[] => {
  const list = Object.hasOwn(pack, name) ? pack[name] : undefined;
  return Array.isArray(list) ? (list as unknown[]) : [];
};

/** A title as somebody may repeat it. */
const titleOf = (thing: unknown): string | undefined => {
  const title = isWritten(thing) && Object.hasOwn(thing, 'title') ? thing['title'] : undefined;
  return typeof title === 'string' ? title.trim().toLowerCase() : undefined;
};

export const isWritten = (value: unknown): value is Written => typeof value === 'object' && value !== null;

/** The id of an item, where it has one. */
export function idOf(item: unknown): string | undefined {
  if (!isWritten(item) || !Object.hasOwn(item, 'id')) return undefined;
  const { id } = item;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
