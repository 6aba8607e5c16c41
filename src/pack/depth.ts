/** Deeper nesting than this is abuse, not training. */
export const maxDepth = 64;

/** Whether a value nests deeper than a pack may; a value that holds itself does. */
export function isTooDeep(value: unknown): boolean {
  const seen = new Map<object, number>();
  const stack: [object, number][] = [];
  const open = (item: unknown, depth: number): void => {
    if (typeof item === 'object' && item !== null && (seen.get(item) ?? -1) < depth) stack.push([item, depth]);
  };
  open(value, 0);
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [item, depth] = entry;
    if (depth >= maxDepth) return true;
    seen.set(item, depth);
    for (const child of Object.values(item)) open(child, depth + 1);
  }
  return false;
}

/** The same of what was written as JSON: nothing in it is there twice, so that nothing has to be kept in mind. */
export const isWrittenTooDeep = (value: unknown, depth = 0): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth >= maxDepth || Object.values(value).some((child) => isWrittenTooDeep(child, depth + 1)));
