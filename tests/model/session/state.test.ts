import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Log, LogEntry } from '../../../src/model/session/log.js';
import { readyState } from '../../../src/model/session/ready.js';
import { sessionState, type SessionState } from '../../../src/model/session/state.js';
import type { Segment } from '../../../src/model/session/types.js';
import { anyClosed, anyLog, anySegments, block, closed, item } from './sessions.js';

const start: LogEntry = { t: 0, k: 'start' };

/** Where a session is, in short: "running 1 5000". */
const where = ({ status, index, remaining }: SessionState): string => `${status} ${index} ${remaining}`;

const at = (segments: readonly Segment[], t: number, ...log: Log): string => where(sessionState(segments, log, t));

describe('The state of a session', () => {
  const segments = closed(20, 10, 20);

  it('is ready until it is started, and done at its end', () => {
    expect(at(segments, 5000)).to.equal('ready 0 20000');
    expect(at(segments, 5000, start)).to.equal('running 0 15000');
    expect(at(segments, 20_000, start)).to.equal('running 1 10000');
    expect(at(segments, 49_999, start)).to.equal('running 2 1');
    expect(at(segments, 50_000, start)).to.equal('done 2 0');
    expect(at(segments, 1e9, start)).to.equal('done 2 0');
  });

  it('is the same without a log as what a session is shown with before it can run', () => {
    fc.assert(
      fc.property(anySegments, (any) => {
        expect(readyState(any)).to.deep.equal(sessionState(any, [], 0));
      }),
    );
    expect(readyState([])).to.deep.equal(sessionState([], [], 0));
  });

  it('stands while it is paused', () => {
    const log: Log = [start, { t: 5000, k: 'pause' }, { t: 65_000, k: 'play' }];
    expect(at(segments, 30_000, ...log)).to.equal('paused 0 15000');
    expect(at(segments, 70_000, ...log)).to.equal('running 0 10000');
  });

  it('goes on, back to the step before, and back to the beginning of this one', () => {
    expect(at(segments, 6000, start, { t: 5000, k: 'next' })).to.equal('running 1 9000');
    expect(at(segments, 22_000, start, { t: 21_500, k: 'back' })).to.equal('running 0 19500');
    expect(at(segments, 26_000, start, { t: 25_000, k: 'back' })).to.equal('running 1 9000');
    expect(at(segments, 22_000, start, { t: 21_500, k: 'restart' })).to.equal('running 1 9500');
  });

  it('waits at an open step until the reader is done', () => {
    const { segments: open } = block({ items: [item('hop', { reps: 10 }), item('hop', { work: 20 })] });
    expect(at(open, 1e6, start)).to.equal('running 0 null');
    expect(at(open, 1e6 + 5000, start, { t: 1e6, k: 'next' })).to.equal('running 1 15000');
  });

  it('gets longer and shorter, and is over where it has been on for longer', () => {
    expect(at(segments, 5000, start, { t: 5000, k: 'add', ms: 10_000 })).to.equal('running 0 25000');
    expect(at(segments, 15_000, start, { t: 15_000, k: 'add', ms: -10_000 })).to.equal('running 1 10000');
  });

  it('ends early where the reader wants it', () => {
    expect(at(segments, 9000, start, { t: 5000, k: 'finish' })).to.equal('done 2 0');
  });

  it('counts rounds and laps where they are made', () => {
    const { segments: amrap } = block({ mode: 'amrap', minutes: 5, items: [item('hop')] });
    const log: Log = [start, { t: 60_000, k: 'round' }, { t: 90_000, k: 'lap' }, { t: 110_000, k: 'round' }];
    const { rounds, marks } = sessionState(amrap, log, 120_000);
    expect(rounds).to.equal(2);
    expect(marks.map(({ k, at: when }) => `${k} ${when}`)).to.deep.equal(['round 60000', 'lap 90000', 'round 110000']);
  });

  it('tells what was on, for how long, and how it ended', () => {
    const { visits } = sessionState(segments, [start, { t: 5000, k: 'next' }], 16_000);
    expect(visits).to.deep.equal([
      { index: 0, used: 5000, end: 'next' },
      { index: 1, used: 10_000, end: 'over' },
      { index: 2, used: 1000, end: undefined },
    ]);
  });

  it('tells what is left of the whole, and how many steps will wait', () => {
    const { segments: mixed } = block({
      mode: 'circuit',
      rounds: 2,
      rest: 30,
      items: [item('hop', { work: 20 }), item('hop', { reps: 10 })],
    });
    const { left, open } = sessionState(mixed, [start], 5000);
    expect([left, open]).to.deep.equal([15_000 + 30_000 + 20_000, 2]);
  });
});

describe('A machine that slept', () => {
  const segments = closed(20, 300, 20);
  const slept = (policy: 'count' | 'pause' | 'ask'): Log => [start, { t: 130_000, k: 'gap', ms: 100_000, policy }];

  it('has trained on where time counts', () => {
    expect(at(segments, 130_000, ...slept('count'))).to.equal('running 1 190000');
  });

  it('goes on where it was where time does not', () => {
    expect(at(segments, 130_000, ...slept('pause'))).to.equal('running 1 290000');
    expect(at(segments, 131_000, ...slept('pause'))).to.equal('running 1 289000');
  });

  it('stands until the reader has said which', () => {
    expect(at(segments, 150_000, ...slept('ask'))).to.equal('paused 1 290000');
    expect(at(segments, 151_000, ...slept('ask'), { t: 150_000, k: 'play' })).to.equal('running 1 289000');
  });
});

describe('A minute on the minute', () => {
  const { segments } = block({ mode: 'emom', minutes: 3, items: [item('hop', { reps: 5 })] });

  it('rests for what is left of it, however fast one was', () => {
    expect(at(segments, 20_000, start, { t: 20_000, k: 'next' })).to.equal('running 1 40000');
    expect(at(segments, 60_000, start, { t: 20_000, k: 'next' })).to.equal('running 2 60000');
  });

  it('begins the next one where one was not done', () => {
    expect(at(segments, 60_000, start)).to.equal('running 2 60000');
  });

  it('goes back to its beginning', () => {
    expect(at(segments, 61_000, start, { t: 61_000, k: 'back' })).to.equal('running 0 60000');
    const log: Log = [start, { t: 20_000, k: 'next' }, { t: 21_000, k: 'back' }];
    expect(at(segments, 21_000, ...log)).to.equal('running 0 60000');
  });

  it('takes the whole time, whatever was pressed in it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 59_999 }), { maxLength: 3 }), (presses) => {
        const log = presses.flatMap((press, minute): Log => [{ t: minute * 60_000 + press, k: 'next' }]);
        for (const minute of [0, 1, 2])
          expect(at(segments, minute * 60_000, start, ...log)).to.match(new RegExp(`^running ${minute * 2} `, 'u'));
      }),
    );
  });
});

describe('A workout against the clock', () => {
  it('is over when its time is up', () => {
    const { segments } = block({ mode: 'for-time', rounds: 3, minutes: 2, items: [item('hop', { reps: 21 })] });
    expect(at(segments, 50_000, start, { t: 30_000, k: 'next' })).to.equal('running 1 70000');
    expect(at(segments, 120_000, start, { t: 30_000, k: 'next' })).to.equal('done 2 0');
  });
});

describe('Any session, whatever is pressed', () => {
  const time = fc.integer({ min: 0, max: 2_000_000 });
  const of = (segments: readonly Segment[], log: Log, t: number): SessionState => sessionState(segments, log, t);

  it('is the same whatever was asked before, and after a trip through JSON', () => {
    fc.assert(
      fc.property(anySegments, anyLog, time, (segments, log, t) => {
        const before = of(segments, log, t);
        of(segments, log, t / 2);
        expect(of(segments, JSON.parse(JSON.stringify(log)) as Log, t)).to.deep.equal(before);
      }),
    );
  });

  it('does not change by entries that are still to come', () => {
    fc.assert(
      fc.property(anySegments, anyLog, time, (segments, log, t) => {
        const past = log.filter((entry) => entry.t <= t);
        expect(of(segments, past, t)).to.deep.equal(of(segments, log, t));
      }),
    );
  });

  it('has a time left that is a number, and not below zero', () => {
    fc.assert(
      fc.property(anySegments, anyLog, time, (segments, log, t) => {
        const { remaining, left, active, elapsed } = of(segments, log, t);
        expect(remaining ?? 0).to.be.at.least(0);
        expect([left, active, elapsed].every((each) => Number.isFinite(each) && each >= 0)).to.equal(true);
      }),
    );
  });

  it('has spent all time in segments and in pauses', () => {
    fc.assert(
      fc.property(anySegments, anyLog, time, (segments, log, t) => {
        const { visits, active, status } = of(segments, log, t);
        expect(visits.reduce((sum, { used }) => sum + used, 0)).to.equal(active);
        if (status !== 'done') {
          const paused = log.filter((entry) => entry.t <= t).reduce(pausing, { on: true, since: 0, sum: 0 });
          expect(active + paused.sum + (paused.on ? 0 : t - paused.since)).to.equal(t);
        }
      }),
    );
  });

  it('never goes back by itself, and stays done', () => {
    fc.assert(
      fc.property(anySegments, anyLog, time, time, (segments, log, a, b) => {
        const forward = log.filter(({ k }) => k !== 'back' && k !== 'restart');
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((t) => of(segments, forward, t));
        expect(late!.index).to.be.at.least(early!.index);
        if (early!.status === 'done') expect(late!.status).to.equal('done');
      }),
    );
  });

  it('shifts by a pause, and by exactly that', () => {
    fc.assert(
      fc.property(anySegments, time, time, time, (segments, when, long, t) => {
        const log: Log = [start, { t: when, k: 'pause' }, { t: when + long, k: 'play' }];
        const { status, index, remaining } = of(segments, [start], when + t);
        expect(where(of(segments, log, when + long + t))).to.equal(where({ status, index, remaining } as SessionState));
      }),
    );
  });

  it('comes back to the beginning of a step that was skipped', () => {
    fc.assert(
      fc.property(
        anyClosed,
        fc.integer({ min: 0, max: 1999 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (segments, soon, share) => {
          const total = segments.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
          const when = Math.floor(total * share);
          const { index } = of(segments, [start], when);
          fc.pre(index < segments.length - 1 && (segments[index + 1]?.ms ?? 0) > soon);
          const log: Log = [start, { t: when, k: 'next' }, { t: when + soon, k: 'back' }];
          expect(where(of(segments, log, when + soon))).to.equal(`running ${index} ${segments[index]?.ms}`);
        },
      ),
    );
  });

  it('ends so much later as time was added, and begins no earlier step later', () => {
    fc.assert(
      fc.property(anyClosed, fc.integer({ min: 1, max: 5 }), (segments, times) => {
        const total = segments.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
        const log: Log = [start, ...Array.from({ length: times }, (): LogEntry => ({ t: 0, k: 'add', ms: 10_000 }))];
        expect(of(segments, log, total + times * 10_000 - 1).status).to.equal('running');
        expect(of(segments, log, total + times * 10_000).status).to.equal('done');
      }),
    );
  });

  it('takes nonsense for nothing', () => {
    const nonsense = [
      { t: NaN, k: 'next' },
      { t: -5, k: 'add', ms: NaN },
      { t: 0, k: 'gap', ms: -1, policy: 'pause' },
    ];
    expect(at(closed(20, 10), 5000, start, ...(nonsense.slice(1) as unknown as Log))).to.equal('running 0 15000');
    expect(at([], 5000, start)).to.equal('done 0 0');
  });

  it('does not mind a clock that is set back', () => {
    fc.assert(
      fc.property(anySegments, anyLog, fc.integer({ min: 0, max: 60_000 }), (segments, log, back) => {
        const last = log.at(-1)!.t;
        const state = of(segments, log, last);
        const again = of(segments, [...log, { t: last - back, k: 'lap' }], last);
        expect(again.index).to.equal(state.index);
      }),
    );
  });
});

interface Pauses {
  readonly on: boolean;
  readonly since: number;
  readonly sum: number;
}

/** The time in which a session stands, by its log alone. */
function pausing({ on, since, sum }: Pauses, { t, k }: LogEntry): Pauses {
  if (k === 'pause' && on) return { on: false, since: t, sum };
  if (k === 'play' && !on) return { on: true, since: t, sum: sum + t - since };
  return { on, since, sum };
}
