import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Progress, ProgressEntry } from '../../../src/model/progress/entry.js';
import { checkGate } from '../../../src/model/progress/gate.js';
import { historiesOf, statesOf, type Practice } from '../../../src/model/progress/history.js';
import type { DoneSet } from '../../../src/model/session/report.js';
import type { Pack } from '../../../src/pack/types.js';
import { anyProgress } from './arbitrary.js';

const pack: Pack = {
  exercises: [
    { id: 'squat', name: 'Squat', replaces: ['knee-bend'] },
    { id: 'lunge', name: 'Lunge' },
  ],
};

const says = (at: number, exercise: string, state: 'todo' | 'doing' | 'done' | 'skipped'): ProgressEntry => ({
  id: `${at}`,
  at,
  k: 'state',
  exercise,
  state,
});

const sets = (...reps: readonly number[]): readonly DoneSet[] =>
  reps.map((each, visit) => ({ visit, ms: 30_000, reps: each }));

const trained = (at: number, exercise: string, ...reps: readonly number[]): ProgressEntry => ({
  id: `${at}`,
  at,
  k: 'session',
  session: 'hips',
  report: { active: 60_000, effort: 6, exercises: [{ exercise, sets: sets(...reps) }] },
});

const of = (progress: Progress, exercise: string): string => {
  const { state, since, practice } = historiesOf(progress, pack).get(exercise) ?? { practice: [] };
  return `${state} since ${since}, ${practice.length} times`;
};

describe('What a reader’s progress says of an exercise', () => {
  it('is what they say of it, since they first said so', () => {
    const progress = [says(1, 'squat', 'doing'), says(2, 'squat', 'done'), says(3, 'squat', 'done')];
    expect(of(progress, 'squat')).to.equal('done since 2, 0 times');
    expect(statesOf(historiesOf(progress, pack))).to.deep.equal({ squat: 'done' });
  });

  it('is that it is being done where it was only trained', () => {
    expect(of([trained(5, 'squat', 10), trained(9, 'squat', 10)], 'squat')).to.equal('doing since 5, 2 times');
    expect(of([says(1, 'squat', 'done'), trained(5, 'squat', 10)], 'squat')).to.equal('done since 1, 1 times');
  });

  it('follows an exercise that a newer pack calls otherwise', () => {
    expect(of([says(1, 'knee-bend', 'done'), trained(2, 'knee-bend', 8)], 'squat')).to.equal('done since 1, 1 times');
  });

  it('is nothing any more where it was taken back', () => {
    const progress: Progress = [says(1, 'squat', 'done'), { id: 'u', at: 2, k: 'undo', of: '1' }];
    expect(of(progress, 'squat')).to.equal('undefined since undefined, 0 times');
    expect(statesOf(historiesOf([says(1, 'lunge', 'todo')], pack))).to.deep.equal({});
  });

  it('has a time for every state but that of what is to do', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        for (const { state, since } of historiesOf(progress, pack).values())
          expect(since === undefined).to.equal(state === 'todo');
      }),
    );
  });
});

describe('What a gate asks for', () => {
  const practice = (...all: readonly (readonly DoneSet[])[]): readonly Practice[] =>
    all.map((each, at) => ({ at, session: 'hips', sets: each }));
  const sided = (side: 'left' | 'right', reps: number): DoneSet => ({ visit: 0, ms: 20_000, side, reps });

  it('is met by as many sessions with as many sets and repetitions', () => {
    const gate = { sets: 2, reps: 10, sessions: 2 };
    expect(checkGate(gate, practice(sets(10, 12), sets(10, 8)))).to.deep.equal({ met: false, sessions: 1, of: 2 });
    expect(checkGate(gate, practice(sets(10, 12), sets(10, 8), sets(8, 11, 10))).met).to.equal(true);
  });

  it('asks for it on both sides where it is for each', () => {
    const gate = { sets: 1, reps: 10, perSide: true };
    expect(checkGate(gate, practice([sided('left', 10), sided('left', 10)])).met).to.equal(false);
    expect(checkGate(gate, practice([sided('left', 10), sided('right', 10)])).met).to.equal(true);
  });

  it('asks for as long a hold', () => {
    expect(checkGate({ hold: 20 }, practice([sided('left', 1)])).met).to.equal(true);
    expect(checkGate({ hold: 21 }, practice([sided('left', 1)])).met).to.equal(false);
  });
});
