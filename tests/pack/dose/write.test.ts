import { expect } from '@open-wc/testing';
import { formatDose } from '../../../src/i18n/format-dose.js';
import {
  writeDistance,
  writeDose,
  writeIntensity,
  writeLoad,
  writeRange,
  writeSeconds,
  writeTempo,
} from '../../../src/pack/dose/write.js';
import { de } from '../../../src/i18n/dose-words/de.js';
import { en } from '../../../src/i18n/dose-words/en.js';
import type { Dose } from '../../../src/pack/types.js';

/** Arabic with the digits 0 to 9: without a country, engines differ about those. */
const latin = 'ar-u-nu-latn';

/** A no-break space joins a number and its unit; a table reads better without it. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const example: Dose = {
  sets: 3,
  reps: [8, 12],
  perSide: true,
  tempo: [3, 1, 'X', 0],
  intensity: { rpe: 7.5 },
  rest: 90,
};

describe('formatDose in English', () => {
  const table: readonly (readonly [Dose, string])[] = [
    [example, '3 × 8–12 each side, tempo 3-1-X-0, RPE 7.5, rest 90 s'],
    [{ sets: 2, reps: 10, perSide: true, rest: 45 }, '2 × 10 each side, rest 45 s'],
    [{ reps: 10 }, '10 reps'],
    [{ reps: 1 }, '1 rep'],
    [{ reps: [10, null] }, '10+ reps'],
    [{ sets: 3 }, '3 sets'],
    [{ sets: [2, 3], reps: 5 }, '2–3 × 5'],
    [{ sets: 3, reps: 'max' }, '3 × max reps'],
    [{ sets: 3, reps: 'failure' }, '3 × to failure'],
    [{ sets: 2, reps: 15, repUnit: 'step' }, '2 × 15 steps'],
    [{ reps: 1, repUnit: 'step' }, '1 step'],
    [{ reps: 15, repUnit: 'push-up' }, '15 "push-up"'],
    [{ reps: 10_000 }, '10000 reps'],
    [{ sets: 3, hold: 30 }, '3 × 30 s hold'],
    [{ work: 300 }, '5 min work'],
    [{ sets: 8, work: 20, rest: 10 }, '8 × 20 s work, rest 10 s'],
    [{ sets: 3, reps: 8, hold: 2 }, '3 × 8, 2 s hold'],
    [{ sets: 5, reps: 5, rest: 0 }, '5 × 5, no rest'],
    [{ sets: 6, distance: { value: 20, unit: 'm' } }, '6 × 20 m'],
    [{ distance: { value: 5, unit: 'km' } }, '5 km'],
    [{ sets: 3, reps: 10, load: { value: 60, unit: 'kg' }, rest: [60, 90] }, '3 × 10, 60 kg, rest 60–90 s'],
    [{ reps: 5, intensity: { percent1RM: [70, 80], rir: 2 } }, '5 reps, 2 RIR, 70–80% 1RM'],
    [{ type: 'emom', minutes: 10, reps: 5 }, 'EMOM 10 min: 5 reps'],
    [{ type: 'amrap', minutes: 12 }, 'AMRAP 12 min'],
    [{ work: 30, minutes: 5 }, '30 s work, 5 min in total'],
    [{ mode: 'all', reps: [5, 10] }, 'Do all, 5–10 reps'],
    [{ mode: 'pick', type: 'emom', minutes: 5 }, 'Pick one, EMOM 5 min'],
    [{ sets: 3, reps: 8, note: 'no $& pain' }, '3 × 8 · Note: no $& pain'],
    [{ perSide: false, intensity: {} }, ''],
    [{}, ''],
  ];
  for (const [dose, text] of table) {
    it(text || 'nothing for nothing', () => {
      expect(plain(formatDose(dose))).to.equal(text);
    });
  }

  it('spells metres out where they could be minutes', () => {
    expect(plain(formatDose({ distance: { value: 20, unit: 'm' } }))).to.equal('20 meters');
    expect(plain(formatDose({ distance: { value: 20, unit: 'm' } }, 'en-GB'))).to.equal('20 metres');
  });

  it('keeps a number and its unit on one line', () => {
    expect(formatDose({ sets: 3, hold: 30, load: { value: 8, unit: 'kg' } })).to.equal('3 × 30\u00a0s hold, 8\u00a0kg');
  });
});

describe('formatDose in other languages', () => {
  const table: readonly (readonly [locale: string, Dose, string])[] = [
    ['es', example, '3 × 8–12 por lado, tempo 3-1-X-0, RPE 7,5, descanso de 90 s'],
    ['es', { sets: 3, hold: 30 }, '3 × 30 s en isometría'],
    ['es', { reps: 15, repUnit: 'step' }, '15 pasos'],
    ['de', example, '3 × 8–12 je Seite, Tempo 3-1-X-0, RPE 7,5, 90 Sek. Pause'],
    ['de-AT', { sets: 3, reps: 'failure', rest: 150 }, '3 × bis zum Muskelversagen, 2 Min. 30 Sek. Pause'],
    ['de', { reps: 1, repUnit: 'breath' }, '1 Atemzug'],
    [latin, { sets: 2, reps: 15, repUnit: 'step', perSide: true }, '2 × 15 خطوة لكل جانب'],
    [latin, { reps: 2 }, 'تكراران'],
    [latin, { reps: 5, rest: 0 }, '5 تكرارات، بلا راحة'],
    [latin, { tempo: [3, 1, 'X', 0] }, 'الإيقاع \u20663-1-X-0\u2069'],
    ['fr', example, '3 × 8–12 each side, tempo 3-1-X-0, RPE 7.5, rest 90 s'],
    ['not a tag', { reps: 10 }, '10 reps'],
  ];
  for (const [locale, dose, text] of table) {
    it(`${locale}: ${text}`, () => {
      expect(plain(formatDose(dose, locale))).to.equal(text);
    });
  }

  it('writes the digits that a country uses', () => {
    expect(plain(formatDose({ sets: 3, reps: [8, 12] }, 'ar-EG'))).to.equal('٣ × ٨–١٢');
  });

  it('shows a note in the language of the reader, else in the first there is', () => {
    const dose: Dose = { reps: 5, note: { en: 'slowly', de: 'langsam', 'de-AT': 'schön langsam' } };
    const notes = ['en-GB', 'de', 'de-AT', 'es'].map((locale) => formatDose(dose, locale).replace(/^.*: /, ''));
    expect(notes).to.deep.equal(['slowly', 'langsam', 'schön langsam', 'slowly']);
  });
});

describe('formatDose in a system of units', () => {
  const table: readonly (readonly ['metric' | 'imperial', Dose, string])[] = [
    ['imperial', { sets: 4, distance: { value: 400, unit: 'm' } }, '4 × 437 yd'],
    ['imperial', { distance: { value: 3, unit: 'm' } }, '10 ft'],
    ['imperial', { distance: { value: [5, 10], unit: 'km' } }, '3.1–6.2 mi'],
    ['imperial', { load: { value: 60, unit: 'kg' } }, '132 lb'],
    ['imperial', { load: { value: [7.5, 10], unit: 'kg' } }, '17–22 lb'],
    ['imperial', { distance: { value: 40, unit: 'yd' } }, '40 yd'],
    ['metric', { sets: 4, distance: { value: 40, unit: 'yd' } }, '4 × 37 m'],
    ['metric', { distance: { value: 40, unit: 'yd' } }, '37 meters'],
    ['metric', { distance: { value: 26.2, unit: 'mi' } }, '42.2 km'],
    ['metric', { sets: 3, distance: { value: 3, unit: 'ft' } }, '3 × 0.9 m'],
    ['metric', { load: { value: 45, unit: 'lb' } }, '20.5 kg'],
    ['metric', { load: { value: [44.9, 45.1], unit: 'lb' } }, '20.5 kg'],
    ['metric', { load: { value: 0.5, unit: 'lb' } }, '0.2 kg'],
    ['metric', { load: { value: 0, unit: 'lb' } }, '0 kg'],
    ['metric', { load: { value: 62.5, unit: 'kg' } }, '62.5 kg'],
  ];
  for (const [units, dose, text] of table) {
    it(`${units}: ${JSON.stringify(dose)} is ${text}`, () => {
      expect(plain(formatDose(dose, 'en', units))).to.equal(text);
    });
  }
});

describe('the parts of a dose by themselves', () => {
  it('times as a coach says them', () => {
    const times = [0, 1.5, 45, 60, 90, 119, 120, 150, 300, 3600, [60, 90], [60, 120], [120, 300], [90, 150], [30, 300]];
    const written = times.map((time) => plain(writeSeconds(time as number | [number, number], 'en')));
    expect(written.join(' · ')).to.equal(
      '0 s · 1.5 s · 45 s · 60 s · 90 s · 119 s · 2 min · 2 min 30 s · 5 min · 60 min · ' +
        '60–90 s · 1–2 min · 2–5 min · 90–150 s · 30 s – 5 min',
    );
  });

  it('numbers, distances, loads, tempo and intensity', () => {
    expect(writeRange([2.5, 5], 'de')).to.equal('2,5–5');
    expect(writeRange([5, 5], 'en')).to.equal('5–5');
    expect(writeRange([10, null], 'en')).to.equal('10+');
    expect(plain(writeDistance({ value: 20, unit: 'm' }, 'en'))).to.equal('20 m');
    expect(plain(writeDistance({ value: 20, unit: 'm' }, 'en', 'imperial'))).to.equal('22 yd');
    expect(plain(writeLoad({ value: [8, 12], unit: 'kg' }, 'es'))).to.equal('8–12 kg');
    expect(plain(writeDistance({ value: [1, 2], unit: 'ft' }, latin))).to.match(/^1–2 \S+$/);
    expect(writeTempo([3, 0.5, 'X', 0], 'de')).to.equal('3-0,5-X-0');
    expect(plain(writeIntensity({ rpe: [7, 8], percent1RM: 80 }, de, 'de'))).to.equal('RPE 7–8, 80 % des 1RM');
    expect(writeDose({ reps: 'max' }, en, 'en')).to.equal('max reps');
  });
});
