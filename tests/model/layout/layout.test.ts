import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { layout, type Layout } from '../../../src/model/layout/index.js';
import { anyGraph, byId, cuts, fingerprint, graph, overlap, pairs, tangle, tracks } from './graphs.js';

const runs = { numRuns: 200 };

const numbersIn = ({ nodes, edges, width, height }: Layout): readonly number[] => [
  width,
  height,
  ...nodes.flatMap((node) => [node.x, node.y, node.width, node.height, node.layer]),
  ...edges.flatMap(({ points }) => points.flatMap(({ x, y }) => [x, y])),
];

describe('a layout of any graph', () => {
  it('places every node once, by finite numbers, within its width and height', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const laid = layout(any);
        expect(numbersIn(laid).every(Number.isFinite)).to.equal(true);
        expect(laid.nodes.map(({ id }) => id)).to.deep.equal([...new Set(any.nodes.map(({ id }) => id))]);
        for (const { x, y, width, height } of laid.nodes) {
          expect(x).to.be.at.least(0);
          expect(y).to.be.at.least(0);
          expect(x + width).to.be.at.most(laid.width);
          expect(y + height).to.be.at.most(laid.height);
        }
      }),
      runs,
    );
  });

  it('lets no box cover another, and no line cut a box', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const { nodes, edges } = layout(any);
        expect(pairs(nodes).filter(([a, b]) => overlap(a, b))).to.deep.equal([]);
        for (const edge of edges) expect(nodes.filter((node) => cuts(edge, node))).to.deep.equal([]);
      }),
      runs,
    );
  });

  it('leads every line down from the edge of one box to the edge of the other, but for those that close a circle', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        const laid = layout(any);
        const nodes = byId(laid);
        const circles = laid.issues.filter(({ code }) => code === 'circle');
        const upwards = laid.edges.filter(({ from, to }) => nodes.get(to)!.layer <= nodes.get(from)!.layer);
        expect(upwards).to.have.lengthOf(circles.length);
        for (const edge of laid.edges) {
          const turned = upwards.includes(edge);
          const [upper, lower] = [nodes.get(turned ? edge.to : edge.from)!, nodes.get(turned ? edge.from : edge.to)!];
          const points = turned ? edge.points.toReversed() : edge.points;
          expect(points[0]!.y).to.equal(upper.y + upper.height);
          expect(points.at(-1)!.y).to.equal(lower.y);
          expect(points[0]!.x).to.be.within(upper.x, upper.x + upper.width);
          expect(points.at(-1)!.x).to.be.within(lower.x, lower.x + lower.width);
        }
      }),
      runs,
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(anyGraph, (any) => {
        expect(layout(any)).to.deep.equal(layout(any));
      }),
      runs,
    );
  });
});

describe('the same input', () => {
  // Measured in Node. A change of the engine that moves a box changes these, and nothing else does.
  const known = { 6: '87dcff82', 60: '4c8b3818', 300: '4dd892b6' };

  for (const [count, print] of Object.entries(known)) {
    it(`gives the same bytes in every engine, for ${count} nodes`, () => {
      expect(fingerprint(layout(tracks(Number(count), 6)))).to.equal(print);
    });
  }
});

describe('one more leaf', () => {
  const before = tracks(60, 8);
  const old = layout(before);

  /** Nodes side by side whose order is another one now, as a share of all. */
  const changed = (now: Layout): number => {
    const places = byId(now);
    const beside = pairs(old.nodes).filter(([a, b]) => a.layer === b.layer);
    const still = beside.filter(([a, b]) => places.get(a.id)!.layer === places.get(b.id)!.layer);
    const flipped = still.filter(([a, b]) => a.x < b.x !== places.get(a.id)!.x < places.get(b.id)!.x);
    return flipped.length / still.length;
  };

  it('leaves the others in their order, wherever it hangs, but for one pair in fifty at most', () => {
    const shares = before.nodes.map(({ id }) =>
      changed(layout({ nodes: [...before.nodes, { id: 'leaf' }], edges: [...before.edges, { from: id, to: 'leaf' }] })),
    );
    expect(Math.max(...shares)).to.be.at.most(0.02);
  });
});

describe('effort', () => {
  /** Crossings of lines, seen as straight from box to box. */
  const crossings = (laid: Layout): number => {
    const nodes = byId(laid);
    const lines = laid.edges.map(({ from, to }) => [nodes.get(from)!, nodes.get(to)!] as const);
    return pairs(lines).filter(
      ([[a, b], [c, d]]) => a.layer === c.layer && b.layer === d.layer && (a.x - c.x) * (b.x - d.x) < 0,
    ).length;
  };

  it('buys fewer crossings', () => {
    const map = tangle(20, 6, 200);
    expect(crossings(layout(map))).to.be.below(crossings(layout(map, { effort: 0 })));
  });

  it('finds a drawing without crossings for a tree', () => {
    const tree = graph(
      40,
      Array.from({ length: 39 }, (_, at) => [Math.trunc((at * 7) % (at + 1)), at + 1] as const),
    );
    expect(crossings(layout(tree))).to.equal(0);
  });
});
