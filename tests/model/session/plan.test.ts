import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Log, LogEntry } from '../../../src/model/session/log.js';
import { planSession } from '../../../src/model/session/compile.js';
import { slotsOf } from '../../../src/model/session/plan.js';
import { sessionState } from '../../../src/model/session/state.js';
import type { SessionReader } from '../../../src/model/session/types.js';
import { anyLog, anySession, inShort, item, pack, sessionOf } from './sessions.js';

const start: LogEntry = { t: 0, k: 'start' };
const session = sessionOf({ items: [item('hop', { sets: 3, work: 20 }), item('plank', { work: 30 })] });

const stepsOf = (log: Log, reader: SessionReader = {}): readonly string[] =>
  inShort(planSession(session, pack, reader, log).segments);

const onAt = (log: Log, t: number): string => {
  const { segments } = planSession(session, pack, {}, log);
  const { status, index, elapsed } = sessionState(segments, log, t);
  return `${status} ${inShort(segments)[index]} ${elapsed}`;
};

describe('The plan of a session', () => {
  it('is what the session says, as long as the reader chooses nothing', () => {
    const planned = ['work hop 20s', 'work hop 20s', 'work hop 20s', 'work plank 30s'];
    expect(stepsOf([])).to.deep.equal(planned);
    expect(stepsOf([start, { t: 5000, k: 'next' }])).to.deep.equal(planned);
  });

  it('has another exercise everywhere where it was swapped in before the start', () => {
    const swap: LogEntry = { t: 0, k: 'swap', item: '0/0', exercise: 'squat' };
    expect(stepsOf([swap, start]).slice(0, 3)).to.deep.equal(['work squat 20s', 'work squat 20s', 'work squat 20s']);
  });

  it('has it from the set that is on, where it was swapped in later; what was on stays what it was', () => {
    const swap: LogEntry = { t: 25_000, k: 'swap', item: '0/0', exercise: 'squat' };
    expect(stepsOf([start, swap])).to.deep.equal([
      'work hop 20s',
      'work hop 20s',
      'work squat 20s',
      'work squat 20s',
      'work plank 30s',
    ]);
    expect(onAt([start, swap], 24_000)).to.equal('running work hop 20s 4000');
    expect(onAt([start, swap], 26_000)).to.equal('running work squat 20s 1000');
    const { visits } = sessionState(planSession(session, pack, {}, [start, swap]).segments, [start, swap], 26_000);
    expect(visits.map(({ end, used }) => [end, used])).to.deep.equal([
      ['over', 20_000],
      ['swap', 5000],
      [undefined, 1000],
    ]);
  });

  it('has what was planned again where the reader wants it', () => {
    const log: Log = [
      start,
      { t: 1000, k: 'swap', item: '0/0', exercise: 'squat' },
      { t: 2000, k: 'swap', item: '0/0' },
    ];
    expect(onAt(log, 5000)).to.equal('running work hop 20s 3000');
    expect(stepsOf(log).slice(2)).to.deep.equal(['work hop 20s', 'work hop 20s', 'work hop 20s', 'work plank 30s']);
  });

  it('begins a set on both sides anew with an exercise that was swapped in on the second', () => {
    const sided = sessionOf({ items: [item('hop', { work: 20, perSide: true })] });
    const log: Log = [start, { t: 26_000, k: 'swap', item: '0/0', exercise: 'squat' }];
    expect(inShort(planSession(sided, pack, {}, log).segments)).to.deep.equal([
      'work hop left 20s',
      'switch hop right 5s',
      'work hop right 20s',
      'work squat left 20s',
      'switch squat right 5s',
      'work squat right 20s',
    ]);
  });

  it('keeps what the slots stood for at the start, however far the reader comes meanwhile', () => {
    const slots = sessionOf({ items: [{ slot: { map: 'legs', track: 'two' } }] });
    const before = planSession(slots, pack, { states: { squat: 'doing' } }, []);
    expect(slotsOf(before)).to.deep.equal({ '0/0': 'squat' });
    const log: Log = [{ ...start, k: 'start', slots: slotsOf(before) }];
    const { segments } = planSession(slots, pack, { states: { squat: 'done', lunge: 'doing' } }, log);
    expect(segments.map(({ exercise }) => exercise))
      .to.include('squat')
      .and.not.include('lunge');
  });

  it('follows the item that was picked, and repetitions by their tempo where the reader wants it', () => {
    const pick = sessionOf({
      mode: 'pick',
      items: [item('squat', { work: 20 }), item('hop', { reps: 5, tempo: [3, 1, 1, 0] })],
    });
    const log: Log = [{ t: 0, k: 'pick', block: 0, item: 1 }];
    expect(inShort(planSession(pick, pack, {}, log).segments)).to.deep.equal(['work hop open']);
    const byTempo: Log = [...log, { t: 0, k: 'tempo', on: true }, start];
    expect(inShort(planSession(pick, pack, {}, byTempo).segments)).to.deep.equal(['work hop 25s']);
  });
});

describe('Any session in which exercises are swapped', () => {
  const swaps = fc.array(
    fc.record({
      t: fc.integer({ min: 0, max: 400_000 }),
      k: fc.constant('swap' as const),
      item: fc.constantFrom('0/0', '0/1', '1/0'),
      exercise: fc.constantFrom('squat', 'lunge', 'plank', 'hop'),
    }),
    { maxLength: 4 },
  );
  const anyPlan = fc.tuple(anySession, anyLog, swaps).map(([each, log, more]) => ({
    session: each,
    log: [log[0]!, ...[...log.slice(1), ...more].sort((a, b) => a.t - b.t)],
  }));

  it('keeps what has happened: the state before a swap is the same with and without it', () => {
    fc.assert(
      fc.property(anyPlan, ({ session: each, log }) => {
        log.forEach((entry, at) => {
          if (entry.k !== 'swap') return;
          const before = log.slice(0, at);
          const stateIn = (upTo: Log): unknown => {
            const { status, index, elapsed, visits } = sessionState(
              planSession(each, pack, {}, upTo).segments,
              before,
              entry.t,
            );
            return { status, index, elapsed, visits };
          };
          expect(stateIn(log)).to.deep.equal(stateIn(before));
        });
      }),
    );
  });

  it('has a name of its own for every segment', () => {
    fc.assert(
      fc.property(anyPlan, ({ session: each, log }) => {
        const ids = planSession(each, pack, {}, log).segments.map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      }),
    );
  });
});
