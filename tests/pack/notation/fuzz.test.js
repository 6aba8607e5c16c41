// A hundred thousand texts, and hundreds of packs, where that takes seconds: in Node, and once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { loadTs } from '../../kit/load-ts.js';

const { parseNotation } = /** @type {typeof import('../../../src/pack/notation/parse.js')} */ (
  await loadTs('src/pack/notation/parse.ts')
);
const { formatNotation, notationLoss } = /** @type {typeof import('../../../src/pack/notation/write.js')} */ (
  await loadTs('src/pack/notation/write.ts')
);
const { parsePack } = /** @type {typeof import('../../../src/pack/parse.js')} */ (await loadTs('src/pack/parse.ts'));
const { anyPack } = /** @type {typeof import('./arbitraries.js')} */ (
  await loadTs('tests/pack/notation/arbitraries.ts')
);
const { anyText } = /** @type {typeof import('./fuzz.js')} */ (await loadTs('tests/pack/notation/fuzz.ts'));

test('a hundred thousand texts give a pack, issues that have a place, and no exception', () => {
  let count = 0;
  const kind = fc.constantFrom(undefined, .../** @type {const} */ (['exercise', 'progression', 'session', 'program']));
  fc.assert(
    fc.property(anyText, kind, (text, as) => {
      count += 1;
      const { pack, issues } = parseNotation(text, as);
      assert.ok(typeof pack === 'object');
      for (const { line = 0, column = 0, message } of issues) assert.ok(line > 0 && column > 0 && message.length > 9);
    }),
    { numRuns: 100_000 },
  );
  assert.equal(count, 100_000);
});

test('hundreds of packs are read back from their text as they were', () => {
  fc.assert(
    fc.property(anyPack, (input) => {
      const { pack } = parsePack(input);
      assert.deepEqual(notationLoss(pack), [], formatNotation(pack));
    }),
    { numRuns: 500 },
  );
});
