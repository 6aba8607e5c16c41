/** A field that is the thing's own: scripts of a page can give every object there is a `media` or an `end`. */
export const own = <T extends object, K extends keyof T>(thing: T, name: K): T[K] | undefined =>
  Object.hasOwn(thing, name) ? thing[name] : undefined;
