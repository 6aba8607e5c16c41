import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fromFreeExerciseDb } from '../../src/importers/free-exercise-db/index.js';
import { codes, errors, imported } from './free-exercise-db.kit.js';

describe('fromFreeExerciseDb: input that is not as it should be', () => {
  it('leaves out a record without id or name, and keeps its neighbours', () => {
    const records = [
      null,
      7,
      { id: 'a' },
      { name: 'B' },
      { id: 'c d', name: 'C' },
      { id: 'e', name: 'E' },
      { id: 'e', name: 'F' },
    ];
    const { pack, issues } = fromFreeExerciseDb(records);
    expect(pack.exercises?.map(({ name }) => name)).to.deep.equal(['E']);
    expect(codes(issues.filter(({ severity }) => severity === 'error'))).to.deep.equal([
      '/0 type',
      '/1 type',
      '/2/name required',
      '/3/id required',
      '/4/id id',
      '/6/id duplicate-id',
    ]);
  });

  it('says so when it is not a list', () => {
    expect(codes(fromFreeExerciseDb({}).issues)).to.deep.equal([' type']);
    expect(codes(fromFreeExerciseDb('[]').issues)).to.deep.equal([' type']);
  });

  it('leaves out only the field, or the entry, that is broken', () => {
    const { pack, issues } = imported({
      instructions: ['Go.', 7],
      images: 7,
      equipment: ['rope'],
      primaryMuscles: 'neck',
    });
    expect(pack.exercises?.[0]).to.deep.include({ steps: ['Go.'], muscles: { primary: ['neck'] } });
    expect(codes(issues)).to.have.members(['/0/instructions/1 type', '/0/images type', '/0/equipment type']);
  });

  it('warns of text in the wrong encoding and leaves it alone', () => {
    const { pack, issues } = imported({ instructions: ['Goâ€™s Â¾ down.', 'Âge, ¾, 30°, €.'] });
    expect(pack.exercises?.[0]?.steps?.[0]).to.equal('Goâ€™s Â¾ down.');
    expect(codes(issues)).to.deep.equal(['/0/instructions/0 mojibake']);
  });

  it('warns of two records with nearly the same name', () => {
    const go = { instructions: ['Go.'] };
    const names = ['Squat with Bands', 'Squats - With Bands', 'Push-Ups', 'Pushup', 'Press', 'Presses', 'Row'];
    const { pack, issues } = imported(...names.map((name) => ({ ...go, name })));
    expect(pack.exercises).to.have.length(names.length);
    expect(codes(issues)).to.deep.equal([1, 3, 5].map((index) => `/${index}/name possible-duplicate`));
  });

  it('never throws, and what it makes is a good pack', () => {
    const keys = ['id', 'name', 'instructions', 'images', 'primaryMuscles', 'equipment', 'level'];
    const junk = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, maxDepth: 3 });
    const record = fc.dictionary(fc.constantFrom(...keys), fc.oneof(junk, fc.string(), fc.array(fc.string())));
    const input = fc.oneof(junk, fc.array(fc.oneof(junk, record)));
    fc.assert(fc.property(input, (records) => void expect(errors(fromFreeExerciseDb(records).pack)).to.deep.equal([])));
  });

  it('does not even throw with input that does', () => {
    const thrower = { get: (): never => expect.fail('a trap') };
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    for (const records of [proxy, new Proxy([], thrower), [new Proxy({}, thrower)], [proxy]]) {
      expect(fromFreeExerciseDb(records).issues).to.have.length.above(0);
    }
  });
});
