/**
 * Scripts of a page can give every object there is a `why` or a `url` (`Object.prototype.url = …`), which would pass for
 * a field of the pack, and for one that was checked. Where they have, each object of a pack gets those names for its
 * own, with nothing in them.
 */
export function hideStrays(pack: object): void {
  const names: string[] = [];
  for (const name in {}) names.push(name);
  if (names.length > 0) hide(pack, names);
}

function hide(value: unknown, names: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const name of Array.isArray(value) ? [] : names) {
    if (Object.hasOwn(value, name)) continue;
    Reflect.defineProperty(value, name, { value: undefined, configurable: true, enumerable: true, writable: true });
  }
  for (const each of Object.values(value)) hide(each, names);
}
