import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Log, LogEntry } from '../../../src/model/session/log.js';
import { reportOf, type SessionReport } from '../../../src/model/session/report.js';
import { sessionState } from '../../../src/model/session/state.js';
import type { Segment } from '../../../src/model/session/types.js';
import { anyLog, anySegments, block, item } from './sessions.js';

const start: LogEntry = { t: 0, k: 'start' };
const next = (t: number): LogEntry => ({ t, k: 'next' });

const report = (segments: readonly Segment[], log: Log, t = 1e6): SessionReport =>
  reportOf(segments, sessionState(segments, log, t), log);

/** Sets in short: "hop: 10 reps, 10 reps". */
const done = ({ exercises }: SessionReport): readonly string[] =>
  exercises.map(
    ({ exercise, sets }) =>
      `${exercise}: ${sets.map(({ reps, ms }) => (reps === undefined ? `${ms / 1000} s` : `${reps} reps`)).join(', ')}`,
  );

describe('What was done in a session', () => {
  const sets = {
    items: [item('hop', { sets: 2, reps: [8, 12], load: { value: [10, 20], unit: 'kg' } }), item('plank')],
  };
  const { segments } = block(sets);

  it('is told exercise by exercise, set by set: the fewest repetitions that were planned, and the time', () => {
    const all = report(segments, [start, next(20_000), next(40_000)]);
    expect(done(all)).to.deep.equal(['hop: 8 reps, 8 reps', 'plank: 30 s']);
    expect(all.exercises[0]!.sets[0]!.load).to.deep.equal({ value: 10, unit: 'kg' });
    expect(all.active).to.equal(70_000);
  });

  it('is what the reader says, and the last word counts', () => {
    const log: Log = [
      start,
      next(20_000),
      next(40_000),
      { t: 90_000, k: 'set', visit: 1, reps: 12 },
      { t: 91_000, k: 'set', visit: 1, load: { value: 12, unit: 'kg' } },
      { t: 92_000, k: 'set', visit: 1, reps: 11 },
      { t: 93_000, k: 'effort', rpe: 4 },
      { t: 94_000, k: 'effort', rpe: 6 },
      { t: 95_000, k: 'note', text: 'The left knee was stiff.' },
    ];
    const { exercises, effort, note } = report(segments, log);
    const [, second] = exercises[0]!.sets;
    expect([second!.reps, second!.load?.value, effort, note]).to.deep.equal([11, 12, 6, 'The left knee was stiff.']);
  });

  it('leaves out what was left out, gone back from, or given up for something else', () => {
    const left = report(segments, [start, { t: 20_000, k: 'next', skip: true }, { t: 30_000, k: 'finish' }]);
    expect(done(left)).to.deep.equal([]);
    const back = report(segments, [start, next(20_000), { t: 21_000, k: 'back' }, next(40_000), next(60_000)]);
    // Done, taken back at once, and done again: once.
    expect(done(back)).to.deep.equal(['hop: 8 reps, 8 reps', 'plank: 30 s']);
  });

  it('counts what runs for as long as it was on, and nothing that was gone by at once', () => {
    const timed = block({ items: [item('plank'), item('hop', { work: 20 })] }).segments;
    expect(done(report(timed, [start, next(12_000), { t: 12_400, k: 'finish' }]))).to.deep.equal(['plank: 12 s']);
  });

  it('has the rounds that were counted', () => {
    const { segments: amrap } = block({ mode: 'amrap', minutes: 5, items: [item('hop'), item('squat')] });
    const { exercises } = report(amrap, [start, { t: 60_000, k: 'round' }, { t: 90_000, k: 'round' }]);
    expect(exercises.map(({ tasks, sets: [set] }) => [tasks?.length, set?.rounds, set?.ms])).to.deep.equal([
      [2, 2, 300_000],
    ]);
  });

  it('never has more time than the session took, and every set once', () => {
    fc.assert(
      fc.property(anySegments, anyLog, fc.integer({ min: 0, max: 2_000_000 }), (each, log, t) => {
        const { exercises, active } = report(each, log, t);
        const all = exercises.flatMap((exercise) => exercise.sets);
        expect(all.reduce((sum, { ms }) => sum + ms, 0)).to.be.at.most(active);
        expect(new Set(all.map(({ visit }) => visit)).size).to.equal(all.length);
      }),
    );
  });
});
