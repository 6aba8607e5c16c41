import { expect } from '@open-wc/testing';
import { programOf } from '../../../src/model/program/programme.js';
import type { Told } from '../../../src/model/progress/entry.js';
import type { Programme } from '../../../src/model/program/types.js';
import { begins, drawn, ended, onDay, program, told, trained } from './programs.js';

/** The days of the picture: hips, learn, rest, test, choice, over and over. */
const picture = program('hlrtchlrtc', 'shift');

const at = (planned: number, ...log: readonly Told[]): Programme => programOf(picture, told(...log), onDay(planned));

const fiveDays = [begins(), trained(1), ended(2), ended(4), trained(5, 'legs')] as const;

describe('A programme that shifts', () => {
  it('has no dates before the reader begins', () => {
    const { days, start, today, over } = at(1);
    expect(days.map(({ number, state, date }) => ({ number, state, date }))[0]).to.deep.equal({
      number: 1,
      state: 'ahead',
      date: undefined,
    });
    expect({ start, today, over, length: days.length }).to.deep.equal({
      start: undefined,
      today: undefined,
      over: false,
      length: 10,
    });
  });

  it('has one day a date from then on', () => {
    expect(drawn(at(1, begins()))).to.match(/^1 today, 2 ahead, 3 ahead.*10 ahead$/u);
    expect(at(1, begins()).today?.number).to.equal(1);
  });

  it('goes on tomorrow with what comes next', () => {
    const { today, settled, done } = at(1, begins(), ended(1));
    expect({ today: today?.state, settled, done }).to.deep.equal({ today: 'done', settled: true, done: 1 });
    expect(drawn(at(1, begins(), ended(1)))).to.match(/^1 done, 2 ahead, 3 ahead/u);
  });

  it('settles the day that is due by its session, wherever that was done', () => {
    expect(drawn(at(1, begins(), trained(1)))).to.match(/^1 done, 2 ahead/u);
    expect(drawn(at(1, begins(), trained(1, 'legs')))).to.match(/^1 today, 2 ahead/u);
  });

  it('lets a rest go by', () => {
    const rest = at(3, begins(), ended(1), ended(2));
    expect({ ...rest.today, settled: rest.settled }).to.include({ number: 3, state: 'today', settled: false });
    expect(drawn(at(4, begins(), ended(1), ended(2)))).to.match(/^1 done, 2 done, 3 done, 4 today/u);
  });

  it('waits for who was away', () => {
    expect(drawn(at(20, ...fiveDays))).to.match(/5 done, 6 today to 20, 7 ahead to 21/u);
    expect(at(20, ...fiveDays).done).to.equal(5);
  });

  it('brings a day that was passed over after the next that asks something', () => {
    const log = [...fiveDays, ended(7)] as const;
    const now = at(9, ...log);
    expect(drawn(now)).to.equal(
      '1 done, 2 done, 3 done, 4 done, 5 done, 6 moved to 10, 7 done, 8 done, 9 today, 10 ahead to 11',
    );
    expect(now.moved.map(({ number }) => number)).to.deep.equal([6]);
    expect(now.done).to.equal(7);
    expect(drawn(at(7, ...log))).to.contain('6 moved to 10, 7 done, 8 ahead, 9 ahead, 10 ahead to 11');
    expect(drawn(at(10, ...log, ended(9)))).to.contain('6 today to 10, 7 done, 8 done, 9 done, 10 ahead to 11');
    expect(drawn(at(11, ...log, ended(9), trained(10)))).to.contain(
      '6 done to 10, 7 done, 8 done, 9 done, 10 today to 11',
    );
  });
});
