import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { formatDose } from '../../../src/i18n/format-dose.js';
import { parseDose } from '../../../src/pack/dose/parse.js';
import { idPattern } from '../../../src/pack/schema/patterns.js';
import type { Dose } from '../../../src/pack/types.js';
import { anyDose } from './arbitraries.js';

const runs = { numRuns: 2000 };

/** Pieces that a coach writes, so that random lines are nearly right, which is where readers break. */
const pieces = fc.array(
  fc.constantFrom(
    ...[
      '3',
      '10',
      '8-12',
      '0',
      '1,5',
      '.5',
      '10,000',
      'x',
      '×',
      ' x ',
      '-',
      ' – ',
      ' ',
      ', ',
      ': ',
      '/',
      '@',
      '+',
      '(',
      ')',
    ],
    ...[
      's',
      ' s',
      'min',
      "'",
      '"',
      'm',
      ' mtr',
      'km',
      'kg',
      '%',
      ' 1RM',
      ' sets',
      ' reps',
      'rest ',
      ' rest',
      'r',
      ' hold',
    ],
    ...[
      ' work',
      'tempo ',
      '3-1-X-0',
      '31X0',
      'RPE ',
      ' RIR',
      'EMOM ',
      'AMRAP ',
      'max',
      'to failure',
      ' /side',
      ' steps',
    ],
    ...['Tabata', 'note: ', 'do all, ', ' in total', ' squats', ' ', '\u00a0', '🏃', '\ud83c', '\u0000', 'ß', 'é', '٣'],
  ),
  { maxLength: 30 },
);
const line = fc.oneof(
  pieces.map((each) => each.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme-ascii' }),
);

describe('any text', () => {
  it('gives a dose or an error, and never an exception', () => {
    fc.assert(
      fc.property(line, (text) => {
        const { dose, issues } = parseDose(text);
        expect(issues.some(({ severity }) => severity === 'error')).to.equal(dose === null);
        for (const { line: row, column = 0, message } of issues) {
          expect(row).to.equal(1);
          expect(column).to.be.within(1, text.length + 1);
          expect(message).to.match(/\S{10,}|\s\S/);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('of a megabyte is answered at once', () => {
    const hostile = [
      '1',
      ' ',
      'a',
      '"',
      '(',
      '1-',
      '1,',
      '1 ',
      'x',
      '@',
      '3x8 ',
      'tempo ',
      'rest ',
      'each ',
      'note ',
      '\ud83c',
    ];
    const start = performance.now();
    for (const piece of hostile) {
      for (const before of ['', '3x', 'tempo', 'rest', 'note', '1', 'no', '@', '"']) {
        parseDose(before + piece.repeat(1e6 / piece.length));
      }
    }
    expect(performance.now() - start).to.be.below(25_000);
  });

  it('that is understood is written back with the same meaning', () => {
    fc.assert(
      fc.property(line, (text) => {
        const { dose } = parseDose(text);
        if (dose) expect(parseDose(formatDose(dose)), formatDose(dose)).to.deep.equal({ dose, issues: [] });
      }),
      { numRuns: 5000 },
    );
  });
});

describe('any dose', () => {
  it('reads back as what it was', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        expect(parseDose(formatDose(dose)), formatDose(dose)).to.deep.equal({ dose, issues: [] });
      }),
      runs,
    );
  });

  it('is written the same way after it was read', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        const text = formatDose(dose);
        expect(formatDose(parseDose(text).dose ?? {})).to.equal(text);
      }),
      runs,
    );
  });

  it('is written in every language and system, whatever the tag', () => {
    const locale = fc.oneof(
      fc.constantFrom('en', 'en-GB', 'es', 'de-AT', 'ar', 'ar-EG', 'fr', 'de_DE', ''),
      fc.string(),
    );
    const units = fc.constantFrom(undefined, 'metric' as const, 'imperial' as const);
    fc.assert(
      fc.property(anyDose, locale, units, (dose, tag, system) => {
        expect(formatDose(dose, tag, system)).to.match(/\S/);
        expect(formatDose({ ...dose, note: 'n', repUnit: 'step' }, tag, system)).not.to.match(/undefined|NaN|#/);
      }),
      runs,
    );
  });

  it('may count anything that has an id', () => {
    const unit = fc.stringMatching(new RegExp(idPattern, 'u'));
    fc.assert(
      fc.property(unit, (repUnit) => {
        const dose: Dose = { sets: 3, reps: 8, repUnit, rest: 60 };
        expect(parseDose(formatDose(dose)).dose, formatDose(dose)).to.deep.equal(dose);
      }),
      runs,
    );
  });

  it('loses only the spaces around its note', () => {
    expect(parseDose(formatDose({ reps: 8, note: '  slowly\n' })).dose).to.deep.equal({ reps: 8, note: 'slowly' });
    expect(parseDose(formatDose({ reps: 8, note: ' ' })).dose).to.deep.equal({ reps: 8 });
  });
});
