/** Deeper nesting than this is abuse, not training. */
export const maxDepth = 64;

/** Whether a value nests deeper than a pack may; a value that holds itself does. */
export function isTooDeep(value: unknown): boolean {
  const seen = new Map<object, number>();
  const stack: [unknown, number][] = [[value, 0]];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const [item, depth] = entry;
    if (typeof item !== 'object' || item === null || (seen.get(item) ?? -1) >= depth) continue;
    if (depth >= maxDepth) return true;
    seen.set(item, depth);
    for (const child of Object.values(item)) stack.push([child, depth + 1]);
  }
  return false;
}
