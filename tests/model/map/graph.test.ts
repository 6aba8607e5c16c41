import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { anyGraph, graph, idsOf, track } from './maps.js';

const levels = (of: ReturnType<typeof graph>): readonly (readonly string[])[] =>
  of.levels.map(({ nodes }) => idsOf(nodes));

describe('the graph of a map', () => {
  it('puts each exercise below all that it builds on', () => {
    expect(levels(graph(['a>b', 'b>c', 'a>c', 'a>d']))).to.deep.equal([['a'], ['b', 'd'], ['c']]);
  });

  it('orders a level by track, what is on none last', () => {
    const of = graph(['root>x', 'root>y', 'root>z'], { tracks: [track('one', 'z'), track('two', 'x')] });
    expect(levels(of)).to.deep.equal([['root'], ['z', 'x', 'y']]);
  });

  it('takes the levels of the pack, but never above what an exercise builds on', () => {
    const given = [{ exercises: ['a'] }, { exercises: [] }, { name: 'Strong', exercises: ['b'] }];
    const of = graph(['a>b', 'b>c'], { levels: given });
    expect(of.levels.map(({ number, name }) => [number, name])).to.deep.equal([
      [1, undefined],
      [3, 'Strong'],
      [4, undefined],
    ]);
    expect(levels(graph(['a>b'], { levels: [{ exercises: ['b'] }, { exercises: ['a'] }] }))).to.deep.equal([
      ['a'],
      ['b'],
    ]);
  });

  it('lets the order of a track stand for levels where no edge does', () => {
    expect(levels(graph([], { tracks: [track('t', 'a', 'b', 'c'), track('u', 'd')] }))).to.deep.equal([
      ['a', 'd'],
      ['b'],
      ['c'],
    ]);
  });

  it('draws the first edge between two, and no loop', () => {
    const of = graph(['a>b:load', 'a>b:range', 'a>a']);
    expect(of.edges.map(({ edge }) => edge.axis)).to.deep.equal(['load']);
  });

  it('turns a regression round where nothing leads forward', () => {
    const turned = graph(['hard~>easy']);
    expect(levels(turned)).to.deep.equal([['easy'], ['hard']]);
    expect(turned.edges[0]?.turned).to.equal(true);
    const known = graph(['easy>hard', 'hard~>easy']);
    expect(known.edges.map((each) => each.turned)).to.deep.equal([false]);
    expect(known.byId.get('hard')?.easier.map(({ node }) => node.id)).to.deep.equal(['easy']);
  });

  it('tells alternatives in words, on both sides', () => {
    const of = graph(['a=b', 'a>c']);
    expect(of.edges).to.have.length(1);
    expect(of.byId.get('b')?.beside.map(({ node }) => node.id)).to.deep.equal(['a']);
  });

  it('leaves out the edge that closes a circle, and says so', () => {
    const of = graph(['a>b', 'b>c', 'c>a']);
    expect(levels(of)).to.deep.equal([['a'], ['b'], ['c']]);
    expect(of.circles.map(({ from, to }) => [from, to])).to.deep.equal([['c', 'a']]);
  });

  it('knows nothing of exercises that the pack does not have', () => {
    expect(graph([]).nodes).to.deep.equal([]);
  });

  it('leads down on every edge, and keeps every exercise once', () => {
    fc.assert(
      fc.property(anyGraph, ({ nodes, edges, levels: rows, byId }) => {
        expect(edges.every(({ from, to }) => from.level < to.level)).to.equal(true);
        expect(rows.flatMap((row) => row.nodes)).to.deep.equal(nodes);
        expect(new Set(nodes).size).to.equal(byId.size);
        for (const node of nodes) {
          expect(node.before.every(({ to }) => to === node)).to.equal(true);
          expect(node.after.every(({ from }) => from === node)).to.equal(true);
        }
      }),
    );
  });

  it('takes a chain of 2,000 and 20,000 edges in its stride', () => {
    const chain = Array.from({ length: 2_000 }, (_, at) => `n${at}>n${at + 1}`);
    expect(graph(chain).levels).to.have.length(2_001);
    const dense = Array.from({ length: 20_000 }, (_, at) => `n${at % 1_999}>n${1 + ((at * 7) % 1_999)}`);
    expect(graph(dense).nodes.length).to.be.greaterThan(1_900);
  });
});
