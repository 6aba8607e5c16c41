import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { MapGraph, MapNode } from '../../../src/model/map/graph.js';
import { jumpTo, move, startAt, type Move, type Walk } from '../../../src/model/map/walk.js';
import { anyGraph, graph } from './maps.js';

const placesOf = (of: MapGraph) => {
  const places = new Map(of.levels.flatMap(({ nodes }) => nodes.map((node, place) => [node, place] as const)));
  return (node: MapNode): number => places.get(node) ?? 0;
};

/** Where these moves lead from an exercise, one after the other. */
function walked(of: MapGraph, from: string, ...moves: readonly Move[]): readonly string[] {
  let walk = startAt(of.byId.get(from)!);
  return moves.map((how) => (walk = move(of, walk, how, placesOf(of))).at.id);
}

describe('the walk over a map', () => {
  const tree = graph(['a>b', 'a>c', 'b>d', 'c>d', 'c>e', 'x>e']);

  it('goes down and up along edges', () => {
    expect(walked(tree, 'a', 'down', 'down', 'up', 'up')).to.deep.equal(['b', 'd', 'b', 'a']);
  });

  it('stays where no edge leads on', () => {
    expect(walked(tree, 'a', 'up')).to.deep.equal(['a']);
    expect(walked(tree, 'd', 'down')).to.deep.equal(['d']);
  });

  it('goes round the branches, then through the rest of the level', () => {
    const wide = graph(['a>b', 'a>c', 'x>y', 'x>z']);
    expect(walked(wide, 'a', 'down', 'next', 'next', 'next', 'next')).to.deep.equal(['b', 'c', 'y', 'z', 'b']);
    expect(walked(wide, 'a', 'down', 'previous')).to.deep.equal(['b', 'z']);
  });

  it('knows the first, the last, and the way back', () => {
    expect(walked(tree, 'b', 'last', 'first', 'back', 'back', 'back')).to.deep.equal(['e', 'a', 'e', 'b', 'b']);
  });

  it('comes back to where it jumped from', () => {
    const far = jumpTo(startAt(tree.byId.get('a')!), tree.byId.get('e')!);
    expect(move(tree, far, 'back', placesOf(tree)).at.id).to.equal('a');
  });

  it('reaches every exercise from the first', () => {
    const moves: readonly Move[] = ['down', 'up', 'next', 'previous'];
    fc.assert(
      fc.property(anyGraph, (any) => {
        const [first] = any.nodes;
        if (!first) return;
        const placeOf = placesOf(any);
        const key = ({ at, branches }: Walk): string => [at.id, ...branches.map(({ id }) => id)].join();
        const walks = new Map([[key(startAt(first)), startAt(first)]]);
        for (const walk of walks.values()) {
          for (const how of moves) {
            const to = { ...move(any, walk, how, placeOf), trail: [] };
            if (!walks.has(key(to))) walks.set(key(to), to);
          }
        }
        expect(new Set([...walks.values()].map(({ at }) => at)).size).to.equal(any.nodes.length);
      }),
    );
  });
});
