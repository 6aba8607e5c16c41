import { expect } from '@open-wc/testing';
import { parsePack } from '../../src/pack/parse.js';
import { broken } from './fixtures/broken.js';
import { example } from './fixtures/example.js';
import { valid } from './fixtures/valid.js';

/** As from JSON: without what is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a pack with a fault', () => {
  for (const { name, pack, issues, leaves } of broken) {
    it(`says so and keeps the rest: ${name}`, () => {
      const read = parsePack(pack);
      expect(read.issues.map(({ path, code, severity }) => [path, code, severity])).to.deep.equal(
        issues.map(([path, code, , severity = 'error']) => [path, code, severity]),
      );
      issues.forEach(([, , says], index) => expect(read.issues[index]?.message).to.match(says));
      expect(plain(read.pack)).to.deep.equal(plain(leaves));
    });
  }

  it('is told in whole sentences', () => {
    for (const { pack } of broken)
      for (const { message } of parsePack(pack).issues) expect(message).to.match(/^[\p{Lu}“\d-].*[.?]$/u);
  });

  it('has no more of a fault once it was read', () => {
    for (const { name, pack } of broken) {
      const once = parsePack(pack).pack;
      if (Object.keys(once).length === 0) continue;
      const twice = parsePack(once);
      expect(twice.pack, name).to.deep.equal(once);
      expect(
        twice.issues.filter(({ severity }) => severity === 'error'),
        name,
      ).to.deep.equal([]);
    }
  });
});

describe('a pack without a fault', () => {
  for (const [name, pack] of Object.entries({ ...valid, 'the example': example() })) {
    it(`raises no issue: ${name}`, () => expect(parsePack(pack).issues).to.deep.equal([]));
  }
});
