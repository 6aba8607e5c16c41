import { expect } from '@open-wc/testing';
import { parseNotation } from '../../../src/pack/notation/parse.js';
import { isNotation, readPackText } from '../../../src/pack/notation/any.js';
import type { Exercise, Program, Session, TrainingMap } from '../../../src/pack/types.js';

/** The pack of lines without a fault. */
function packOf(...lines: readonly string[]): ReturnType<typeof parseNotation>['pack'] {
  const { pack, issues } = parseNotation(lines.join('\n'));
  expect(issues).to.deep.equal([]);
  return pack;
}

const exerciseOf = (...lines: readonly string[]): Exercise | undefined => packOf(...lines).exercises?.[0];
const sessionOf = (...lines: readonly string[]): Session | undefined => packOf(...lines).sessions?.[0];
const mapOf = (...lines: readonly string[]): TrainingMap | undefined => packOf(...lines).maps?.[0];
const programOf = (...lines: readonly string[]): Program | undefined => packOf(...lines).programs?.[0];

describe('An exercise as text', () => {
  it('is its name and dose, what is said of it, and its steps', () => {
    expect(
      exerciseOf(
        'Squat: 3x8-12',
        'The basic bend.',
        'why: It carries you.',
        '1. Sit down.',
        '2. Stand up.',
        'cue: Tall.',
      ),
    ).to.deep.equal({
      id: 'squat',
      name: 'Squat',
      dose: { sets: 3, reps: [8, 12] },
      summary: 'The basic bend.',
      why: 'It carries you.',
      steps: ['Sit down.', 'Stand up.'],
      cues: ['Tall.'],
    });
  });

  it('may have its entries below a key', () => {
    expect(
      exerciseOf('Squat', 'why: Because.', 'cues:', '- Knees out', '- Tall', 'steps:', '- Sit', '- Stand'),
    ).to.deep.include({
      cues: ['Knees out', 'Tall'],
      steps: ['Sit', 'Stand'],
    });
  });

  it('keeps an id that stands behind its name', () => {
    expect(exerciseOf('Exercise: Knee bend #squat', 'dose: 10')).to.deep.include({ id: 'squat', name: 'Knee bend' });
    expect(exerciseOf('Exercise: Drill #1', 'dose: 10')).to.deep.include({ id: 'drill-1', name: 'Drill #1' });
  });

  it('stands below another without a word between them', () => {
    const { exercises } = packOf('Squat: 3x8', 'why: One.', 'Lunge: 3x10', 'why: Two.');
    expect(exercises?.map(({ id, why }) => [id, why])).to.deep.equal([
      ['squat', 'One.'],
      ['lunge', 'Two.'],
    ]);
  });

  it('leads to another, which comes to be', () => {
    const { exercises, maps } = packOf(
      'Squat: 3x8',
      '-> Lunge (progression, more complexity): one leg',
      'when: 3x12 each side',
    );
    expect(exercises?.map(({ id }) => id)).to.deep.equal(['squat', 'lunge']);
    expect(maps?.[0]?.edges).to.deep.equal([
      {
        from: 'squat',
        to: 'lunge',
        kind: 'progression',
        axis: 'complexity',
        why: 'one leg',
        gate: { sets: 3, reps: 12, perSide: true },
      },
    ]);
  });

  it('has a text that goes on in the next line', () => {
    expect(exerciseOf('Squat', 'why: It carries', 'you up the stairs.', 'cue: Tall.')?.why).to.equal(
      'It carries you up the stairs.',
    );
  });

  it('has a video by the address of its page', () => {
    expect(
      exerciseOf('Squat', 'video: https://www.youtube.com/watch?v=abc_-123456&t=4 (All of it)')?.media,
    ).to.deep.equal([{ kind: 'video', provider: 'youtube', id: 'abc_-123456', alt: 'All of it' }]);
  });

  it('makes ids that people can read in any script', () => {
    const { exercises } = packOf('Einbeinige Übung: 3x8', 'القرفصاء: 3x8', '深蹲: 3x8', 'Squat: 1x1', 'Squat: 2x2');
    expect(exercises?.map(({ id }) => id)).to.deep.equal(['einbeinige-ubung', 'القرفصاء', '深蹲', 'squat', 'squat-2']);
  });
});

describe('A session as text', () => {
  it('has parts with their items', () => {
    expect(
      sessionOf(
        'Legs',
        'prepare: 10 s',
        'Main: circuit, 3 rounds, rest 1:30',
        '- Squat: 10',
        '- Lunge',
        'Finish: EMOM 4 min',
        '- Row: 20 s work',
      ),
    ).to.deep.equal({
      id: 'legs',
      title: 'Legs',
      prepare: 10,
      blocks: [
        {
          title: 'Main',
          mode: 'circuit',
          rounds: 3,
          rest: 90,
          items: [{ exercise: 'squat', dose: { reps: 10 } }, { exercise: 'lunge' }],
        },
        { title: 'Finish', mode: 'emom', minutes: 4, items: [{ exercise: 'row', dose: { work: 20 } }] },
      ],
    });
  });

  const parts: Readonly<Record<string, object>> = {
    'Main (3x)': { title: 'Main', rounds: 3 },
    'Main 3x': { title: 'Main', rounds: 3 },
    '3 rounds': { rounds: 3 },
    '3x:': { rounds: 3 },
    'Superset, 2 rounds': { mode: 'superset', rounds: 2 },
    'AMRAP 12 min': { mode: 'amrap', minutes: 12 },
    'Ladder: for time': { title: 'Ladder', mode: 'for-time' },
    'Wake up': { title: 'Wake up' },
    'block: Wake up.': { title: 'Wake up.' },
  };
  for (const [line, part] of Object.entries(parts)) {
    it(`has a part that begins with “${line}”`, () => {
      const items = [{ exercise: 'squat', dose: { reps: 10 } }];
      expect(sessionOf('Session: Legs', line, '- Squat: 10')?.blocks).to.deep.equal([{ ...part, items }]);
    });
  }

  const items: Readonly<Record<string, readonly [name: string, dose: object | undefined]>> = {
    'Squat: 3x8': ['Squat', { sets: 3, reps: 8 }],
    'Squat 3x8': ['Squat', { sets: 3, reps: 8 }],
    'Squat – 3x8': ['Squat', { sets: 3, reps: 8 }],
    '10 push-ups': ['Push-ups', { reps: 10 }],
    '3x10 push-ups': ['Push-ups', { sets: 3, reps: 10 }],
    'Plank 30 s': ['Plank', { hold: 30 }],
    'Plank: as long as you can': ['Plank', { note: 'as long as you can' }],
    Squat: ['Squat', undefined],
    'Drill: high knees: 6x20 m': ['Drill: high knees', { sets: 6, distance: { value: 20, unit: 'm' } }],
  };
  for (const [line, [name, dose]] of Object.entries(items)) {
    it(`has the item “${line}”`, () => {
      const { exercises, sessions } = packOf('Session: Legs', `- ${line}`);
      expect(exercises?.[0]?.name).to.equal(name);
      expect(exercises?.[0]?.dose).to.deep.equal(dose);
      expect(sessions?.[0]?.blocks[0]?.items[0]?.dose).to.deep.equal(dose);
    });
  }

  it('speaks of exercises that are told of elsewhere, in the plural too', () => {
    const { exercises, sessions } = packOf(
      'Session: Legs',
      '- 3x10 squats',
      '- #knee',
      '',
      'Exercise: Squat',
      'why: A.',
      'Exercise: Kneel #knee',
    );
    expect(exercises).to.have.length(2);
    expect(sessions?.[0]?.blocks[0]?.items.map(({ exercise }) => exercise)).to.deep.equal(['squat', 'knee']);
  });

  it('rests where a line says so, and says something where one asks for it', () => {
    const items = sessionOf('Session: Legs', '- Squat: 3x8', '- Rest 60 s', '- Plank: 30 s', 'at 15 s: Halfway')
      ?.blocks[0]?.items;
    expect(items).to.deep.equal([
      { exercise: 'squat', dose: { sets: 3, reps: 8, rest: 60 } },
      { exercise: 'plank', dose: { hold: 30 }, say: [{ at: 15, text: 'Halfway' }] },
    ]);
  });

  it('has the reader’s own step on a track', () => {
    const { sessions } = packOf(
      'Map: Way',
      'track: Two legs: Squat, Lunge',
      'Session: A',
      '- Your step on Two legs of Way (or Squat): 3x8',
    );
    expect(sessions?.[0]?.blocks[0]?.items[0]).to.deep.equal({
      slot: { map: 'way', track: 'two-legs', fallback: 'squat' },
      dose: { sets: 3, reps: 8 },
    });
  });
});

describe('A map as text', () => {
  it('is arrows with their reasons', () => {
    const map = mapOf(
      'Way',
      'Squat -> Lunge -> Step up (transfer, more load): for -> all: of it',
      'carries: balance, rhythm',
    );
    expect(map?.edges).to.deep.equal([
      { from: 'squat', to: 'lunge' },
      {
        from: 'lunge',
        to: 'step-up',
        kind: 'transfer',
        axis: 'load',
        why: 'for -> all: of it',
        transfers: ['balance', 'rhythm'],
      },
    ]);
  });

  it('is a list from the first to the last', () => {
    expect(mapOf('Map: Way', '1. Squat', '2. Lunge: one leg')?.edges).to.deep.equal([
      { from: 'squat', to: 'lunge', why: 'one leg' },
    ]);
  });
});

describe('A programme as text', () => {
  it('has days, and rests on those it leaves out', () => {
    expect(
      programOf('Thirty days', 'Day 1: rest: Walk', 'Days 3-4: rest', 'Day 6: Easy run', 'at least: Ten minutes')?.days,
    ).to.deep.equal([
      { kind: 'rest', title: 'Walk' },
      ...[{ kind: 'rest' }, { kind: 'rest' }, { kind: 'rest' }, { kind: 'rest' }],
      { kind: 'session', title: 'Easy run', minimum: 'Ten minutes' },
    ]);
  });

  it('makes a session of what is listed below a day, and knows it again', () => {
    const { sessions, programs } = packOf('Program: Month', 'Day 1: Legs', '- Squat: 3x8', 'Day 2: Legs: again');
    expect(sessions?.map(({ id, title }) => [id, title])).to.deep.equal([['legs', 'Legs']]);
    expect(programs?.[0]?.days).to.deep.equal([
      { kind: 'session', session: 'legs' },
      { kind: 'session', session: 'legs', title: 'again' },
    ]);
  });

  it('goes by the days of the week, a whole week at a time', () => {
    expect(
      programOf('Week plan', 'Monday: rest', 'Week 2', 'Tuesday: rest: Swim')?.days.map(({ title }) => title ?? ''),
    ).to.deep.equal([...Array<string>(8).fill(''), 'Swim', ...Array<string>(5).fill('')]);
  });
});

describe('A text of either kind', () => {
  it('is JSON where it begins with a bracket', () => {
    expect([' {"name":"x"}', '[1]', '\ufeff{}', 'Squat: 3x8', '- [x] Squat', ''].map(isNotation)).to.deep.equal([
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
    const json = readPackText('{"id":"squat","name":"Squat","dose":"3x8"}');
    expect(readPackText('Squat: 3x8')).to.deep.equal(json);
  });
});
