import { expect } from '@open-wc/testing';
import { compare } from '../../../src/model/map/compare.js';
import { equipmentOn, filterMap } from '../../../src/model/map/filter.js';
import { search } from '../../../src/model/map/search.js';
import { graph, idsOf } from './maps.js';

const squat = {
  id: 'squat',
  name: { en: 'Squat', es: 'Sentadilla' },
  demand: { complexity: 2, range: 3, load: 2 },
} as const;
const lunge = {
  id: 'lunge',
  name: { en: 'Lunge', es: 'Zancada atrás' },
  demand: { complexity: 3, range: 3, load: 3, speed: 1 },
  equipment: [{ id: 'none' }],
} as const;
const stepUp = {
  id: 'step-up',
  name: 'Step up',
  aliases: ['Box step', 'Élévation'],
  demand: { load: 1 },
  equipment: [
    { id: 'box', name: 'Box', alternatives: ['chair', { en: 'Low wall' }] },
    { id: 'vest', optional: true },
  ],
} as const;

const legs = graph(
  [
    { from: 'squat', to: 'lunge', axis: 'complexity' },
    { from: 'lunge', to: 'step-up', axis: 'load' },
  ],
  {},
  [squat, lunge, stepUp],
);

describe('two exercises compared', () => {
  it('name each axis on which both say what they ask for', () => {
    expect(compare(squat, lunge)).to.deep.equal([
      { axis: 'complexity', by: 1 },
      { axis: 'range', by: 0 },
      { axis: 'load', by: 1 },
    ]);
    expect(compare(lunge, stepUp)).to.deep.equal([{ axis: 'load', by: -2 }]);
    expect(compare(squat, { id: 'x', name: 'x' })).to.deep.equal([]);
  });
});

describe('a filter on a map', () => {
  it('by an axis keeps its edges and their ends', () => {
    const passed = filterMap(legs, { axis: 'load' })!;
    expect(idsOf(passed.nodes)).to.deep.equal(['lunge', 'step-up']);
    expect(passed.edges.size).to.equal(1);
  });

  it('by equipment keeps what can be done with it, or with what may stand in for it', () => {
    expect(idsOf(filterMap(legs, { equipment: new Set() })!.nodes)).to.deep.equal(['squat', 'lunge']);
    for (const thing of ['box', 'chair'])
      expect(idsOf(filterMap(legs, { equipment: new Set([thing]) })!.nodes)).to.include('step-up');
  });

  it('by both keeps what passes both, and by nothing is none', () => {
    expect(idsOf(filterMap(legs, { axis: 'load', equipment: new Set() })!.nodes)).to.deep.equal([]);
    expect(filterMap(legs, {})).to.equal(undefined);
  });

  it('offers what somebody cannot do without', () => {
    expect(idsOf(equipmentOn(legs))).to.deep.equal(['box']);
  });
});

describe('the search on a map', () => {
  it('folds case and accents, and looks at names in all languages, aliases and ids', () => {
    for (const typed of ['SQUAT', 'sentadilla', ' squ ']) expect(idsOf(search(legs, typed))).to.deep.equal(['squat']);
    for (const typed of ['elevation', 'box', 'step-up']) expect(idsOf(search(legs, typed))).to.deep.equal(['step-up']);
    expect(idsOf(search(legs, 'ATRAS'))).to.deep.equal(['lunge']);
  });

  it('puts first what begins with it', () => {
    const of = graph(['up_step>step', 'step>other_steps']);
    expect(idsOf(search(of, 'step'))).to.deep.equal(['step', 'up_step', 'other_steps']);
  });

  it('finds nothing for nothing', () => {
    expect(search(legs, '  ')).to.deep.equal([]);
    expect(search(legs, 'plank')).to.deep.equal([]);
  });
});
