import { expect } from '@open-wc/testing';
import { parseNotation } from '../../../src/pack/notation/parse.js';

/** What is said of a text, with its places. */
const said = (...lines: readonly string[]): readonly string[] =>
  parseNotation(lines.join('\n')).issues.map(({ line = 0, column = 0, message }) => `${line}:${column} ${message}`);

describe('What is said of a text', () => {
  const cases: readonly (readonly [what: string, lines: readonly string[], ...issues: string[]])[] = [
    [
      'a slip of the pen in a key',
      ['Squat: 3x8', 'wy: because', 'cues: Tall'],
      '2:1 The word “wy” is not known in front of a colon here: did you mean “why”? The line was left out.',
    ],
    [
      'a key that is like no other',
      ['Session: Legs', '- Squat: 3x8', '', 'Tip: drink water'],
      '4:1 The word “Tip” is not known in front of a colon here: write one such as about, needs, prepare, cool down. The line was left out.',
    ],
    [
      'a value that its field cannot have',
      ['Squat: 3x8', '  sides: eech'],
      '2:10 “eech” is not known here: did you mean “each”? Choose one of: each, both, alternating.',
    ],
    [
      'a value of the wrong kind',
      ['Session: Legs', 'prepare: soon', '- Squat'],
      '2:10 “soon” is not understood: write it as in “90 s”.',
    ],
    [
      'a dose with two meanings, once for the item and the exercise that comes to be with it',
      ['Session: Legs', '- Squat: 3x8', '- Run: 10m'],
      '3:8 “10m” can mean metres or minutes: write “10 mtr” or “10 min”.',
    ],
    [
      'a name that is nearly another',
      ['Exercise: Squat', 'why: A.', 'Session: Legs', '- Sqaut: 3x8'],
      '4:3 “Sqaut” is told of nowhere else: did you mean “Squat”?',
    ],
    [
      'an id that is nowhere',
      ['Session: Legs', '- #sqat: 3x8'],
      '2:3 There is no exercise with the id “sqat”, or it was left out. Add it, or point at another one.',
    ],
    [
      'a day that is there twice',
      ['Program: Month', 'Day 1: rest', 'Day 1: rest'],
      '3:1 The day of “Day 1: rest” is there already, or is too far away: number each day once, from 1 to 3660.',
    ],
    [
      'a programme without days',
      ['Program: Month'],
      '1:1 This programme has no days: write each as a line, such as “Day 1: Strong hips” or “Day 2: rest”.',
    ],
    [
      'an exercise without a name',
      ['why: Because.'],
      '1:1 This exercise has no name: write it in a line above, as in “Exercise: Squat”.',
    ],
    [
      'a line with no place',
      ['Session: Legs', '- Squat', 'That was all.'],
      '3:1 The line “That was all.” has no place here and was left out: put a key such as “about:” in front, or a dash where it is an entry of a list.',
    ],
    [
      'an address that may not be used',
      ['Squat: 3x8', 'picture: javascript:alert(1) (A squat)'],
      '2:10 “javascript:alert(1)” is not an address that may be used here: use https:, http:, blob:, data:image/… or a relative one.',
    ],
    ['no text', ['', ' '], '1:1 There is no text: write the name of an exercise and a dose, such as “Squat: 3x8”.'],
  ];
  for (const [what, lines, ...issues] of cases) {
    it(`tells of ${what}`, () => expect(said(...lines)).to.deep.equal(issues));
  }

  it('costs a line, and no other', () => {
    const { pack } = parseNotation(
      'Session: Legs\n- Squat: 3x8\nTip: drink\nprepare: soon\n- Lunge: 10m\ncool down: 60 s',
    );
    expect(pack.sessions?.[0]).to.deep.equal({
      id: 'legs',
      title: 'Legs',
      cooldown: 60,
      blocks: [
        {
          items: [
            { exercise: 'squat', dose: { sets: 3, reps: 8 } },
            { exercise: 'lunge', dose: { note: '10m' } },
          ],
        },
      ],
    });
  });

  it('has the path in the pack where the fault is one of the pack', () => {
    expect(parseNotation('Squat: 3x8\nsides: eech').issues[0]).to.include({
      path: '/exercises/0/sides',
      code: 'enum',
      severity: 'error',
    });
  });
});
