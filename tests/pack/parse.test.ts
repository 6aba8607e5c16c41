import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parsePack } from '../../src/pack/parse.js';
import { example, exampleText } from './fixtures/example.js';
import { mutated } from './fixtures/mutated.js';

const squat = { id: 'squat', name: 'Squat' };
const good = { pack: { exercises: [squat] }, issues: [] };

describe('parsePack', () => {
  it('takes JSON text', () => expect(parsePack(JSON.stringify({ exercises: [squat] }))).to.deep.equal(good));

  it('takes JSON text with a byte order mark', () =>
    expect(parsePack(`\uFEFF${JSON.stringify(squat)}`)).to.deep.equal(good));

  it('takes an object', () => expect(parsePack({ exercises: [squat] })).to.deep.equal(good));

  it('takes a bare exercise', () => expect(parsePack(squat)).to.deep.equal(good));

  it('takes a bare list of exercises', () => expect(parsePack([squat])).to.deep.equal(good));

  it('takes a pack with a name for a pack', () => {
    expect(parsePack({ name: 'Hips', exercises: [squat] }).pack).to.deep.equal({ name: 'Hips', exercises: [squat] });
  });

  it('says where in a bare exercise or list a fault is', () => {
    const paths = (input: unknown): string[] => parsePack(input).issues.map(({ path }) => path);
    expect(paths({ ...squat, sides: 'bth' })).to.deep.equal(['/sides']);
    expect(paths([squat, { id: 'lunge' }])).to.deep.equal(['/1']);
  });

  it('finds nothing wrong with the example, from text or as an object', () => {
    expect(parsePack(exampleText).issues).to.deep.equal([]);
    expect(parsePack(example()).issues).to.deep.equal([]);
    expect(parsePack(exampleText).pack).to.deep.equal(parsePack(example()).pack);
  });

  it('keeps all of the example and makes an object of each dose', () => {
    const withoutDoses = (pack: unknown): unknown =>
      JSON.parse(JSON.stringify(pack, (key, value: unknown) => (key === 'dose' ? undefined : value)));
    const { pack } = parsePack(example());
    const { exercises, sessions } = pack;
    expect(withoutDoses(pack)).to.deep.equal(withoutDoses(example()));
    expect(exercises?.[0]?.dose).to.deep.equal({ sets: 2, reps: 10, perSide: true, rest: 45 });
    expect(sessions?.[0]?.blocks[1]?.items[1]?.dose).to.deep.equal({ hold: 30, perSide: true });
  });
});

describe('What parsePack does not know', () => {
  it('is kept, at every level', () => {
    const pack = {
      exercises: [
        { ...squat, heartRate: { zones: [2, 3] }, demand: { grip: 4 }, media: [{ kind: 'image', src: 'a', f: 1 }] },
      ],
      weather: 'rain',
    };
    expect(parsePack(pack)).to.deep.equal({ pack, issues: [] });
  });

  it('may have the name of something every object has', () => {
    const { pack, issues } = parsePack('{"exercises":[], "constructor": {"a": 1}, "toString": 2, "hasOwnProperty": 3}');
    expect(issues).to.deep.equal([]);
    expect(Object.entries(pack)).to.deep.include.members([
      ['constructor', { a: 1 }],
      ['toString', 2],
      ['hasOwnProperty', 3],
    ]);
  });

  it('cannot change the prototype of anything', () => {
    const evil =
      '{"__proto__": {"exercises": [], "lang": "xx"}, "id": "a", "name": "A", "demand": {"__proto__": {"load": 5}}}';
    const { pack } = parsePack(evil);
    expect(Object.getPrototypeOf(pack)).to.equal(Object.prototype);
    expect({ ...pack }).not.to.have.property('lang');
    expect(Object.assign({}, pack.exercises?.[0])).to.have.property('id', 'a');
    expect(Object.assign({}, pack.exercises?.[0]?.demand)).not.to.have.property('load');
    expect({}).not.to.have.property('load');
  });

  it('is not looked for on the prototypes of what it was given', () => {
    const inherited = Object.create({ name: 'Squat', id: 'squat' }) as object;
    expect(parsePack(inherited).issues.map(({ code }) => code)).to.deep.equal(['required-any']);
  });

  it('is nothing where it is undefined', () => {
    expect(parsePack({ exercises: [{ ...squat, why: undefined, later: undefined }] })).to.deep.equal(good);
    expect(parsePack({ exercises: [{ id: 'squat', name: undefined }] }).issues[0]).to.include({
      path: '/exercises/0',
      code: 'required',
    });
    expect(parsePack({ exercises: [undefined, squat] }).issues[0]).to.include({ path: '/exercises/0', code: 'type' });
  });
});

describe('Whatever it is given, parsePack', () => {
  const broken = mutated(example());

  it('does not throw', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (input) => void parsePack(input)),
    );
    fc.assert(fc.property(fc.json(), (text) => void parsePack(text)));
    fc.assert(fc.property(fc.string(), (text) => void parsePack(text)));
    fc.assert(
      fc.property(broken, (pack) => void parsePack(pack)),
      { numRuns: 500 },
    );
  });

  it('says why, with a path into the input, where it left something out', () => {
    fc.assert(
      fc.property(broken, (input) => {
        const { pack, issues } = parsePack(JSON.stringify(input));
        if (Object.keys(pack).length === 0) expect(issues.map(({ severity }) => severity)).to.include('error');
        for (const { path, line, column } of issues) {
          expect(valueAt(input, path), path).not.to.equal(undefined);
          expect(
            [line, column].every((place) => place && place > 0),
            `line and column of ${path}`,
          ).to.equal(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the input as it is', () => {
    fc.assert(
      fc.property(broken, (input) => {
        const before = structuredClone(input);
        parsePack(freeze(input));
        expect(input).to.deep.equal(before);
      }),
    );
  });

  it('reads its own result as the same pack without errors', () => {
    fc.assert(
      fc.property(broken, (input) => {
        const { pack } = parsePack(input);
        fc.pre(Object.keys(pack).length > 0);
        const again = parsePack(pack);
        expect(again.pack).to.deep.equal(pack);
        expect(again.issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        expect(parsePack(JSON.stringify(pack)).pack).to.deep.equal(pack);
      }),
      { numRuns: 300 },
    );
  });
});

/** What a JSON pointer points at; null for a name that was given to nothing. */
function valueAt(value: unknown, path: string): unknown {
  const keys = path.split('/').slice(1);
  return keys.reduce((parent, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof parent === 'object' && parent ? (parent as Record<string, unknown>)[name] : undefined;
  }, value);
}

function freeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
