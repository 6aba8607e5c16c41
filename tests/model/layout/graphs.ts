import * as fc from 'fast-check';
import type { Box, Layout, LayoutEdge, LayoutGraph, PlacedNode, RoutedEdge } from '../../../src/model/layout/index.js';

/** `count` nodes named n0, n1 …, joined as the pairs say. */
export function graph(count: number, pairs: readonly (readonly [number, number])[]): LayoutGraph {
  return {
    nodes: Array.from({ length: count }, (_, at) => ({ id: `n${at}` })),
    edges: pairs.map(([from, to]): LayoutEdge => ({ from: `n${from}`, to: `n${to}` })),
  };
}

/** As many numbers as are asked for, below a limit, each from the one before: no chance in a test that compares. */
export function numbers(limit: number): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
}

/** A map like coaches draw: tracks of exercises one above the other, and transfers to the tracks beside them. */
export function tracks(count: number, depth: number): LayoutGraph {
  const next = numbers(count);
  const chains = Array.from({ length: count }, (_, at): [number, number] => [at - 1, at]).filter(
    ([, at]) => at % depth,
  );
  const across = Array.from({ length: Math.ceil(count / 2) }, (): [number, number] => {
    const from = next();
    const side = from + (next() % 2 ? depth : -depth);
    return [from, side + 1];
  });
  return graph(
    count,
    [...chains, ...across].filter(([from, to]) => to >= 0 && to < count && to % depth > from % depth),
  );
}

/** A map that no order can draw well: as many edges as are asked for, from any node of a row to any of the next. */
export function tangle(wide: number, rows: number, edges: number): LayoutGraph {
  const next = numbers(wide);
  const inRow = (row: number): number => row * wide + next();
  const steps = Array.from({ length: edges }, (_, at) => at % (rows - 1));
  return graph(
    wide * rows,
    steps.map((row) => [inRow(row), inRow(row + 1)] as const),
  );
}

/** Any graph at all: circles, doubles, loops and names that nobody has. */
export const anyGraph: fc.Arbitrary<LayoutGraph> = fc.integer({ min: 0, max: 24 }).chain((count) => {
  const name = fc.integer({ min: 0, max: count + 1 }).map((at) => `n${at}`);
  const size = fc.option(fc.oneof(fc.integer({ min: 20, max: 300 }), fc.double()), { nil: undefined });
  const level = fc.option(fc.integer({ min: -1, max: 6 }), { nil: undefined });
  return fc.record({
    nodes: fc.array(
      fc.record({ id: name, width: size, height: size, layer: level }).map((node) => withoutUndefined(node)),
      { maxLength: count },
    ),
    edges: fc.array(fc.record({ from: name, to: name }), { maxLength: 2 * count }),
  }) as fc.Arbitrary<LayoutGraph>;
});

const withoutUndefined = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

export const byId = ({ nodes }: Layout): ReadonlyMap<string, PlacedNode> =>
  new Map(nodes.map((node) => [node.id, node]));

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The pairs of an array, each once. */
export const pairs = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((item, at) => items.slice(at + 1).map((other) => [item, other] as const));

/** Whether a line runs through the inside of a box. */
export function cuts({ points }: RoutedEdge, { x, y, width, height }: Box): boolean {
  return points.slice(1).some((to, at) => {
    const from = points[at]!;
    let [enter, leave] = [0, 1];
    for (const [start, delta, low, high] of [
      [from.x, to.x - from.x, x + 1, x + width - 1],
      [from.y, to.y - from.y, y + 1, y + height - 1],
    ] as const) {
      if (delta === 0) {
        if (start <= low || start >= high) return false;
        continue;
      }
      const [first, second] = [(low - start) / delta, (high - start) / delta];
      enter = Math.max(enter, Math.min(first, second));
      leave = Math.min(leave, Math.max(first, second));
    }
    return enter < leave;
  });
}

/** A short name for a value: equal for equal JSON, in every engine (FNV-1a). */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(value)) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16);
}
