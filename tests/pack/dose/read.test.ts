import { expect } from '@open-wc/testing';
import { parseDose } from '../../../src/pack/dose/parse.js';
import type { Dose } from '../../../src/pack/types.js';

interface Seen {
  readonly text: string;
  readonly seenIn: string;
  readonly expect: Dose | null;
}

const fixture = await fetch(new URL('../fixtures/dosage-strings.json', import.meta.url));
const seen = (await fixture.json()) as readonly Seen[];

/** Notations, and what every one of them means. */
type Table = readonly (readonly [meaning: Dose, ...notations: readonly string[]])[];

/** One test a meaning: each notation gives it, and there is nothing to complain about. */
function means(table: Table): void {
  for (const [meaning, ...notations] of table) {
    it(`${JSON.stringify(meaning)}: ${notations.join(' · ')}`, () => {
      for (const notation of notations) {
        expect(parseDose(notation), notation).to.deep.equal({ dose: meaning, issues: [] });
      }
    });
  }
}

describe('a dose that was seen in the wild', () => {
  for (const { text, seenIn, expect: meaning } of seen) {
    it(`${text} (${seenIn})`, () => {
      expect(parseDose(text).dose).to.deep.equal(meaning);
    });
  }
});

describe('sets and repetitions', () => {
  means([
    [{ sets: 3, reps: 10 }, '3x10', '3X10', '3 x 10', '3×10', '3 ✕ 10', '3*10', '3 × 10', '3\u202f×\u202f10'],
    [{ sets: 3, reps: 10 }, '3 sets of 10', '3 sets x 10 reps', '3 Sets × 10 Reps', '3 rounds, 10 reps', '10 reps x 3'],
    [{ sets: 3, reps: 10 }, 'sets: 3, reps: 10', '3 sets, 10 repetitions', '3 sets 10 times', '10 reps x 3 sets'],
    [
      { sets: 3, reps: [8, 12] },
      '3x8-12',
      '3 × 8–12',
      '3x8—12',
      '3x8−12',
      '3x8‑12',
      '3x(8-12)',
      '3x8 - 12',
      '3x8 to 12',
    ],
    [{ sets: [2, 3], reps: 8 }, '2-3x8', '2–3 sets of 8', '2 to 3 sets × 8'],
    [{ sets: 3 }, '3 sets', '3 rounds'],
    [{ reps: 10 }, '10', '10 reps', '10 repetitions', '10 times', 'Repeat 10 times'],
    [{ reps: [10, null] }, '10+', '10+ reps'],
    [{ sets: 3, reps: [10, null] }, '3x10+'],
    [{ reps: 'max' }, 'max', 'max reps', 'as many reps as possible', 'AMRAP reps'],
    [{ sets: 3, reps: 'max' }, '3 x max', '3xMAX', '3xAMRAP', '3 x AMRAP', '3 sets AMRAP'],
    [{ sets: 3, reps: 'failure' }, '3 x to failure', '3 sets to failure', '3x failure', '3 sets until failure'],
    [{ reps: 12, repUnit: 'breath' }, '12 breaths', 'hold for 12 breaths', '12 Breaths'],
    [{ reps: 1, repUnit: 'step' }, '1 step'],
    [{ sets: 2, reps: 15, repUnit: 'step' }, '2x15 steps', '2 sets of 15 steps', '2x15 "step"'],
    [{ sets: 2, reps: 15, repUnit: 'push-up' }, '2x15 "push-up"'],
  ]);
});

describe('each side', () => {
  means([
    [
      { sets: 3, reps: 8, perSide: true },
      ...[
        '3x8 /side',
        '3x8/side',
        '3x8 / leg',
        '3x8 per side',
        '3x8 each leg',
        '3x8 each arm',
        '3x8 each way',
        '3x8 e/s',
      ],
      ...[
        '3x8 ea side',
        '3x8 ea. leg',
        '3x8 a side',
        '3x8 (each side)',
        '3x8 on each side',
        '3x8 every side',
        '3x8 L/R',
      ],
      ...['3x8 both sides', '3x8, switch sides', '3x8, then the other leg', '3x8\u00a0each\u00a0side'],
    ],
    [{ hold: 30, perSide: true }, '30s /side', '30 s each side', '30s hold per leg', 'hold 30 s each side'],
  ]);
});

describe('times', () => {
  means([
    [{ hold: 30 }, '30s', '30 s', '30 sec', '30secs', '30 seconds', '30"', '30″', '30”', '30 S'],
    [
      { hold: 30 },
      'hold 30',
      'hold 30s',
      'hold for 30 seconds',
      '30s hold',
      'Hold: 30 s',
      '0.5 min hold',
      '(30s) hold',
    ],
    [{ sets: 3, hold: 45 }, '3x45s', '3 x 45 sec', '3x45s hold', '3 × hold 45 s'],
    [{ hold: [10, 60] }, '10-60s', '10–60 s hold', 'hold 10 to 60 s', 'hold 10 – 60 s', '10s-60s', '10 s – 1 min hold'],
    [{ work: 300 }, '5 min', '5min', '5 minutes', "5'", '5’', '5′', '5:00', '300 s work', 'work 5 min', 'run 5 min'],
    [
      { work: 90 },
      '1:30',
      '1\'30"',
      '1’30”',
      '1′30″',
      "1'30",
      '1 min 30 s',
      '1min30',
      '1.5 min',
      '1,5 min',
      '90 s work',
    ],
    [{ work: [60, 120] }, '1-2 min', '1–2 minutes', '1:00-2:00', "1'-2'", '60 s – 2 min'],
    [{ work: 3600 }, '1 h', '1 hour', '60 min'],
    [{ sets: 8, work: 20, rest: 10 }, 'Tabata', '20 s work / 10 s rest x 8', '20s on / 10s off x 8 rounds'],
    [{ sets: 8, work: 20, rest: 10 }, '8 rounds of 20s on 10s off', '8 x 20 s work, 10 s rest', '8x work 20s rest 10s'],
    [{ sets: 3, reps: 8, hold: 2 }, '3x8 hold 2s', '3x8, 2 s hold', '3 x 8 with 2s hold'],
  ]);
});

describe('rest', () => {
  means([
    [
      { sets: 3, reps: 8, rest: 90 },
      ...['3x8 rest 90s', '3x8 r90s', '3x8 r 90 s', '3x8, rest: 90', '3x8 90s rest', '3x8, rest 1:30', '3x8 / 90s'],
      ...[
        '3x8, 90 seconds of rest',
        '3x8 rest 90 s between sets',
        '3x8 90s between sets',
        "3x8 rest 1'30",
        '3x8 - rest 90s',
      ],
    ],
    [
      { sets: 3, reps: 8, rest: [60, 90] },
      '3x8 rest 60-90s',
      '3x8 rest 60–90',
      '3x8 rest 60 - 90 s',
      '3x8, 60-90s rest',
    ],
    [{ sets: 3, reps: 8, rest: 120 }, '3x8 2 min rest', "3x8 rest 2'", '3x8 rest 2 min'],
    [{ sets: 3, reps: 8, rest: 0 }, '3x8 no rest', '3x8 rest 0', '3x8 without rest'],
    [{ sets: 3, hold: 30, rest: 60 }, '3x30s, rest 60s', '3x30s rest 60s', '3x30s / 60s', '3x30s hold 60s rest'],
    [
      { work: 40, rest: 20 },
      '40 s work 20 s rest',
      '20 s rest 40 s work',
      'work 40 s, rest 20 s',
      '40 s work, rest 20 s',
    ],
  ]);
});

describe('distance and load', () => {
  means([
    [{ distance: { value: 5, unit: 'km' } }, '5 km', '5km', '5k', '5 kilometres', '5 kilometers'],
    [{ distance: { value: 400, unit: 'm' } }, '400 mtr', '400mtr', '400 metres', '400 meters'],
    [
      { sets: 4, distance: { value: 400, unit: 'm' } },
      '4x400m',
      '4 × 400 m',
      '400m x 4',
      '4 sets of 400 m',
      '4x(400m)',
    ],
    [{ sets: 4, distance: { value: [200, 400], unit: 'm' } }, '4x200-400m', '4 x 200m-400m', '4 x 200 m – 400 m'],
    [{ distance: { value: 40, unit: 'yd' } }, '40 yd', '40 yards', '40yds'],
    [{ distance: { value: 10, unit: 'ft' } }, '10 ft', '10 feet'],
    [{ distance: { value: 1.5, unit: 'mi' } }, '1.5 mi', '1,5 miles', '1.5mi'],
    [{ load: { value: 60, unit: 'kg' } }, '60 kg', '60kg', '60 kgs', '60 kilos', '@60kg', '@ 60 kg', 'with 60 kg'],
    [{ load: { value: [45, 55], unit: 'lb' } }, '45-55 lb', '45–55lbs', '45 to 55 pounds'],
    [{ load: { value: 60, unit: 'kg' }, sets: 3, reps: 10 }, '3x10@60kg', '60kg 3x10', '3 x 10 x 60 kg', '3x10, 60 kg'],
    [{ load: { value: 60, unit: 'kg' }, reps: 5 }, '60 kg x 5'],
  ]);
});

describe('intensity and tempo', () => {
  means([
    [{ intensity: { rpe: 7 } }, 'RPE 7', '@7', '@ 7', '@RPE7', '@RPE 7', '7 RPE', 'rpe: 7', '@ 7 RPE'],
    [{ intensity: { rpe: [7, 8.5] } }, 'RPE 7-8.5', '@7–8,5', '7-8,5 RPE'],
    [{ intensity: { rir: 2 } }, 'RIR 2', '2 RIR', '@2 RIR', '2RIR'],
    [{ intensity: { percent1RM: [70, 80] } }, '@70-80%', '70–80%', '70-80% 1RM', '@ 70 – 80 % of 1 RM', '70%-80% 1RM'],
    [
      { sets: 3, reps: 8, intensity: { rir: 2, rpe: 8 } },
      '3x8 RIR 2 RPE 8',
      '3x8 2 RIR @8',
      '3x8 @8, 2 RIR',
      '3x8 @8 RIR 2',
    ],
    [
      { tempo: [3, 1, 'X', 0] },
      'tempo 3-1-X-0',
      'tempo 31X0',
      'Tempo: 3-1-x-0',
      'tempo 3/1/X/0',
      '@31X0',
      'tempo 3–1–X–0',
    ],
    [
      { sets: 3, reps: 8, tempo: [3, 1, 'X', 0] },
      '3x8 31X0',
      '3x8 3-1-X-0',
      '8 reps x 3, 31X0',
      '3 sets of 8, 3-1-X-0',
    ],
    [{ sets: 3, reps: 8, tempo: [3, 1, 1, 0] }, '3x8 3-1-1-0', '3x8 @3110', '3x8 tempo 3110'],
    [{ tempo: [10, 0.5, 'X', 12] }, 'tempo 10-0.5-X-12'],
    [{ sets: 10, reps: 5 }, '10x5', '10X5'],
  ]);
});

describe('EMOM, AMRAP, choices and notes', () => {
  means([
    [
      { type: 'emom', minutes: 10, reps: 5 },
      'EMOM 10: 5',
      'EMOM 10 min: 5',
      'EMOM x 10, 5 reps',
      'EMOM for 10 minutes: 5',
    ],
    [{ type: 'emom', minutes: 10, sets: 3, reps: 5 }, 'EMOM 10: 3x5', '10 min EMOM, 3x5'],
    [{ type: 'emom', reps: 5 }, 'EMOM: 5'],
    [
      { type: 'amrap', minutes: 12 },
      'AMRAP 12',
      'AMRAP 12 min',
      '12 min AMRAP',
      'AMRAP in 12 minutes',
      'amrap 12m',
      "AMRAP 12'",
    ],
    [{ type: 'amrap', minutes: 1.5 }, 'AMRAP 90 s', 'AMRAP 1:30', 'AMRAP 1.5 min'],
    [{ mode: 'all', reps: [5, 10] }, 'Do all, 5-10 reps each', 'all of: 5-10'],
    [{ mode: 'pick', reps: 10 }, 'Pick one, 10 reps', 'choose one: 10', 'pick any, 10 reps'],
    [
      { sets: 3, reps: 8, note: 'keep 3 in the tank' },
      '3x8. Note: keep 3 in the tank',
      '3x8 note: keep 3 in the tank ',
    ],
    [{ note: 'only if it feels good' }, 'note: only if it feels good'],
  ]);

  it('keeps a note of any length', () => {
    const note = 'slowly '.repeat(500).trim();
    expect(parseDose(`3x8 note: ${note}`)).to.deep.equal({ dose: { sets: 3, reps: 8, note }, issues: [] });
  });
});

describe('the doses of the example pack', () => {
  means([
    [{ sets: 2, reps: 10, perSide: true, rest: 45 }, '2x10 /side, rest 45s'],
    [
      { sets: 3, reps: [8, 12], perSide: true, tempo: [3, 1, 1, 0], intensity: { rpe: 7 }, rest: 90 },
      '3x8-12 /side tempo 3-1-1-0 @RPE7 rest 90s',
      '3 × 8–12 EACH SIDE, TEMPO 3-1-1-0, RPE 7, REST 1:30',
    ],
  ]);
});
