import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Exercise } from '../../src/pack/types.js';
import { codes, imported, lostWords, one } from './free-exercise-db.kit.js';

const doing = (...instructions: readonly string[]): Exercise | undefined => one({ instructions });

describe('fromFreeExerciseDb: steps', () => {
  it('drops blank steps and splits at line breaks', () => {
    expect(doing('Stand.', ' ', 'Sit.\n\nStand up.', '')?.steps).to.deep.equal(['Stand.', 'Sit.', 'Stand up.']);
  });

  it('lifts tips, notes and variations into the cues and cautions into the limits', () => {
    const exercise = doing(
      'Squat. Tip: Knees out. They should follow the toes. Stand up again.',
      'Note: The box helps.\nCaution: Stop short of pain.',
      'Variations: Hold a weight. Slow down.',
    );
    expect(exercise?.steps).to.deep.equal(['Squat. Stand up again.']);
    expect(exercise?.cues).to.deep.equal([
      'Knees out. They should follow the toes.',
      'The box helps.',
      'Hold a weight. Slow down.',
    ]);
    expect(exercise?.limits).to.deep.equal(['Stop short of pain.']);
  });

  it('ends a note in brackets with its bracket', () => {
    const exercise = doing('Sit back. (Note: any stance (wide or narrow) will do). Stand up.');
    expect(exercise?.steps).to.deep.equal(['Sit back. Stand up.']);
    expect(exercise?.cues).to.deep.equal(['any stance (wide or narrow) will do.']);
  });

  it('leaves "This will be your starting position." where it is', () => {
    expect(doing('Lie down. Tip: Feet flat. This will be your starting position.')?.steps).to.deep.equal([
      'Lie down. This will be your starting position.',
    ]);
  });

  it('warns where steps are missing, or are named by a number that has changed', () => {
    const { issues } = imported({ instructions: [] }, { instructions: ['', 'Sit.', 'Repeat steps 2-3.'] });
    expect(codes(issues)).to.deep.equal(['/0/instructions no-steps', '/1/instructions/2 step-number']);
  });

  it('loses no word', () => {
    const word = fc.constantFrom(
      'Tip:',
      'Note:',
      '(Note:',
      'Caution:',
      'Variations:',
      'bend',
      'knees.',
      'Also',
      ')',
      '\n',
    );
    const step = fc
      .array(fc.oneof(word, fc.string({ unit: 'grapheme' })), { maxLength: 30 })
      .map((all) => all.join(' '));
    const property = fc.property(fc.array(step, { maxLength: 5 }), (instructions) => {
      expect(lostWords(instructions, one({ instructions }))).to.deep.equal([]);
    });
    fc.assert(property);
  });
});

describe('fromFreeExerciseDb: dose and sides', () => {
  it('reads the amount of the last sentence', () => {
    const leg = doing('Sit.', 'Repeat for 10-20 repetitions, and then switch to the other leg.');
    expect(leg?.dose).to.deep.equal({ reps: [10, 20], perSide: true });
    expect(leg?.sides).to.equal('each');
    expect(doing('Hold for 10 to 15 seconds.')?.dose).to.deep.equal({ hold: [10, 15] });
  });

  for (const text of [
    'Repeat for the recommended amount of repetitions.',
    'Hold for 2 seconds and return.',
    'Hold for 10 seconds. Repeat 5 times.',
    'Repeat up to 10 times.',
    'Repeat 3 times a week.',
    'Repeat for 3 sets of 10 repetitions.',
  ]) {
    it(`makes no dose of “${text}”`, () => expect(doing(text)?.dose).to.equal(undefined));
  }

  it('does not guess that an alternating exercise is done side by side', () => {
    expect(doing('Keep alternating.', 'Switch legs.')?.sides).to.equal(undefined);
  });
});
