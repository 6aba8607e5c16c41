import { expect } from '@open-wc/testing';
import { fromFreeExerciseDb } from '../../src/importers/free-exercise-db/index.js';
import { parsePack } from '../../src/pack/parse.js';
import { sharedJson } from '../kit/shared.js';
import { codes, errors, imported, lostWords } from './free-exercise-db.kit.js';

interface PublicRecord {
  readonly instructions: readonly string[];
}

interface BadCase {
  readonly source: string;
  readonly reason: string;
  readonly record: unknown;
}

/** What is worth a warning in which of the bad cases; in the others nothing is. */
const expected: Readonly<Record<string, RegExp>> = {
  'no-steps': /empty array/,
  'duplicate-muscle': /same muscle/,
  'possible-duplicate': /near-duplicate/,
};

describe('fromFreeExerciseDb', () => {
  it('makes an exercise of a record', () => {
    const { pack, issues } = imported({
      id: '3_4_Sit-Up',
      name: '3/4 Sit-Up',
      force: 'pull',
      level: 'beginner',
      mechanic: null,
      equipment: 'body only',
      primaryMuscles: ['abdominals'],
      secondaryMuscles: ['lats'],
      instructions: ['Roll up.', 'Go only ¾ of the way down, to 30°.'],
      category: 'strength',
      images: ['3_4_Sit-Up/0.jpg', '3_4_Sit-Up/1.jpg'],
    });
    expect(issues).to.deep.equal([]);
    expect(pack.exercises).to.deep.equal([
      {
        id: '3_4_Sit-Up',
        name: '3/4 Sit-Up',
        steps: ['Roll up.', 'Go only ¾ of the way down, to 30°.'],
        muscles: { primary: ['abdominals'], secondary: ['latissimus-dorsi'] },
        equipment: [{ id: 'none', name: 'No equipment' }],
        media: [
          { kind: 'image', src: '3_4_Sit-Up/0.jpg', alt: '3/4 Sit-Up, position 1 of 2' },
          { kind: 'image', src: '3_4_Sit-Up/1.jpg', alt: '3/4 Sit-Up, position 2 of 2' },
        ],
        attribution: {
          license: 'Unlicense (stated; provenance of texts and images unknown)',
          source: 'https://github.com/yuhonas/free-exercise-db',
        },
        externalIds: { freeExerciseDb: '3_4_Sit-Up' },
        tags: ['strength', 'beginner', 'pull'],
      },
    ]);
  });

  describe('muscles, equipment, tags and pictures', () => {
    it('counts a doubled muscle once, as primary', () => {
      const { pack, issues } = imported({
        instructions: ['Hop.'],
        primaryMuscles: ['traps'],
        secondaryMuscles: ['traps'],
      });
      expect(pack.exercises?.[0]?.muscles).to.deep.equal({ primary: ['trapezius'] });
      expect(codes(issues)).to.deep.equal(['/0/secondaryMuscles/0 duplicate-muscle']);
    });

    it('keeps unknown words readable and says what may be meant', () => {
      const { pack, issues } = imported({
        instructions: ['Go.'],
        primaryMuscles: ['chets'],
        equipment: 'Rope',
        level: 'pro',
      });
      const { muscles, equipment, tags } = pack.exercises?.[0] ?? {};
      expect([muscles, equipment, tags]).to.deep.equal([
        { primary: ['chets'] },
        [{ id: 'rope', name: 'Rope' }],
        ['pro'],
      ]);
      expect(codes(issues)).to.deep.equal(['/0/primaryMuscles/0 word', '/0/equipment word', '/0/level word']);
      expect(issues[0]?.message).to.contain('Did you mean “chest”?');
    });

    it('puts the image base before relative paths, and refuses addresses that may not be loaded', () => {
      const records = [
        { id: 'a', name: 'A', instructions: ['Go.'], images: ['a/0.jpg', 'https://x.org/1.jpg', 'javascript:0'] },
      ];
      const { pack, issues } = fromFreeExerciseDb(records, { imageBase: '/pictures' });
      expect(pack.exercises?.[0]?.media?.map(({ src }) => src)).to.deep.equal([
        '/pictures/a/0.jpg',
        'https://x.org/1.jpg',
      ]);
      expect(codes(issues)).to.deep.equal(['/0/images/2 url']);
    });
  });

  describe('the public records', () => {
    it('all import, lose no word and make a pack that parsePack takes as it is', async function () {
      const records = (await sharedJson('data/free-exercise-db/exercises-300.json')) as PublicRecord[] | undefined;
      if (!records) this.skip();
      const { pack, issues } = fromFreeExerciseDb(records);
      expect(pack.exercises).to.have.length(records.length);
      expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      expect(errors(pack)).to.deep.equal([]);
      expect(parsePack(pack).pack.exercises).to.deep.equal(pack.exercises);
      const lost = records.flatMap(({ instructions }, index) => lostWords(instructions, pack.exercises?.[index]));
      expect(lost).to.deep.equal([]);
    });

    it('come to no harm where they are odd', async function () {
      const cases = (await sharedJson('data/bad-cases.json')) as BadCase[] | undefined;
      if (!cases) this.skip();
      const ours = cases.filter(({ source }) => source === 'free-exercise-db');
      const found = ours.map(({ reason, record }) => ({ reason, ...fromFreeExerciseDb([record].flat()) }));
      for (const { reason, pack, issues } of found) {
        expect(errors(pack), reason).to.deep.equal([]);
        for (const { code, severity } of issues)
          expect(expected[code]?.test(reason) && severity, code).to.equal('warning');
        expect(
          Object.values(expected).some((each) => each.test(reason)),
          reason,
        ).to.equal(issues.length > 0);
      }
    });
  });
});
