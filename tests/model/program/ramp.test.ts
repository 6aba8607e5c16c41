import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { rampedPack, rampedSession } from '../../../src/model/program/ramp.js';
import { rampsOf } from '../../../src/model/program/ramped.js';
import { compileSession } from '../../../src/model/session/compile.js';
import { parsePack } from '../../../src/pack/parse.js';
import type { Block, Dose, Program, Ramp, Session } from '../../../src/pack/types.js';

const program = (...ramp: readonly Ramp[]): Program => ({ id: 'p', days: [{ kind: 'session', session: 's' }], ramp });

const sets: Ramp = { field: 'sets', operation: '+', step: 1, every: 10, cap: 4 };

const session = (dose: Dose, block: Partial<Block> = {}): Session => ({
  id: 's',
  blocks: [{ ...block, items: [{ exercise: 'squat', dose }] }],
});

const doseOn = (day: number, dose: Dose, ...ramp: readonly Ramp[]): Dose | undefined =>
  rampedSession(session(dose), program(...ramp), day).blocks[0]?.items[0]?.dose;

const blockOn = (day: number, dose: Dose, block: Partial<Block>, ...ramp: readonly Ramp[]): Block | undefined =>
  rampedSession(session(dose, block), program(...ramp), day).blocks[0];

describe('A ramp', () => {
  it('takes a step whenever its days have gone by, up to its cap', () => {
    const on = [1, 10, 11, 20, 21, 31, 300].map((day) => doseOn(day, { sets: 2, reps: 8 }, sets)?.sets);
    expect(on).to.deep.equal([2, 2, 3, 3, 4, 4, 4]);
  });

  it('says how far it has come', () => {
    const double: Ramp = { field: 'load', operation: 'x', step: 2, every: 7 };
    expect(rampsOf(program(sets, double), 1)).to.deep.equal([]);
    expect(rampsOf(program(sets, double), 22)).to.deep.equal([
      { field: 'sets', operation: '+', by: 2, cap: 4 },
      { field: 'load', operation: 'x', by: 8, cap: undefined },
    ]);
  });

  it('goes up, down, or multiplies; counts and seconds stay whole', () => {
    const each: Omit<Ramp, 'field' | 'operation'> = { step: 15, every: 1 };
    expect(doseOn(3, { rest: 60 }, { field: 'rest', operation: '-', ...each })?.rest).to.equal(30);
    expect(doseOn(9, { rest: 60 }, { field: 'rest', operation: '-', ...each })?.rest).to.equal(0);
    expect(doseOn(9, { rest: 60 }, { field: 'rest', operation: '-', ...each, cap: 20 })?.rest).to.equal(20);
    expect(doseOn(2, { work: 30 }, { field: 'work', operation: 'x', step: 1.25, every: 1 })?.work).to.equal(37);
    const load: Dose = { load: { value: 20, unit: 'kg' } };
    expect(doseOn(3, load, { field: 'load', operation: 'x', step: 1.05, every: 1 })?.load?.value).to.equal(22.05);
  });

  it('moves both ends of a range; where they meet at the cap, it is a number', () => {
    const reps: Ramp = { field: 'reps', operation: '+', step: 2, every: 1, cap: 12 };
    expect([1, 2, 3, 4, 9].map((day) => doseOn(day, { reps: [6, 10] }, reps)?.reps)).to.deep.equal([
      [6, 10],
      [8, 12],
      [10, 12],
      12,
      12,
    ]);
    expect(doseOn(2, { reps: [6, null] }, reps)?.reps).to.deep.equal([8, null]);
  });

  it('leaves alone what a dose does not say, what has no number, and what is beyond the cap already', () => {
    const reps: Ramp = { field: 'reps', operation: '+', step: 2, every: 1, cap: 12 };
    expect(doseOn(5, { reps: 'max', hold: 5 }, reps, sets)).to.deep.equal({ reps: 'max', hold: 5 });
    expect(doseOn(5, { reps: 20 }, reps)?.reps).to.equal(20);
  });

  it('without a cap stops where nobody would go', () => {
    const double: Ramp = { field: 'reps', operation: 'x', step: 2, every: 1 };
    expect([2, 30, 400, 4000].map((day) => doseOn(day, { reps: 5 }, double)?.reps)).to.deep.equal([10, 1e6, 1e6, 1e6]);
  });

  it('changes the rest of a block, and its rounds where they are the sets', () => {
    const rest: Ramp = { field: 'rest', operation: '-', step: 10, every: 5, cap: 30 };
    const circuit: Partial<Block> = { mode: 'circuit', rounds: 3, rest: 60 };
    expect(blockOn(11, { reps: 10 }, circuit, sets, rest)).to.include({ rounds: 4, rest: 40 });
    expect(blockOn(11, { sets: 2, reps: 10 }, circuit, sets)).to.include({ rounds: 3 });
    expect(blockOn(11, { work: 20 }, { mode: 'emom', rounds: 3 }, sets)).to.include({ rounds: 3 });
  });

  it('is seen in the steps of the session: in its own doses, and by the pack in those of exercises and slots', () => {
    const { pack } = parsePack({
      exercises: [{ id: 'squat', name: 'Squat', dose: '2x10' }],
      maps: [{ id: 'm', edges: [], tracks: [{ id: 't', exercises: ['squat'] }] }],
      sessions: [
        { id: 's', blocks: [{ items: [{ exercise: 'squat', dose: '1x30s' }, { slot: { map: 'm', track: 't' } }] }] },
      ],
    });
    const later = rampedPack(pack, program(sets), 11);
    const plan = compileSession(later.sessions?.[0] ?? { id: '', blocks: [] }, later);
    expect(plan.segments.filter(({ kind }) => kind === 'work').map(({ ms }) => ms)).to.deep.equal([
      30e3,
      30e3,
      null,
      null,
      null,
    ]);
    expect(rampedPack(pack, program(sets), 10)).to.equal(pack);
  });
});

const anyRamp: fc.Arbitrary<Ramp> = fc.record(
  {
    field: fc.constantFrom('sets', 'reps', 'hold', 'work', 'rest', 'distance', 'load'),
    operation: fc.constantFrom('+', '-', 'x'),
    step: fc.oneof(fc.nat(20), fc.double({ min: 0, max: 3, noNaN: true })),
    every: fc.integer({ min: 1, max: 30 }),
    cap: fc.oneof(fc.nat(60), fc.double({ min: 0, max: 60, noNaN: true })),
  },
  { requiredKeys: ['field', 'operation', 'step', 'every'] },
);

const anyRange = fc.oneof(
  fc.integer({ min: 1, max: 50 }),
  fc.tuple(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 25, max: 50 })),
);

const anyDose: fc.Arbitrary<Dose> = fc.record({
  sets: anyRange,
  reps: anyRange,
  hold: anyRange,
  work: anyRange,
  rest: anyRange,
  distance: fc.record({ value: anyRange, unit: fc.constant('m' as const) }),
  load: fc.record({ value: anyRange, unit: fc.constant('kg' as const) }),
});

/** The ends of a field. */
function ends(dose: Dose | undefined, field: Ramp['field']): readonly number[] {
  const value = dose?.[field];
  const range = typeof value === 'object' && 'unit' in value ? value.value : value;
  return typeof range === 'number' ? [range, range] : Array.isArray(range) ? range.map(Number) : [];
}

describe('Any ramp', () => {
  const anyCase = fc.tuple(anyRamp, anyDose, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 100 }));

  it('changes nothing on day 1', () => {
    fc.assert(
      fc.property(anyCase, ([ramp, dose]) => {
        const plan = session(dose);
        expect(rampedSession(plan, program(ramp), 1)).to.equal(plan);
      }),
    );
  });

  it('goes one way, and never beyond its cap', () => {
    fc.assert(
      fc.property(anyCase, ([ramp, dose, day, more]) => {
        const { field, operation, step, cap } = ramp;
        const up = operation === '+' || (operation === 'x' && step >= 1);
        const [before, then, later] = [1, day, day + more].map((on) => ends(doseOn(on, dose, ramp), field));
        for (const end of [0, 1]) {
          const [a = 0, b = 0, c = 0] = [before?.[end], then?.[end], later?.[end]];
          expect(up ? a <= b && b <= c : a >= b && b >= c, `${a}, ${b}, ${c}`).to.equal(true);
          if (cap !== undefined && c !== a) expect(up ? c <= cap : c >= cap, `${c} and cap ${cap}`).to.equal(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('touches one field, and leaves something to do', () => {
    fc.assert(
      fc.property(anyCase, ([ramp, dose, day]) => {
        const on = doseOn(day, dose, ramp);
        expect({ ...on, [ramp.field]: 0 }).to.deep.equal({ ...dose, [ramp.field]: 0 });
        const least = ramp.field === 'rest' || ramp.field === 'load' ? 0 : 1;
        expect(Math.min(...ends(on, ramp.field)) >= least).to.equal(true);
      }),
    );
  });
});
