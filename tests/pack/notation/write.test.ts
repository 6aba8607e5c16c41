import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseNotation } from '../../../src/pack/notation/parse.js';
import { formatNotation, notationLoss } from '../../../src/pack/notation/write.js';
import { parsePack } from '../../../src/pack/parse.js';
import type { Pack } from '../../../src/pack/types.js';
import { exampleText } from '../fixtures/example.js';
import { anyPack } from './arbitraries.js';
import { exampleOf } from './page.js';

const pathsOf = (pack: Pack): readonly string[] => notationLoss(pack).map(({ path }) => path);

describe('A pack that is written as text', () => {
  it('reads as it was meant', () => {
    const { pack } = parseNotation(exampleOf('session'));
    expect(formatNotation(pack)).to.equal(`Session: Strong hips in twelve minutes
Wake up
- Side step with a band: 2 × 10 each side, rest 30 s

Main: circuit, 3 rounds, rest 60 s
- Squat: 10 reps
- Step up: 30 s hold each side
  at 15 s: Halfway, hips level

Finish: EMOM 4 min
- Running drill: 20 s work
`);
  });

  it('tells of exercises only where there is more to tell than a session does', () => {
    const text = formatNotation(
      parseNotation('Session: Legs\n- Squat: 3x8\n- Lunge: 10\n\nExercise: Squat\nwhy: A.').pack,
    );
    expect(text).to.equal('Exercise: Squat\nwhy: A.\n\nSession: Legs\n- Squat: 3 × 8\n- Lunge: 10 reps\n');
  });

  it('points at the id where a name would not find it', () => {
    const exercises = [
      { id: 'a', name: 'Squat' },
      { id: 'b', name: 'Squat' },
    ];
    const pack = { exercises, sessions: [{ id: 's', blocks: [{ items: [{ exercise: 'b' }, { exercise: 'a' }] }] }] };
    expect(formatNotation(pack)).to.include('- #b\n- Squat\n');
    expect(pathsOf(pack)).to.deep.equal([]);
  });

  it('keeps all of the example but what a text has no place for', () => {
    const pack = JSON.parse(exampleText) as Pack;
    const media = '/exercises/0/media/0';
    expect(pathsOf(pack)).to.deep.equal([
      '/description',
      ...['type', 'poster', 'width', 'height', 'start', 'end', 'loop', 'captions', 'chapters', 'credit', 'license'].map(
        (field) => `${media}/${field}`,
      ),
      '/exercises/0/media/1/poster',
      '/exercises/0/externalIds',
      ...['width', 'height', 'credit', 'license'].map((field) => `/exercises/1/media/0/${field}`),
    ]);
    expect(parseNotation(formatNotation(pack)).issues).to.deep.equal([]);
  });

  it('says what it cannot say', () => {
    const [loss] = notationLoss({ exercises: [{ id: 'squat', name: 'Squat', steps: [{ text: 'Sit', at: 4 }] }] });
    expect(loss).to.deep.equal({
      path: '/exercises/0/steps/0',
      code: 'notation-loss',
      severity: 'warning',
      message: 'The text cannot say this as it stands here: keep the pack as JSON where it matters.',
    });
  });

  it('is in the language of the pack', () => {
    const exercises = [{ id: 'squat', name: { en: 'Squat', de: 'Kniebeuge' } }];
    expect(formatNotation({ lang: 'de', exercises })).to.include('Exercise: Kniebeuge #squat');
    expect(formatNotation({ exercises })).to.include('Exercise: Squat');
    expect(pathsOf({ lang: 'de', exercises })).to.deep.equal(['/exercises/0/name']);
  });

  it('is nothing where there is nothing, and leaves out what is broken', () => {
    expect(formatNotation({})).to.equal('');
    const broken = { exercises: [{ id: 'squat', name: 'Squat', why: 7 }] } as unknown as Pack;
    expect(formatNotation(broken)).to.equal('Exercise: Squat\n');
  });

  it('is read back as it was, whatever the notation covers', () => {
    fc.assert(
      fc.property(anyPack, (input) => {
        const { pack } = parsePack(input);
        const text = formatNotation(pack);
        expect(notationLoss(pack), text).to.deep.equal([]);
        expect(formatNotation(parseNotation(text).pack)).to.equal(text);
      }),
      { numRuns: 60 },
    );
  });
});
