import type { Kind } from './schema/dsl.js';

/** Something that others refer to. */
export interface Identified {
  readonly id: string;
  /** The ids it had before. */
  readonly replaces?: readonly string[];
}

/** The ids read so far, each with the id under which the same thing is known today. */
export class Ids {
  private readonly lists = new Map<string, Map<string, string>>();

  /** The ids of a kind; those `within` something only where the field of that name, `beside`, says in what. */
  of(kind: Kind, within: string | undefined, beside: Readonly<Record<string, unknown>>): Map<string, string> {
    const name = within === undefined ? kind : `${kind} of ${beside[within] as string}`;
    const ids = this.lists.get(name) ?? new Map<string, string>();
    this.lists.set(name, ids);
    return ids;
  }
}

/** Makes an item known to those that refer to it, also by the ids it had before. */
export function register(ids: Map<string, string>, { id, replaces = [] }: Identified): void {
  for (const old of replaces) if (!ids.has(old)) ids.set(old, id);
  ids.set(id, id);
}
