import { expect } from '@open-wc/testing';
import { parseDose } from '../../../src/pack/dose/parse.js';
import type { Dose } from '../../../src/pack/types.js';

/** Lines without a dose: the code of the first issue, its column, and words of its message. */
function refuses(
  code: string,
  table: Readonly<Record<string, readonly [column: number, ...words: readonly string[]]>>,
): void {
  for (const [line, [column, ...words]] of Object.entries(table)) {
    it(`“${line}” is ${code}`, () => {
      const { dose, issues } = parseDose(line);
      const [first] = issues;
      expect(dose).to.equal(null);
      expect(first).to.include({ path: '', code, severity: 'error', line: 1, column });
      for (const word of words) expect(first?.message).to.include(word);
    });
  }
}

describe('what has two meanings is never guessed', () => {
  refuses('dose-ambiguous', {
    '10m': [1, '“10m” can mean metres or minutes', '“10 mtr”', '“10 min”'],
    '10 m': [1, 'metres or minutes'],
    '400m': [1, 'metres or minutes'],
    '10-20m each side': [1, 'metres or minutes', '“10-20 mtr”'],
    '3x8, rest 2m': [6, 'metres or minutes', '“2 min”'],
    '3x8 / 2m': [5, 'metres or minutes'],
    '3x8 rest 2': [5, 'seconds or minutes', '“rest 2 min”'],
    '3x8 rest 1-2': [5, '“rest 1-2 min”'],
    '8 - 60s': [1, 'range', 'comma'],
    '3x8 - 60s rest': [3, 'range', 'comma'],
    '3x8 -60s rest': [3, 'range', 'comma'],
    '3x8 60s': [5, '“hold 60s”', '“rest 60s”'],
    '1 min 30 rest': [1, 'more than one way'],
    '10 x': [1, '“10 sets”', '“10 reps”'],
    '10 x squats': [1, '“10 reps”'],
    '3x a week': [1, '“3 sets”'],
    '60kg x 5 x 3': [1, 'more than one way'],
    '10,000 steps': [1, 'decimal or thousands', '“10.000”', '“10000”'],
  });
});

describe('what cannot be', () => {
  refuses('dose-range', {
    '12-8': [1, '“12-8” runs backwards'],
    '3x12–8': [3, 'smaller number first'],
    'rest 2 min - 90 s': [6],
    '4x10-8-6-4': [3],
  });
  refuses('dose-limit', {
    '0x10': [1, 'sets are whole numbers'],
    '3x0': [2, 'repetitions are whole numbers'],
    '3x2.5': [2, 'repetitions are whole numbers'],
    'RPE 11': [1, '0 to 10'],
    '3x8 @80': [5, '“@80%”', '“@80kg”'],
    'RIR 1.5': [1, 'whole number'],
    '200% 1RM': [1, '150%'],
    'EMOM 8-10': [1, 'one length'],
    [`hold ${'9'.repeat(400)} s`]: [1, '8-12'],
  });
  refuses('dose-twice', {
    '3x8 3x10': [6, 'repetitions', 'twice'],
    '3x30s 45s': [7, 'time to hold'],
    'RPE 7 RPE 8': [7, 'RPE'],
  });
  it('but the same twice is fine', () => {
    expect(parseDose('3x8 /side, each leg, 3 sets').dose).to.deep.equal({ sets: 3, reps: 8, perSide: true });
  });
});

describe('what is not understood', () => {
  refuses('dose-unknown', {
    hello: [1, '“hello” is not understood', 'note:'],
    'slow on each side': [1],
    '20 cal': [1],
    '20cal': [1],
    '500ml': [4],
    '5x5@10RM': [7],
    '3 days a week': [1],
    '1/2 mile': [2, 'slash'],
    '30/30 x 10': [3, 'slash'],
    'tempo 3-1-1': [1, 'four numbers', '“tempo 3-1-1-0”'],
    'rest 200 mtr': [1, 'rest'],
    '-5': [1],
    'max hold': [1],
    '1h30': [2],
    ', ;': [1],
    '🏃': [1],
  });
  refuses('dose-empty', { '': [1, 'empty'], '\u00a0 \n': [1, '“3x10”'] });
  refuses('dose-long', { [`3x8 ${'and '.repeat(300)}`]: [1, '1,000 characters', 'note:'] });
});

describe('words are left out with a warning, numbers never', () => {
  const table: Readonly<Record<string, readonly [Dose, ...pieces: readonly string[]]>> = {
    '6x20m A-skip': [{ sets: 6, distance: { value: 20, unit: 'm' } }, 'A-skip'],
    '3x10 squats': [{ sets: 3, reps: 10 }, 'squats'],
    '3x8 step ups': [{ sets: 3, reps: 8 }, 'step ups'],
    '3x8 step-ups each side': [{ sets: 3, reps: 8, perSide: true }, 'step-ups'],
    '3x8 with a heavy kettlebell, slowly': [{ sets: 3, reps: 8 }, 'heavy kettlebell', 'slowly'],
    '30 s Wandsitz': [{ hold: 30 }, 'Wandsitz'],
    'run 5 km': [{ distance: { value: 5, unit: 'km' } }, 'run'],
  };
  for (const [line, [meaning, ...pieces]] of Object.entries(table)) {
    it(`“${line}” without ${pieces.join(', ')}`, () => {
      const { dose, issues } = parseDose(line);
      expect(dose).to.deep.equal(meaning);
      expect(issues.map(({ column = 0 }) => column)).to.deep.equal(pieces.map((piece) => line.indexOf(piece) + 1));
      issues.forEach((issue, index) => {
        expect(issue).to.include({ code: 'dose-unknown', severity: 'warning' });
        expect(issue.message).to.include(`“${pieces[index]!}” is not understood and was left out`);
      });
    });
  }
});
