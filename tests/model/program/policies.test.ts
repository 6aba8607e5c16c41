import { expect } from '@open-wc/testing';
import { programOf } from '../../../src/model/program/programme.js';
import type { Told } from '../../../src/model/progress/entry.js';
import type { Programme } from '../../../src/model/program/types.js';
import type { Program } from '../../../src/pack/types.js';
import { begins, drawn, ended, onDay, program, told, trained } from './programs.js';

type Log = readonly Told[];

const standing =
  (of: Program) =>
  (planned: number, ...log: Log): Programme =>
    programOf(of, told(...log), onDay(planned));

const states = ({ days }: Programme): string => days.map(({ state }) => state).join(' ');

describe('A programme that skips', () => {
  const at = standing(program('hlrht', 'skip'));

  it('leaves its dates as they are, and a missed day missed', () => {
    const now = at(4, begins(), ended(1));
    expect(drawn(now)).to.equal('1 done, 2 missed, 3 done, 4 today, 5 ahead');
    expect({ done: now.done, moved: now.moved, asks: now.asks }).to.deep.equal({ done: 2, moved: [], asks: undefined });
  });

  it('takes a missed day at any time, and has today’s stay today’s', () => {
    const now = at(4, begins(), ended(1), ended(2, 4));
    expect(drawn(now)).to.equal('1 done, 2 done, 3 done, 4 today, 5 ahead');
    expect(now.days[1]?.ended).to.equal(onDay(4));
    expect({ today: now.today?.number, settled: now.settled }).to.deep.equal({ today: 4, settled: false });
  });

  it('takes a day before its date', () => {
    const now = at(5, begins(), ended(5, 4));
    expect({ state: now.today?.state, settled: now.settled }).to.deep.equal({ state: 'done', settled: true });
  });

  it('is over after its last date, and what was missed can still be done', () => {
    expect(at(5, begins()).over).to.equal(false);
    expect(at(6, begins()).over).to.equal(true);
    expect(states(at(9, begins(), ended(2, 9)))).to.equal('missed done done missed missed');
  });
});

describe('A programme that asks', () => {
  const at = standing(program('hlhht', 'ask'));
  const numbers = ({ asks }: Programme): unknown => asks && [asks.missed.number, asks.planned.number];

  it('has its reader say whether to go on with the day that was missed, or with today’s', () => {
    const now = at(3, begins(), ended(1));
    expect(numbers(now)).to.deep.equal([2, 3]);
    expect(now.moved.map(({ number }) => number)).to.deep.equal([2]);
    expect(drawn(now)).to.equal('1 done, 2 missed, 3 today, 4 ahead, 5 ahead');
  });

  it('goes on with the one, or with the other', () => {
    const missed = at(3, begins(), ended(1), begins(2, 3));
    expect(drawn(missed)).to.equal('1 done, 2 today to 3, 3 ahead to 4, 4 ahead to 5, 5 ahead to 6');
    expect(missed.asks).to.equal(undefined);
    const planned = at(3, begins(), ended(1), begins(3));
    expect(drawn(planned)).to.equal('1 done, 2 skipped, 3 today, 4 ahead, 5 ahead');
    expect(planned.asks).to.equal(undefined);
  });

  it('asks no more on a day whose training is done', () => {
    expect(numbers(at(3, begins(), ended(1), ended(3)))).to.equal(undefined);
    expect(numbers(at(4, begins(), ended(1), ended(3)))).to.deep.equal([2, 4]);
  });

  it('keeps what was done in between when it goes back', () => {
    expect(drawn(at(4, begins(), ended(1), ended(3), begins(2, 4)))).to.equal(
      '1 done, 2 today to 4, 3 done, 4 ahead to 5, 5 ahead to 6',
    );
  });

  it('asks about its last day too once all dates are through', () => {
    const now = at(40, begins(), ended(1));
    expect(numbers(now)).to.deep.equal([2, 5]);
    expect(now.over).to.equal(false);
    expect(at(40, begins(), ended(1), begins(5, 40)).today?.number).to.equal(5);
  });
});

describe('A programme that repeats', () => {
  const at = standing(program('hlhrh', 'repeat'));

  it('brings the last training once more after a day that was missed, and then goes on', () => {
    const missed = at(4, begins(), ended(1), ended(2));
    expect(drawn(missed)).to.equal('1 today to 4, 2 done, 3 ahead to 5, 4 ahead to 6, 5 ahead to 7');
    expect(missed.today).to.include({ number: 1, ended: onDay(1) });
    expect(missed.done, 'what was done stays done').to.equal(2);
    const repeated = at(5, begins(), ended(1), ended(2), trained(4));
    expect(drawn(repeated)).to.equal('1 done to 4, 2 done, 3 today to 5, 4 ahead to 6, 5 ahead to 7');
  });

  it('brings it once, however long a reader was away', () => {
    expect(drawn(at(30, begins(), ended(1), ended(2)))).to.match(/^1 today to 30, 2 done, 3 ahead to 31/u);
  });

  it('leaves it out for who goes on at once', () => {
    expect(drawn(at(5, begins(), ended(1), ended(2), ended(3, 4)))).to.match(
      /^1 done, 2 done, 3 done to 4, 4 today to 5/u,
    );
  });

  it('has nothing to repeat before the first training', () => {
    expect(drawn(at(2, begins()))).to.match(/^1 today to 2, 2 ahead to 3/u);
  });
});
