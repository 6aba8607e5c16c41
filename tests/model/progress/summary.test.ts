import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { addDays, weekdayOf } from '../../../src/model/program/dates.js';
import type { Progress, ProgressEntry } from '../../../src/model/progress/entry.js';
import { summaryOf, type SummaryOptions } from '../../../src/model/progress/summary.js';
import type { DoneExercise } from '../../../src/model/session/report.js';
import type { Pack } from '../../../src/pack/types.js';

const pack: Pack = {
  qualities: [{ id: 'balance', name: 'Balance' }],
  exercises: [
    { id: 'squat', name: 'Squat', teaches: ['strength'], replaces: ['knee-bend'] },
    { id: 'lunge', name: 'Lunge', teaches: ['strength', 'balance'] },
    { id: 'walk', name: 'Walk' },
  ],
};

/** A Wednesday. */
const today = '2026-11-25';
const options: SummaryOptions = { today, firstWeekday: 1, weeks: 3, zone: 'UTC' };
const minute = 60_000;

const exercise = (id: string, ...minutes: readonly number[]): DoneExercise => ({
  exercise: id,
  sets: minutes.map((each, visit) => ({ visit, ms: each * minute })),
});

let count = 0;

/** A session of some minutes on a date. */
const session = (on: string, minutes: number, ...exercises: readonly DoneExercise[]): ProgressEntry => ({
  id: `s${count++}`,
  at: Date.parse(`${on}T12:00:00Z`),
  k: 'session',
  session: 'hips',
  on,
  report: { active: minutes * minute, exercises },
});

const weeksOf = (progress: Progress, more: Partial<SummaryOptions> = {}): readonly string[] =>
  summaryOf(progress, pack, { ...options, ...more }).weeks.map(
    ({ from, sessions, ms }) => `${from}: ${sessions} in ${ms / minute} min`,
  );

const qualitiesOf = (...exercises: readonly DoneExercise[]): unknown => {
  const { qualities, other } = summaryOf([session(today, 30, ...exercises)], pack, options);
  return {
    ...Object.fromEntries(qualities.map(({ quality, ms }) => [quality.id, ms / minute])),
    other: other / minute,
  };
};

describe('What was done by week', () => {
  const log = [session('2026-11-08', 99), session('2026-11-09', 10), session('2026-11-22', 20), session(today, 12)];

  it('is how many sessions, and how long they were, up to the week of today', () => {
    expect(weeksOf(log)).to.deep.equal([
      '2026-11-09: 1 in 10 min',
      '2026-11-16: 1 in 20 min',
      '2026-11-23: 1 in 12 min',
    ]);
  });

  it('goes by the day on which weeks begin', () => {
    const sundays = ['2026-11-08: 2 in 109 min', '2026-11-15: 0 in 0 min', '2026-11-22: 2 in 32 min'];
    expect(weeksOf(log, { firstWeekday: 7 })).to.deep.equal(sundays);
  });

  it('has the date where the reader was, else that of a zone', () => {
    const late: ProgressEntry = {
      id: 'late',
      at: Date.parse('2026-11-22T23:30:00Z'),
      k: 'session',
      session: 'hips',
      report: { active: minute, exercises: [] },
    };
    expect(weeksOf([late], { weeks: 2 })).to.deep.equal(['2026-11-16: 1 in 1 min', '2026-11-23: 0 in 0 min']);
    expect(weeksOf([late], { weeks: 2, zone: 'Pacific/Auckland' })[1]).to.equal('2026-11-23: 1 in 1 min');
    expect(weeksOf([{ ...late, on: '2026-11-20' }], { weeks: 2, zone: 'Pacific/Auckland' })[0]).to.contain('1 in 1');
  });

  it('leaves out what was taken back', () => {
    const [only] = log.slice(-1);
    expect(
      weeksOf([...(only ? [only] : []), { id: 'u', at: 9e12, k: 'undo', of: only?.id ?? '' }], { weeks: 1 }),
    ).to.deep.equal(['2026-11-23: 0 in 0 min']);
  });
});

describe('The qualities that were trained', () => {
  it('have the time of the sets, without rests', () => {
    expect(qualitiesOf(exercise('squat', 1, 2))).to.deep.equal({ strength: 3, other: 0 });
  });

  it('share a set equally where it teaches several', () => {
    expect(qualitiesOf(exercise('lunge', 4))).to.deep.equal({ strength: 2, balance: 2, other: 0 });
    const inTurn: DoneExercise = {
      tasks: [
        { exercise: 'squat', dose: {} },
        { exercise: 'lunge', dose: {} },
      ],
      sets: [{ visit: 0, ms: 8 * minute, rounds: 3 }],
    };
    expect(qualitiesOf(inTurn)).to.deep.equal({ strength: 6, balance: 2, other: 0 });
  });

  it('know exercises by the names they had, and leave over what teaches nothing', () => {
    expect(qualitiesOf(exercise('knee-bend', 1), exercise('walk', 2), exercise('gone', 3))).to.deep.equal({
      strength: 1,
      other: 5,
    });
  });

  it('come with what the pack says of them, the longest trained first', () => {
    const { qualities } = summaryOf([session(today, 9, exercise('lunge', 2), exercise('squat', 1))], pack, options);
    expect(qualities.map(({ quality }) => quality)).to.deep.equal([
      { id: 'strength' },
      { id: 'balance', name: 'Balance' },
    ]);
  });
});

const anyDone: fc.Arbitrary<DoneExercise> = fc
  .tuple(fc.constantFrom('squat', 'lunge', 'walk', 'gone'), fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 4 }))
  .map(([id, minutes]) => exercise(id, ...minutes));

const anySession = fc
  .tuple(fc.integer({ min: -40, max: 10 }), fc.nat(90), fc.array(anyDone, { maxLength: 4 }))
  .map(([day, minutes, done]) => session(addDays(today, day), minutes, ...done));

describe('Any summary', () => {
  it('adds up: sessions and their time by week, the time of all sets by quality', () => {
    fc.assert(
      fc.property(
        fc.array(anySession, { maxLength: 20 }),
        fc.constantFrom(1 as const, 6 as const, 7 as const),
        fc.integer({ min: 1, max: 8 }),
        (log, firstWeekday, length) => {
          const { weeks, qualities, other } = summaryOf(log, pack, { ...options, firstWeekday, weeks: length });
          const [from, to] = [weeks[0]?.from ?? '', addDays(weeks.at(-1)?.from ?? '', 6)];
          const within = log.filter((entry) => entry.k === 'session' && entry.on! >= from && entry.on! <= to);
          const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
          const reports = within.flatMap((entry) => (entry.k === 'session' ? [entry.report] : []));
          expect(weeks.length).to.equal(length);
          expect(weekdayOf(from)).to.equal(firstWeekday);
          expect(today >= from && today <= to).to.equal(true);
          expect(sum(weeks.map(({ sessions }) => sessions))).to.equal(within.length);
          expect(sum(weeks.map(({ ms }) => ms))).to.equal(sum(reports.map(({ active }) => active)));
          const sets = reports.flatMap(({ exercises }) => exercises.flatMap((each) => each.sets.map(({ ms }) => ms)));
          expect(sum([other, ...qualities.map(({ ms }) => ms)])).to.be.closeTo(sum(sets), 1e-3);
        },
      ),
    );
  });
});
