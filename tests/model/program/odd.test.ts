import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { programOf, type ProgrammeOptions } from '../../../src/model/program/programme.js';
import { unbegun } from '../../../src/model/program/unbegun.js';
import type { Programme } from '../../../src/model/program/types.js';
import type { Told } from '../../../src/model/progress/entry.js';
import type { Program } from '../../../src/pack/types.js';
import { begins, drawn, ended, onDay, program, told, trained } from './programs.js';

const five = program('hhrhh');

const at = (planned: number, log: readonly Told[], options: ProgrammeOptions = {}): Programme =>
  programOf(five, told(...log), onDay(planned), options);

describe('The beginning of a programme', () => {
  it('may be on a date to come', () => {
    const now = at(1, [begins(1, 3)]);
    expect({ start: now.start, today: now.today, over: now.over }).to.deep.equal({
      start: onDay(3),
      today: undefined,
      over: false,
    });
    expect(drawn(now)).to.equal('1 ahead to 3, 2 ahead to 4, 3 ahead to 5, 4 ahead to 6, 5 ahead to 7');
  });

  it('may be set by the page, until the reader says otherwise', () => {
    const start = onDay(2);
    expect(at(2, [], { start }).today?.number).to.equal(1);
    expect(at(4, [begins(1, 4)], { start }).today?.number).to.equal(1);
    expect(at(4, [begins(1, 4)], { start }).start).to.equal(onDay(4));
    expect(at(2, [], { start: 'soon' }).start).to.equal(undefined);
  });

  it('may be in the middle: what is before is left out', () => {
    expect(drawn(at(4, [begins(4)]))).to.equal('1 skipped, 2 skipped, 3 skipped, 4 today, 5 ahead');
  });

  it('is the first day that something became of, where nobody said more', () => {
    expect(drawn(at(2, [ended(1)]))).to.equal('1 done, 2 today, 3 ahead, 4 ahead, 5 ahead');
    expect(at(2, [trained(1)]).start, 'a session alone begins nothing').to.equal(undefined);
  });

  it('can be repeated: all days come again', () => {
    const now = at(6, [begins(), ended(1), ended(2), begins(1, 6)]);
    expect({ start: now.start, done: now.done, today: now.today?.number }).to.deep.equal({
      start: onDay(6),
      done: 0,
      today: 1,
    });
  });

  it('can be put right: the same entry, with another date', () => {
    const [first, done] = told(begins(1, 2), ended(1, 2));
    const right = first && done ? [{ ...first, rev: 1, on: onDay(1) }, done] : [];
    expect(drawn(programOf(five, right, onDay(3)))).to.match(/^1 done to 2, 2 today to 3/u);
  });
});

describe('“Start again here”', () => {
  it('brings a day and those behind it once more', () => {
    const now = at(9, [begins(), ended(1), ended(2), ended(4), begins(2, 9)]);
    expect(drawn(now)).to.equal('1 done, 2 today to 9, 3 ahead to 10, 4 ahead to 11, 5 ahead to 12');
    expect(now.start).to.equal(onDay(1));
  });

  it('leaves out what is before it and not done', () => {
    expect(drawn(at(9, [begins(), ended(1), begins(4, 9)]))).to.equal(
      '1 done, 2 skipped, 3 skipped, 4 today to 9, 5 ahead to 10',
    );
  });
});

describe('What became of a day', () => {
  it('may be its minimum, made whole later', () => {
    expect(at(1, [begins(), ended(1, 1, 'minimum')])).to.deep.include({ done: 1, settled: true });
    expect(at(1, [begins(), ended(1, 1, 'minimum')]).today?.state).to.equal('minimum');
    expect(at(1, [begins(), ended(1, 1, 'minimum'), trained(1)]).today?.state).to.equal('done');
  });

  it('may be that it is left out: the next one comes tomorrow', () => {
    const now = at(1, [begins(), ended(1, 1, 'skipped')]);
    expect(drawn(now)).to.match(/^1 skipped, 2 ahead/u);
    expect({ settled: now.settled, done: now.done }).to.deep.equal({ settled: true, done: 0 });
  });

  it('may be taken back', () => {
    expect(at(1, [begins(), ended(1), { k: 'undo', of: 'e1' }]).today?.state).to.equal('today');
  });

  it('may come with the session that it was done by: that settles no other day', () => {
    expect(drawn(at(2, [begins(1, 2), trained(2), ended(4, 2)]))).to.match(
      /^1 moved to 4, 2 moved to 5, .*4 done to 2/u,
    );
    expect(drawn(at(1, [begins(), trained(1), trained(1)])), 'twice a day is once').to.match(/^1 done, 2 ahead/u);
  });

  it('may be noted of several days on one date: the programme is ahead then', () => {
    expect(drawn(at(2, [begins(), ended(1), ended(2, 1)]))).to.equal(
      '1 done, 2 done to 1, 3 today to 2, 4 ahead to 3, 5 ahead to 4',
    );
  });

  it('may be noted of a date to come, when the clock was put back: it counts, and settles nothing', () => {
    const now = at(1, [begins(), ended(1, 2)]);
    expect(drawn(now)).to.equal('1 done to 2, 2 today to 1, 3 ahead to 2, 4 ahead to 3, 5 ahead to 4');
    expect(now.settled).to.equal(false);
    expect(drawn(at(1, [begins(1, 2), ended(1, 1)])), 'begun "tomorrow"').to.match(/^1 done, 2 ahead/u);
  });

  it('means nothing of days, dates and programmes that do not exist', () => {
    const other: Told = { k: 'day', program: 'other', day: 1, how: 'done', on: onDay(1) };
    const noDate: Told = { k: 'day', program: 'thirty', day: 1, how: 'done', on: '2026-02-30' };
    const log = [begins(), ended(0, 1), ended(6, 1), ended(1.5, 1), ended(NaN, 1), other, noDate];
    expect(at(1, log)).to.deep.equal(at(1, [begins()]));
    expect(() => programOf(five, [], 'today')).to.throw(RangeError);
  });
});

const policies = ['shift', 'skip', 'repeat', 'ask'] as const;

const anyTold: fc.Arbitrary<Told> = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -3, max: 30 })).map(([day, on]) => begins(day, on)),
  fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -3, max: 30 }),
      fc.constantFrom('done' as const, 'minimum' as const, 'skipped' as const),
    )
    .map((parts) => ended(...parts)),
  fc.integer({ min: -3, max: 30 }).map((on) => trained(on)),
);

const anyProgram: fc.Arbitrary<Program> = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('h', 'l', 'r', 't', 'c'), minLength: 1, maxLength: 10 }),
    fc.constantFrom(...policies),
  )
  .map((parts) => program(...parts));

describe('Any programme, whatever happened', () => {
  const anyCase = fc.tuple(anyProgram, fc.array(anyTold, { maxLength: 25 }), fc.integer({ min: 0, max: 30 }));

  it('is, before anything happened, what it is shown as before anything is reckoned', () => {
    fc.assert(
      fc.property(anyProgram, fc.integer({ min: -400, max: 400 }), (of, planned) => {
        expect(unbegun(of)).to.deep.equal(programOf(of, [], onDay(planned)));
      }),
    );
  });

  it('has each of its days once, each date for one day to come, and none of them in the past', () => {
    fc.assert(
      fc.property(anyCase, ([of, log, planned]) => {
        const today = onDay(planned);
        const { days } = programOf(of, told(...log), today);
        expect(days.map(({ number }) => number)).to.deep.equal(of.days.map((_, index) => index + 1));
        const open = days.filter(({ state, date }) => date && ['ahead', 'today', 'moved'].includes(state));
        expect(new Set(open.map(({ date }) => date)).size).to.equal(open.length);
        expect(
          open.filter(({ date, state }) => (date ?? '') < today || (date === today) !== (state === 'today')),
        ).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses nothing that was done, but where the reader began anew', () => {
    fc.assert(
      fc.property(anyCase, ([of, log, planned]) => {
        const once = [begins(), ...log.filter(({ k }) => k !== 'program')];
        const noted = new Set(
          once.flatMap((each) => (each.k === 'day' && each.day <= of.days.length ? [each.day] : [])),
        );
        const { days } = programOf(of, told(...once), onDay(planned));
        expect([...noted].filter((number) => days[number - 1]?.ended === undefined)).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is over only when nothing is left to come', () => {
    fc.assert(
      fc.property(anyCase, ([of, log, planned]) => {
        const { over, days, asks, today, start } = programOf(of, told(...log), onDay(planned));
        const left = days.some(({ state }) => ['ahead', 'today', 'moved'].includes(state));
        if (over) expect([left, asks, start === undefined]).to.deep.equal([false, undefined, false]);
        if (today) expect(days).to.include(today);
      }),
      { numRuns: 1000 },
    );
  });
});
