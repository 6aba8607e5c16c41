import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseNotation } from '../../../src/pack/notation/parse.js';
import { formatNotation, notationLoss } from '../../../src/pack/notation/write.js';
import { parsePack } from '../../../src/pack/parse.js';
import { anyText, heads, pieces } from './fuzz.js';

const kind = fc.constantFrom(undefined, 'exercise', 'progression', 'session', 'program');

describe('Any text', () => {
  it('gives a pack and issues that have a place in it, and never an exception', () => {
    fc.assert(
      fc.property(anyText, kind, (text, as) => {
        const { issues } = parseNotation(text, as);
        const count = text.split(/\r\n?|[\n\u2028\u2029]/u).length;
        const bad = issues.find(
          ({ line = 0, column = 0, message }) => line < 1 || line > count || column < 1 || message.length < 10,
        );
        if (bad) throw new Error(JSON.stringify(bad));
      }),
      { numRuns: 5000 },
    );
  });

  it('gives a pack that is good by itself', () => {
    fc.assert(
      fc.property(anyText, kind, (text, as) => {
        const { pack } = parseNotation(text, as);
        const { issues } = parsePack(pack);
        expect(issues.filter(({ severity, code }) => severity === 'error' && code !== 'required-any')).to.deep.equal(
          [],
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('is written again without an exception, and what is lost is told', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { pack } = parseNotation(text);
        const again = parseNotation(formatNotation(pack)).pack;
        if (notationLoss(pack).length === 0) expect(again).to.deep.equal(parsePack(again).pack);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes time in proportion to its length, where it repeats what is slow elsewhere', () => {
    const start = performance.now();
    for (const head of heads) for (const piece of pieces) parseNotation(head + piece.repeat(20_000 / piece.length));
    expect(performance.now() - start).to.be.below(50_000);
  });

  it('of more than 5 MB is not read', () => {
    const { pack, issues } = parseNotation(' '.repeat(5_000_001));
    expect(pack).to.deep.equal({});
    expect(issues[0]).to.include({ code: 'limit-size' });
  });
});
