import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCommonDose } from '../../../src/pack/dose/common.js';
import { readDose } from '../../../src/pack/dose/read.js';

const digits = fc.integer({ min: 0, max: 99 }).map(String);
const range = fc.oneof(
  digits,
  fc.tuple(digits, fc.constantFrom('-', '–'), digits).map((parts) => parts.join('')),
);
const phase = fc.oneof(fc.integer({ min: 0, max: 9 }).map(String), fc.constant('X'));
const tempo = fc.tuple(phase, phase, phase, phase).map((phases) => `tempo ${phases.join('-')}`);
const piece = (parts: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), parts);

/** Lines as coaches write them, some of them just beside the common form. */
const line = fc
  .tuple(
    piece(fc.tuple(digits, fc.constantFrom('x', ' x ', '×', ' × ', '*')).map((parts) => parts.join(''))),
    range,
    fc.constantFrom('', 's', ' s', 'm'),
    fc.constantFrom('', ' /side', '/side', ' each side', ' each'),
    piece(fc.tuple(fc.constantFrom(' ', ', '), tempo).map((parts) => parts.join(''))),
    piece(fc.tuple(fc.constantFrom(' @RPE', ', RPE ', ' @'), range).map((parts) => parts.join(''))),
    piece(
      fc
        .tuple(fc.constantFrom(' rest ', ', rest '), range, fc.constantFrom('s', ' s', ''))
        .map((parts) => parts.join('')),
    ),
  )
  .map((parts) => parts.join(''));

describe('the common dose', () => {
  const table: readonly (readonly [string, unknown])[] = [
    ['3x10', { sets: 3, reps: 10 }],
    ['3 × 8–12', { sets: 3, reps: [8, 12] }],
    ['2x10 /side, rest 45s', { sets: 2, reps: 10, perSide: true, rest: 45 }],
    ['30s /side', { hold: 30, perSide: true }],
    ['10', { reps: 10 }],
    [
      '3x8-12 /side tempo 3-1-X-0 @RPE7 rest 60-90s',
      { sets: 3, reps: [8, 12], perSide: true, tempo: [3, 1, 'X', 0], intensity: { rpe: 7 }, rest: [60, 90] },
    ],
  ];
  for (const [text, dose] of table) {
    it(`reads “${text}”`, () => {
      expect(readCommonDose(text)).to.deep.equal(dose);
    });
  }

  for (const text of ['10m', 'Tabata', '3x10@60kg', '0x10', '12-8', '3x8 @RPE11', '4 × 400 m / 90s', '']) {
    it(`leaves “${text}” to the whole reader`, () => {
      expect(readCommonDose(text)).to.equal(undefined);
    });
  }

  it('never reads a line differently from the whole reader', () => {
    fc.assert(
      fc.property(line, (text) => {
        const common = readCommonDose(text);
        if (common) expect(readDose(text)).to.deep.equal({ dose: common, problems: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads much of what coaches write', () => {
    const lines = fc.sample(line, { numRuns: 500, seed: 1 });
    expect(lines.filter((text) => readCommonDose(text)).length).to.be.greaterThan(50);
  });
});
