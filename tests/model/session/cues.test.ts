import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { cuesOf, type Cue } from '../../../src/model/session/cues.js';
import type { Log, LogEntry } from '../../../src/model/session/log.js';
import { sessionState } from '../../../src/model/session/state.js';
import type { Segment } from '../../../src/model/session/types.js';
import { anyClosed, anyLog, anySegments, block, closed, item } from './sessions.js';

const start: LogEntry = { t: 0, k: 'start' };

const cuesAt = (segments: readonly Segment[], t: number, log: Log = [start], horizon?: number): readonly Cue[] =>
  cuesOf(segments, sessionState(segments, log, t), t, horizon);

/** "three 17", with the seconds at which it is heard. */
const heard = (cues: readonly Cue[]): readonly string[] => cues.map(({ kind, t }) => `${kind} ${t / 1000}`);

describe('What is to be heard', () => {
  it('counts down, says what begins, tells half of a long step, and the end', () => {
    expect(heard(cuesAt(closed(30, 10), 0))).to.deep.equal([
      'half 15',
      'three 27',
      'two 28',
      'one 29',
      'rest 30',
      'three 37',
      'two 38',
      'one 39',
      'finish 40',
    ]);
  });

  it('does not count down where there is no time for it', () => {
    expect(heard(cuesAt(closed(4, 2), 0))).to.deep.equal(['rest 4', 'finish 6']);
  });

  it('ends at a step that waits for the reader', () => {
    const { segments } = block({
      items: [item('hop', { work: 8 }), item('hop', { reps: 5 }), item('hop', { work: 20 })],
    });
    expect(heard(cuesAt(segments, 0))).to.deep.equal(['three 5', 'two 6', 'one 7', 'work 8']);
    expect(heard(cuesAt(segments, 8000))).to.deep.equal([]);
  });

  it('goes on to the deadline of a step that has one', () => {
    const { segments } = block({ mode: 'emom', minutes: 1, items: [item('hop', { reps: 5 })] });
    expect(heard(cuesAt(segments, 0)).at(-1)).to.equal('finish 60');
    const log: Log = [start, { t: 20_000, k: 'next' }];
    expect(heard(cuesAt(segments, 20_000, log))).to.deep.equal(['three 57', 'two 58', 'one 59', 'finish 60']);
  });

  it('has a sound of its own for the other side and for the last round', () => {
    const { segments } = block({ mode: 'circuit', rounds: 2, items: [item('hop', { work: 8, perSide: true })] });
    expect(cuesAt(segments, 0).flatMap(({ kind }) => (/three|two|one/u.test(kind) ? [] : kind))).to.deep.equal([
      'switch',
      'work',
      'last-round',
      'switch',
      'work',
      'finish',
    ]);
  });

  it('says what the coach says', () => {
    const { segments } = block({
      items: [
        {
          exercise: 'hop',
          dose: { work: 30 },
          say: [
            { at: 10, text: 'Hips level' },
            { at: 90, text: 'Never' },
          ],
        },
      ],
    });
    const said = cuesAt(segments, 0).filter(({ kind }) => kind === 'say');
    expect(said.map(({ t, text }) => [t, text])).to.deep.equal([[10_000, 'Hips level']]);
  });

  it('is nothing while a session stands', () => {
    expect(cuesAt(closed(30), 0, [])).to.deep.equal([]);
    expect(cuesAt(closed(30), 6000, [start, { t: 5000, k: 'pause' }])).to.deep.equal([]);
  });

  it('is only what comes within a horizon', () => {
    expect(heard(cuesAt(closed(30, 10), 0, [start], 28_000))).to.deep.equal(['half 15', 'three 27', 'two 28']);
  });
});

describe('Any cues', () => {
  const time = fc.integer({ min: 0, max: 1_000_000 });

  it('come in order, each with a name of its own, and none of them from the past', () => {
    fc.assert(
      fc.property(anySegments, anyLog, time, (segments, log, t) => {
        const cues = cuesAt(segments, t, log);
        expect(new Set(cues.map(({ id }) => id)).size).to.equal(cues.length);
        expect(cues.every((cue, at) => cue.t >= (cues[at - 1]?.t ?? t))).to.equal(true);
      }),
    );
  });

  it('have one sound at every boundary', () => {
    fc.assert(
      fc.property(anyClosed, (segments) => {
        let t = 0;
        const boundaries = segments.map(({ ms }) => (t += ms ?? 0));
        const beginnings = cuesAt(segments, 0).filter(({ kind }) => !/three|two|one|half|say/u.test(kind));
        expect(beginnings.map((cue) => cue.t)).to.deep.equal(boundaries);
      }),
    );
  });

  it('are the same whenever one looks, as long as nothing is pressed', () => {
    fc.assert(
      fc.property(anySegments, time, (segments, t) => {
        const first = cuesAt(segments, 0).filter((cue) => cue.t >= t);
        expect(cuesAt(segments, t).filter((cue) => first.length > 0 || cue.t < 0)).to.deep.equal(first);
      }),
    );
  });

  it('begin where the state says that a step begins', () => {
    fc.assert(
      fc.property(anySegments, (segments) => {
        for (const cue of cuesAt(segments, 0).filter(({ kind }) => !/three|two|one|half|say|finish/u.test(kind)))
          expect(sessionState(segments, [start], cue.t).visits.map(({ index }) => index)).to.include(cue.index);
      }),
    );
  });
});
