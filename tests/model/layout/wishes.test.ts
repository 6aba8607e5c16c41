import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { layout } from '../../../src/model/layout/index.js';
import { byId, graph, overlap, pairs, tracks } from './graphs.js';

describe('levels that are given', () => {
  const nodes = [
    { id: 'squat', layer: 0 },
    { id: 'lunge', layer: 2 },
    { id: 'stride', layer: 3 },
  ];

  it('are kept, and levels that stay empty take no room', () => {
    const laid = layout({ nodes, edges: [{ from: 'squat', to: 'lunge' }] });
    expect(laid.nodes.map(({ layer }) => layer)).to.deep.equal([0, 1, 2]);
    expect(laid.issues).to.deep.equal([]);
  });

  it('give way to an edge that contradicts them, which is told', () => {
    const laid = layout({ nodes, edges: [{ from: 'stride', to: 'lunge' }] });
    expect(byId(laid).get('lunge')!.layer).to.be.above(byId(laid).get('stride')!.layer);
    expect(laid.issues.map(({ code, path }) => [code, path])).to.deep.equal([['level', '/nodes/1/layer']]);
  });
});

describe('columns', () => {
  const inColumns = (count: number, columns: number) => {
    const map = tracks(count, 6);
    return { ...map, nodes: map.nodes.map((node, at) => ({ ...node, column: Math.trunc(at / 6) % columns })) };
  };

  it('keep their nodes to themselves, from left to right', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 80 }), fc.integer({ min: 2, max: 6 }), (count, columns) => {
        const map = inColumns(count, columns);
        const { nodes, columns: found } = layout(map);
        nodes.forEach(({ x, width }, at) => {
          const column = found[map.nodes[at]!.column];
          if (!column) return;
          expect(x).to.be.at.least(column.x);
          expect(x + width).to.be.at.most(column.x + column.width);
        });
        for (const [left, right] of pairs(found)) expect(right.x).to.be.at.least(left.x + left.width);
      }),
      { numRuns: 40 },
    );
  });

  it('are not kept where a node has none', () => {
    const map = inColumns(12, 2);
    expect(layout({ ...map, nodes: [...map.nodes, { id: 'free' }] }).columns).to.deep.equal([]);
  });
});

describe('sizes', () => {
  it('that were measured are kept, and boxes of one level share a middle', () => {
    const { nodes, edges } = graph(3, [
      [0, 1],
      [0, 2],
    ]);
    const laid = layout({ nodes: [nodes[0]!, { id: 'n1', height: 90 }, { id: 'n2', width: 40 }], edges });
    const [, tall, narrow] = laid.nodes;
    expect([tall!.height, narrow!.width]).to.deep.equal([90, 40]);
    expect(tall!.y + 45).to.equal(narrow!.y + 28);
  });
});

describe('labels', () => {
  it('cover neither boxes nor each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 20, max: 160 }), (count, width) => {
        const map = tracks(count, 6);
        const edges = map.edges.map((edge) => ({ ...edge, label: { width, height: 18 } }));
        const laid = layout({ ...map, edges });
        const labels = laid.edges.flatMap(({ label }) => label ?? []);
        expect(pairs(labels).filter(([a, b]) => overlap(a, b))).to.deep.equal([]);
        for (const label of labels) expect(laid.nodes.filter((node) => overlap(label, node))).to.deep.equal([]);
      }),
      { numRuns: 40 },
    );
  });

  it('all find a place in a map of sixty', () => {
    const map = tracks(60, 8);
    const edges = map.edges.map((edge) => ({ ...edge, label: { width: 90, height: 18 } }));
    expect(layout({ ...map, edges }).edges.filter(({ label }) => !label)).to.deep.equal([]);
  });
});

describe('a level that is too wide', () => {
  it('goes over several rows', () => {
    const star = graph(
      31,
      Array.from({ length: 30 }, (_, at) => [0, at + 1] as const),
    );
    const { nodes, width } = layout(star, { wrap: 8 });
    expect(new Set(nodes.map(({ layer }) => layer))).to.have.property('size', 5);
    expect(width).to.be.below(layout(star).width / 2);
  });
});
