import { neighbours } from './links.js';
import { warn, type Draft } from './read.js';

/** Nodes of a circle that are named; the way round a longer one is told by how it begins. */
const named = 12;

/**
 * Which links to turn round so that none leads back: those that a depth-first walk finds to close a circle. Each is
 * told of with the nodes on its circle.
 */
export function turned({ ids, links, issues }: Draft): Uint8Array {
  const turn = new Uint8Array(links.length);
  const { start, to } = neighbours(
    ids.length,
    links.map(({ from }) => from),
    links.map((_, at) => at),
  );
  const next = start.slice();
  // 0 not seen, 1 on the trail, 2 done.
  const state = new Uint8Array(ids.length);
  for (let root = 0; root < ids.length; root++) {
    const trail = state[root] ? [] : [root];
    while (trail.length > 0) {
      const node = trail.at(-1)!;
      state[node] = 1;
      if (next[node]! === start[node + 1]!) {
        state[node] = 2;
        trail.pop();
        continue;
      }
      const at = to[next[node]!++]!;
      const link = links[at]!;
      if (!state[link.to]) trail.push(link.to);
      if (state[link.to] !== 1) continue;
      turn[at] = 1;
      const begin = trail.slice(trail.indexOf(link.to)).map((each) => ids[each]!);
      const rest = begin.splice(named).length;
      const circle = [...begin, ...(rest > 0 ? [`${rest} more`] : []), ids[link.to]!].join(' → ');
      warn(issues, 'circle', `/edges/${link.given}`, `This edge closes a circle (${circle}): it is drawn upwards.`);
    }
  }
  return turn;
}
