import { expect } from '@open-wc/testing';
import { layout, type LayoutGraph } from '../../../src/model/layout/index.js';
import { graph, numbers } from './graphs.js';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const chain = (count: number): (readonly [number, number])[] => range(count - 1).map((at) => [at, at + 1]);

/** What coaches, importers and enemies send, with the kinds of issue that tell of it. */
const nasty: Readonly<Record<string, readonly [input: () => LayoutGraph, codes: readonly string[]]>> = {
  nothing: [() => graph(0, []), []],
  'one node': [() => graph(1, []), []],
  'a node that leads to itself': [() => graph(1, [[0, 0]]), ['self-loop']],
  'a circle of two': [
    () =>
      graph(2, [
        [0, 1],
        [1, 0],
      ]),
    ['circle'],
  ],
  'a circle of three': [
    () =>
      graph(3, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]),
    ['circle'],
  ],
  'a circle of five thousand': [() => graph(5000, [...chain(5000), [4999, 0]]), ['circle']],
  'the same edge twice': [
    () =>
      graph(2, [
        [0, 1],
        [0, 1],
      ]),
    ['duplicate-edge'],
  ],
  'the same node twice': [() => ({ nodes: [{ id: 'a' }, { id: 'a' }], edges: [] }), ['duplicate-id']],
  'an edge to nowhere': [() => graph(1, [[0, 7]]), ['reference']],
  'three parts that nothing joins': [
    () =>
      graph(6, [
        [0, 1],
        [2, 3],
        [4, 5],
      ]),
    [],
  ],
  'sizes that are none': [
    () => ({
      nodes: [
        { id: 'a', width: NaN },
        { id: 'b', height: -1 },
        { id: 'c', width: Infinity },
      ],
      edges: [],
    }),
    ['size'],
  ],
  'levels that are none': [
    () => ({
      nodes: [
        { id: 'a', layer: NaN },
        { id: 'b', layer: 1e12 },
      ],
      edges: [],
    }),
    [],
  ],
  'names of five hundred letters, emoji and right-to-left': [
    () => ({
      nodes: ['x'.repeat(500), '🏃', 'تمرين', '__proto__', ''].map((id) => ({ id })),
      edges: [{ from: '🏃', to: '__proto__' }],
    }),
    [],
  ],
  'everything joined with everything, sixty of it': [
    () =>
      graph(
        60,
        range(60).flatMap((a) =>
          range(60)
            .filter((b) => b !== a)
            .map((b) => [a, b] as const),
        ),
      ),
    ['circle'],
  ],
  'everything joined, with labels': [
    () => {
      const all = range(40).flatMap((a) => range(a).map((b) => [b, a] as const));
      const { nodes, edges } = graph(40, all);
      return { nodes, edges: edges.map((edge) => ({ ...edge, label: { width: 90, height: 16 } })) };
    },
    [],
  ],
  'two rows of a hundred, all joined': [
    () =>
      graph(
        200,
        range(100).flatMap((a) => range(100).map((b) => [a, 100 + b] as const)),
      ),
    [],
  ],
  'edges that pass hundreds of levels': [
    () => graph(2000, [...chain(2000), ...range(400).map((at) => [at, at + 2 + ((at * 37) % 1500)] as const)]),
    [],
  ],
  'a star of five thousand': [
    () =>
      graph(
        5000,
        range(4999).map((at) => [0, at + 1] as const),
      ),
    [],
  ],
  'five thousand that lead to one': [
    () =>
      graph(
        5000,
        range(4999).map((at) => [at + 1, 0] as const),
      ),
    [],
  ],
  'five thousand alone': [() => graph(5000, []), []],
  'a chain of five thousand': [() => graph(5000, chain(5000)), []],
  'five thousand at random': [
    () => {
      const next = numbers(5000);
      return graph(
        5000,
        range(7500)
          .map(() => [next(), next()] as const)
          .filter(([a, b]) => a < b),
      );
    },
    [],
  ],
};

describe('the layout takes', () => {
  for (const [what, [input, codes]] of Object.entries(nasty)) {
    it(what, () => {
      const { nodes, edges, width, height, issues } = layout(input());
      const all = [
        width,
        height,
        ...nodes.flatMap(({ x, y }) => [x, y]),
        ...edges.flatMap(({ points }) => points.flatMap(({ x, y }) => [x, y])),
      ];
      expect(all.every(Number.isFinite)).to.equal(true);
      expect([...new Set(issues.map(({ code }) => code))]).to.deep.equal(codes);
      for (const { path, message } of issues) {
        expect(path).to.match(/^\/(?:nodes|edges)\/\d+/u);
        expect(message).to.match(/: .+\.$/u);
      }
    });
  }

  it('a circle, and names the edge that closes it and the way round', () => {
    const [issue] = layout(
      graph(3, [
        [0, 1],
        [1, 2],
        [2, 0],
      ]),
    ).issues;
    expect(issue).to.include({ path: '/edges/2', severity: 'warning' });
    expect(issue!.message).to.include('n0 → n1 → n2 → n0');
  });
});
