import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { mostLanes, railOf, type RailLine } from '../../../src/model/map/rail.js';
import { anyGraph, graph } from './maps.js';

const told = (lines: readonly RailLine[]): string => lines.map(({ lane, edge }) => `${lane}:${edge.to.id}`).join(' ');

describe('the rail beside the list', () => {
  it('keeps a chain in one lane', () => {
    expect(railOf(graph(['a>b', 'b>c']).nodes).map(({ lane }) => lane)).to.deep.equal([0, 0, 0]);
  });

  it('forks and joins', () => {
    const [a, b, c] = railOf(graph(['a>b', 'b>c', 'a>c']).nodes);
    expect(told(a!.begins)).to.equal('0:b 1:c');
    expect([told(b!.ends), told(b!.passes), told(b!.begins)]).to.deep.equal(['0:b', '1:c', '0:c']);
    expect([c!.lane, told(c!.ends)]).to.deep.equal([0, '0:c 1:c']);
  });

  it('leaves no line hanging, gives no lane to two, and stays narrow', () => {
    fc.assert(
      fc.property(anyGraph, ({ nodes }) => {
        let open: readonly RailLine[] = [];
        for (const { ends, begins, passes, lane } of railOf(nodes)) {
          expect([...ends, ...passes].sort((a, b) => a.lane - b.lane)).to.deep.equal(open);
          expect(passes.map((line) => line.lane)).not.to.include(lane);
          open = [...passes, ...begins].sort((a, b) => a.lane - b.lane);
          expect(new Set(open.map((line) => line.lane)).size).to.equal(open.length);
          expect([lane, ...open.map((line) => line.lane)].every((each) => each < mostLanes)).to.equal(true);
        }
        expect(open).to.deep.equal([]);
      }),
    );
  });
});
