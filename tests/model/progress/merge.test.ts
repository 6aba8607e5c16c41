import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Progress, ProgressEntry } from '../../../src/model/progress/entry.js';
import { inForce, mergeProgress } from '../../../src/model/progress/merge.js';
import { anyProgress } from './arbitrary.js';

const done = (id: string, at: number, rev = 0): ProgressEntry => ({
  id,
  at,
  rev,
  k: 'state',
  exercise: 'squat',
  state: 'done',
});
const undo = (id: string, at: number, of: string): ProgressEntry => ({ id, at, k: 'undo', of });
const ids = (progress: Progress): readonly string[] => progress.map(({ id }) => id);

describe('What two tabs or devices know of a reader, put together', () => {
  it('is all of it, in order of time, each once', () => {
    expect(ids(mergeProgress([done('a', 1), done('c', 3)], [done('b', 2), done('a', 1)]))).to.deep.equal([
      'a',
      'b',
      'c',
    ]);
  });

  it('has an entry as it was put right last', () => {
    expect(mergeProgress([done('a', 1, 2)], [done('a', 5, 1)])).to.deep.equal([done('a', 1, 2)]);
  });

  it('is the same whoever asks whom, in whatever order and however often', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        const ab = mergeProgress(a, b);
        expect(mergeProgress(b, a)).to.deep.equal(ab);
        expect(mergeProgress(ab, c)).to.deep.equal(mergeProgress(a, mergeProgress(b, c)));
        expect(mergeProgress(ab, ab)).to.deep.equal(ab);
        expect(mergeProgress(ab, b)).to.deep.equal(ab);
      }),
    );
  });

  it('loses nothing, however two tabs take turns', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 20 }), (turns) => {
        const tabs: [Progress, Progress] = [[], []];
        let stored: Progress = [];
        turns.forEach(([second, reads], at) => {
          const tab = second ? 1 : 0;
          if (reads) tabs[tab] = mergeProgress(tabs[tab], stored);
          tabs[tab] = mergeProgress(tabs[tab], [done(String(at), at)]);
          stored = mergeProgress(stored, tabs[tab]);
        });
        expect(ids(stored)).to.have.members(turns.map((_, at) => String(at)));
      }),
    );
  });
});

describe('What of it counts', () => {
  it('is what was not taken back', () => {
    expect(ids(inForce([done('a', 1), done('b', 2), undo('u', 3, 'a')]))).to.deep.equal(['b']);
  });

  it('is again what was taken back, where that was taken back', () => {
    expect(ids(inForce([done('a', 1), undo('u', 2, 'a'), undo('v', 3, 'u')]))).to.deep.equal(['a']);
  });

  it('is only what came after everything was cleared, unless that was taken back', () => {
    const clear: ProgressEntry = { id: 'x', at: 2, k: 'clear' };
    expect(ids(inForce([done('a', 1), clear, done('b', 3)]))).to.deep.equal(['b']);
    expect(ids(inForce([done('a', 1), clear, done('b', 3), undo('u', 4, 'x')]))).to.deep.equal(['a', 'b']);
  });

  it('keeps what a newer version has written', () => {
    const other = { id: 'n', at: 1, k: 'moon' } as unknown as ProgressEntry;
    expect(inForce(mergeProgress([other], []))).to.deep.equal([other]);
  });
});
