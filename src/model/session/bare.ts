/**
 * A thing with its own fields only: scripts of a page can give every object there is a `dose` or a `rest`, which would
 * pass for one that this does without.
 */
export const bare = <T extends object>(thing: T): T => Object.assign(Object.create(null) as T, thing);
