import { expect } from '@open-wc/testing';
import { variantsOf } from '../../src/model/variants.js';
import type { Edge, Pack } from '../../src/pack/types.js';

const packOf = (...edges: readonly Edge[]): Pack => ({
  exercises: ['sit', 'squat', 'split', 'jump'].map((id) => ({ id, name: id })),
  maps: [{ id: 'legs', edges }],
});

const around = (id: string, ...edges: readonly Edge[]): string => {
  const { easier, harder } = variantsOf(id, packOf(...edges));
  return [easier, harder].map((each) => (each ? `${each.exercise.id} by ${each.axis ?? '?'}` : '-')).join(' | ');
};

describe('What to do in place of an exercise', () => {
  const up: Edge = { from: 'squat', to: 'split', axis: 'load' };
  const down: Edge = { from: 'squat', to: 'sit', kind: 'regression', axis: 'range' };

  it('is its regression on a hard day, and its progression on a good one', () => {
    expect(around('squat', up, down)).to.equal('sit by range | split by load');
  });

  it('is the other end where only one of the two exercises knows of the other', () => {
    expect(around('split', up)).to.equal('squat by load | -');
    expect(around('sit', down)).to.equal('- | squat by range');
  });

  it('prefers what was made for it', () => {
    const other: Edge = { from: 'jump', to: 'squat', axis: 'impact' };
    expect(around('squat', other, down)).to.equal('sit by range | -');
  });

  it('is nothing that only helps it, goes with it, or is not in the pack', () => {
    expect(
      around(
        'squat',
        { from: 'squat', to: 'jump', kind: 'transfer' },
        { from: 'sit', to: 'squat', kind: 'prerequisite' },
        { from: 'squat', to: 'split', kind: 'alternative' },
        { from: 'squat', to: 'nobody' },
        { from: 'squat', to: 'squat' },
      ),
    ).to.equal('- | -');
  });
});
