import { expect } from '@open-wc/testing';
import { nearest } from '../../src/pack/nearest.js';
import { parsePack } from '../../src/pack/parse.js';
import { edges, exercise, items } from './fixtures/around.js';

const messages = (pack: unknown): readonly string[] => parsePack(pack).issues.map(({ message }) => message);

/** What is written, and what is meant. */
const words: readonly (readonly [pack: object, meant: string])[] = [
  [exercise({ sides: 'boht' }), 'both'],
  [exercise({ sides: 'eahc' }), 'each'],
  [exercise({ sides: 'Alternating' }), 'alternating'],
  [exercise({ media: [{ kind: 'videos', src: 'a' }] }), 'video'],
  [exercise({ variables: [{ name: 'Box', axis: 'laod', steps: [{ label: 'Low' }] }] }), 'load'],
  [exercise({ dose: { reps: 'maks' } }), 'max'],
  [exercise({ muscles: { primary: ['gluteus-medus'] } }), 'gluteus-medius'],
  [edges({ from: 'lunge', to: 'step-up', kind: 'regresion' }), 'regression'],
];

const fields: readonly (readonly [pack: object, meant: string])[] = [
  [exercise({ step: ['Sit down.'] }), 'steps'],
  [exercise({ muscels: {} }), 'muscles'],
  [exercise({ externalIDs: {} }), 'externalIds'],
  [exercise({ dose: { sets: 3, rep: 8 } }), 'reps'],
  [exercise({ dose: { hold: 8, per_side: true } }), 'perSide'],
  [{ ...exercise(), sesions: [] }, 'sessions'],
  [edges({ from: 'lunge', to: 'step-up', gates: {} }), 'gate'],
];

const ids: readonly (readonly [pack: object, meant: string])[] = [
  [edges({ from: 'lunges', to: 'squat' }), 'lunge'],
  [edges({ from: 'lunge', to: 'stepup' }), 'step-up'],
  [edges({ from: 'lunge', to: 'Squat' }), 'squat'],
  [items({ slot: { map: 'hpis', track: 'legs' } }), 'hips'],
  [items({ slot: { map: 'hips', track: 'lges' } }), 'legs'],
];

describe('“Did you mean”', () => {
  for (const [name, table] of Object.entries({ words, fields, ids })) {
    it(`finds ${name}`, () => {
      for (const [pack, meant] of table) {
        expect(messages(pack)[0]).to.include(`did you mean “${meant}”?`);
        expect(messages(pack)).to.have.length(1);
      }
    });
  }

  it('keeps quiet where nothing is like it', () => {
    expect(messages(exercise({ sides: 'left' }))[0]).not.to.include('mean');
    expect(messages(edges({ from: 'plank', to: 'squat' }))[0]).not.to.include('mean');
  });

  it('lets fields of newer packs pass', () => {
    expect(messages(exercise({ heartRate: 1, stepCount: 1, x: 1, 'Über-Feld': 1 }))).to.deep.equal([]);
  });

  it('does not take a field for another one that is there', () => {
    expect(messages(exercise({ steps: ['Sit down.'], step: 3 }))).to.deep.equal([]);
  });

  it('says in the issues of a pack which field was meant for one that is missing', () => {
    const { issues } = parsePack({ exercises: [{ id: 'squat', nmae: 'Squat' }] });
    expect(issues.map(({ code, path }) => [code, path])).to.deep.equal([
      ['field', '/exercises/0/nmae'],
      ['required', '/exercises/0'],
    ]);
  });

  it('offers the id of today for one of yesterday', () => {
    const pack = {
      exercises: [
        { id: 'squat', name: 'Squat', replaces: ['knee-bend'] },
        { id: 'lunge', name: 'Lunge' },
      ],
    };
    const maps = [{ id: 'hips', edges: [{ from: 'lunge', to: 'sqaut' }] }];
    expect(messages({ ...pack, maps })[0]).to.include('“squat”?');
  });
});

describe('nearest', () => {
  it('counts a letter too many, too few, another one, and two in the wrong order as one slip each', () => {
    for (const slip of ['squats', 'squt', 'sqyat', 'sqaut', 'qsuat', 'SQUAT'])
      expect(nearest(slip, ['squat'])).to.deep.equal(['squat']);
    for (const slip of ['sqatu', 'squattt', 'qsaut', 'skwat'])
      expect(nearest(slip, ['squat']), slip).to.deep.equal(['squat']);
    for (const other of ['squatttt', 'plank', 'sq', 'tauqs'])
      expect(nearest(other, ['squat']), other).to.deep.equal([]);
  });

  it('allows short names one slip', () => {
    expect(nearest('rtl', ['ltr'])).to.deep.equal([]);
    expect(nearest('kgs', ['kg', 'lb'])).to.deep.equal(['kg']);
    expect(nearest('km', ['kg', 'mi'])).to.deep.equal(['kg']);
  });

  it('looks at five hundred names and at names that people type', () => {
    const others = Array.from({ length: 499 }, (_, index) => `other-${index}`);
    expect(nearest('squat', [...others, 'squats'])).to.deep.equal(['squats']);
    expect(nearest('squat', [...others, 'other', 'squats'])).to.deep.equal([]);
    expect(nearest('a'.repeat(64), ['a'.repeat(65)])).to.have.length(1);
    expect(nearest('a'.repeat(65), ['a'.repeat(65)])).to.deep.equal([]);
  });

  it('puts the nearest first and keeps the order of the others', () => {
    expect(nearest('lunge', ['plunges', 'lunges', 'lunge-2', 'lung'])).to.deep.equal([
      'lunges',
      'lung',
      'plunges',
      'lunge-2',
    ]);
  });
});
