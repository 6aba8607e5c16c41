/** A pack as somebody wrote it: nothing is known of it but that it is an object. */
export type Written = Readonly<Record<string, unknown>>;

/**
 * What the blocks of one post know together, for each of them: all that is in any of them, so that a session in one may
 * name exercises in another. Where two say the same name, each keeps its own.
 */
export function together(blocks: readonly Written[]): (own: Written) => Written {
  const shared = merge(blocks);
  return (own) => (agrees(own, shared) ? shared : merge([own, ...blocks]));
}

function merge(blocks: readonly Written[]): Written {
  const fields = new Map<string, unknown>();
  const ids = new Map<string, Set<unknown>>();
  for (const [name, value] of blocks.flatMap((block) => Object.entries(block))) {
    const known = fields.get(name);
    if (!Array.isArray(value)) {
      if (!fields.has(name)) fields.set(name, value);
      continue;
    }
    const seen = ids.get(name) ?? new Set<unknown>();
    const list: unknown[] = Array.isArray(known) ? known : [];
    for (const item of value as unknown[]) {
      const id = idOf(item) ?? item;
      if (seen.has(id)) continue;
      seen.add(id);
      list.push(item);
    }
    ids.set(name, seen);
    fields.set(name, list);
  }
  // Not one by one: a name such as `__proto__` would set something else.
  return Object.fromEntries(fields);
}

/** Whether all that a block says is what all of them say together. */
function agrees(own: Written, shared: Written): boolean {
  return Object.entries(own).every(([name, value]) => {
    const all = Object.hasOwn(shared, name) ? shared[name] : undefined;
    if (!Array.isArray(value)) return value === all;
    const known = new Set(Array.isArray(all) ? (all as unknown[]) : []);
    return value.every((item) => known.has(item));
  });
}

/** The id of an item, where it has one. */
export function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, 'id')) return undefined;
  const { id } = item as { id: unknown };
  return typeof id === 'string' && id !== '' ? id : undefined;
}
