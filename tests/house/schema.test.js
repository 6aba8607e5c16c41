// The published schema, for editors, and the parser, for readers, say the same of a pack.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { loadTs } from '../kit/load-ts.js';
import { exists, read } from './files.js';

const { parsePack } = /** @type {typeof import('../../src/pack/parse.js')} */ (await loadTs('src/pack/parse.ts'));
const { pack: root } = /** @type {typeof import('../../src/pack/schema/pack.js')} */ (
  await loadTs('src/pack/schema/pack.ts')
);
const { toJsonSchema } = /** @type {typeof import('../../src/pack/schema/json-schema.js')} */ (
  await loadTs('src/pack/schema/json-schema.ts')
);
const { objectsOf } = /** @type {typeof import('../../src/pack/schema/walk.js')} */ (
  await loadTs('src/pack/schema/walk.ts')
);
const { describe: describeField } = /** @type {typeof import('../../src/pack/schema/describe.js')} */ (
  await loadTs('src/pack/schema/describe.ts')
);
const { broken } = /** @type {typeof import('../pack/fixtures/broken.js')} */ (
  await loadTs('tests/pack/fixtures/broken.ts')
);
const { valid } = /** @type {typeof import('../pack/fixtures/valid.js')} */ (
  await loadTs('tests/pack/fixtures/valid.ts')
);
const { mutated } = /** @type {typeof import('../pack/fixtures/mutated.js')} */ (
  await loadTs('tests/pack/fixtures/mutated.ts')
);
/** @type {unknown} */
const example = JSON.parse(read('tests/pack/fixtures/pack.example.json'));
const schema = toJsonSchema(root);
const validate = new Ajv2020({ strictTypes: false }).compile(schema);

/** The faults that JSON Schema knows too. */
const structural = 'type blank id lang url number enum count required required-any'.split(' ');

/**
 * As an editor sees it: JSON has no undefined.
 * @param {unknown} pack
 */
function verdicts(pack) {
  const json = JSON.stringify(pack);
  const faults = parsePack(json).issues.filter(
    ({ severity, code }) => severity === 'error' && structural.includes(code),
  );
  return { ours: faults.length === 0, published: validate(JSON.parse(json)), faults, errors: validate.errors };
}

/** @param {unknown} pack */
function agree(pack) {
  const { ours, published, faults, errors } = verdicts(pack);
  assert.equal(ours, published, JSON.stringify({ pack, faults, errors }, null, 1).slice(0, 4000));
}

describe('pack.schema.json and the parser', () => {
  test('have at least forty faults to agree on, and the rest has a reason', () => {
    assert.ok(broken.filter((fixture) => fixture.structural).length >= 40);
    for (const { name, structural, why } of broken) assert.ok(structural || why, name);
  });

  for (const { name, pack, structural, why } of broken)
    test(`agree on ${name}`, () => {
      const { ours, published } = verdicts(pack);
      assert.deepEqual({ ours, published }, { ours: !structural, published: !structural }, why);
    });

  for (const [name, pack] of Object.entries({ ...valid, 'the example': example }))
    test(`agree on what is right: ${name}`, () => {
      const { ours, published } = verdicts(pack);
      assert.deepEqual({ ours, published }, { ours: true, published: true });
    });

  test('agree on the example with anything broken in it', () => {
    fc.assert(fc.property(mutated(example), agree), { numRuns: 1000 });
  });

  test('agree on what is left of it after reading', () => {
    const readAgain = mutated(example).map((pack) => parsePack(pack).pack);
    fc.assert(
      fc.property(
        readAgain.filter((pack) => Object.keys(pack).length > 0),
        agree,
      ),
      { numRuns: 200 },
    );
  });

  test('agree on anything', () => {
    fc.assert(fc.property(fc.jsonValue(), agree), { numRuns: 1000 });
  });
});

describe('pack.schema.json', () => {
  test('says of every object and every field what it is for', () => {
    for (const [name, { fields }] of objectsOf(root))
      for (const field of ['', ...Object.keys(fields)])
        assert.match(describeField(name, field), /^\p{Lu}.*[.…]$/su, `${name}.${field}`);
  });

  test('is what was built', { skip: !exists('dist/pack.schema.json') }, () => {
    assert.deepEqual(JSON.parse(read('dist/pack.schema.json')), schema, 'run npm run build');
  });
});
