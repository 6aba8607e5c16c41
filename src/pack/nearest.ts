/** At most this many names are compared, so that a list of thousands of unknown names stays quick. */
const most = 500;

/** Longer names than this are not typed by hand. */
const longest = 64;

/** The names one slip of the pen or two away from this one (Damerau–Levenshtein), nearest first. */
export function nearest(name: string, known: Iterable<string>): readonly string[] {
  if (name.length > longest) return [];
  const wanted = name.toLowerCase();
  const limit = wanted.length < 4 ? 1 : 2;
  const found: { readonly candidate: string; readonly far: number }[] = [];
  let compared = 0;
  for (const candidate of known) {
    if (compared++ === most) break;
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const far = distance(wanted, candidate.toLowerCase(), limit);
    if (far <= limit) found.push({ candidate, far });
  }
  return found.sort((a, b) => a.far - b.far).map(({ candidate }) => candidate);
}

/** Edits from one word to the other, where swapping two neighbours counts as one; any more than `limit` is too far. */
function distance(a: string, b: string, limit: number): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same === a.length) return b.length - same;
  if (same === b.length) return a.length - same;
  if (limit === 0) return Infinity;
  const after = (left: number, right: number): number =>
    distance(a.slice(same + left), b.slice(same + right), limit - 1);
  const swapped = a[same] === b[same + 1] && a[same + 1] === b[same];
  return 1 + Math.min(after(1, 1), after(1, 0), after(0, 1), swapped ? after(2, 2) : Infinity);
}
