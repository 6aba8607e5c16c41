import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Progress } from '../../../src/model/progress/entry.js';
import { inForce, mergeProgress, withoutCleared } from '../../../src/model/progress/merge.js';
import { readEntries, shownOf } from '../../../src/model/progress/read.js';
import { anyProgress } from './arbitrary.js';

const entry = (more: object): unknown => ({ id: 'a', at: 1, k: 'state', exercise: 'squat', state: 'done', ...more });

describe('What is read of what anybody may have written', () => {
  it('is every entry, as it was', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const { entries, refused } = readEntries(JSON.parse(JSON.stringify(progress)));
        expect(entries).to.deep.equal(progress);
        expect([refused, shownOf(entries)]).to.deep.equal([0, entries]);
      }),
    );
  });

  it('is plain data and no error, whatever is there', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.array(fc.object({ key: fc.constantFrom('id', 'at', 'k', 'report') })),
        (one, all) => {
          for (const found of [one, [one], all]) {
            const { entries } = readEntries(found);
            expect(readEntries(JSON.parse(JSON.stringify(entries))).refused).to.equal(0);
            expect(() => inForce(mergeProgress(shownOf(entries), []))).not.to.throw();
          }
        },
      ),
    );
  });

  for (const [what, found] of [
    ['without a name', entry({ id: '' })],
    ['with a name that is none', entry({ id: 7 })],
    ['at no time', entry({ at: null })],
    ['at a time that is none', entry({ at: '2026-11-23' })],
    ['with half a revision', entry({ rev: 0.5 })],
    ['of no kind', { id: 'a', at: 1 }],
    ['with what is no data', entry({ more: () => 1 })],
    [
      'that breaks when somebody looks at it',
      {
        get id(): string {
          throw new Error('of the page');
        },
      },
    ],
  ] as const)
    it(`is none ${what}`, () => expect(readEntries([found])).to.deep.equal({ entries: [], refused: 1 }));

  for (const [what, found] of [
    ['a state that no version up to now has', entry({ state: 'resting' })],
    ['a session without a report', entry({ k: 'session', session: 'short' })],
    [
      'sets that are none',
      entry({ k: 'session', session: 'short', report: { exercises: [{ sets: 'x' }], active: 1 } }),
    ],
    ['a day that is none', entry({ k: 'day', program: 'p', day: 0, how: 'done', on: '2026-11-23' })],
    ['a date that is none', entry({ k: 'program', program: 'p', day: 1, on: 'today' })],
    ['an undo of nothing', entry({ k: 'undo' })],
  ] as const)
    it(`is kept and not shown with ${what}`, () => {
      const { entries } = readEntries([found]);
      expect([entries.length, shownOf(entries).length]).to.deep.equal([1, 0]);
    });
});

describe('What was there before everything was cleared', () => {
  it('can go without a change to what counts', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, other) => {
        const progress: Progress = mergeProgress(one, other);
        const left = withoutCleared(progress);
        expect(inForce(left)).to.deep.equal(inForce(progress));
        expect(withoutCleared(left)).to.equal(left);
      }),
    );
  });
});
