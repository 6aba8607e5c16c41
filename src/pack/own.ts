/** A field that is the thing's own: scripts of a page can give every object there is a `media` or an `end`. */
export const own = <T extends object, K extends keyof T>(thing: T, name: K): T[K] | undefined =>
  Object.hasOwn(thing, name) ? thing[name] : undefined;

/** A thing with its own fields only: what those scripts give every object would pass for one that it does without. */
export const bare = <T extends object>(thing: T): T => Object.assign(Object.create(null) as T, thing);
