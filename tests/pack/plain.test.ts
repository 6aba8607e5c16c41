import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Finding } from '../../src/pack/finding.js';
import { readPack } from '../../src/pack/read.js';
import { thorough } from '../../src/pack/thorough.js';
import { exercise } from './fixtures/around.js';
import { broken } from './fixtures/broken.js';
import { example } from './fixtures/example.js';
import { mutated } from './fixtures/mutated.js';

/** Where and what the errors are, but for those of doses. */
const errorsIn = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ path, code, severity }) => (severity === 'error' && code !== 'dose' ? [`${code} ${path}`] : []));

/** A page reads a pack plainly first, and thoroughly only where that is unsure or found something. */
function expectTheSame(input: unknown): void {
  const plain = readPack(input);
  const whole = readPack(input, thorough);
  expect(errorsIn(plain.findings)).to.deep.equal(errorsIn(whole.findings));
  if (plain.unsure) return;
  expect(plain.pack).to.deep.equal(whole.pack);
  expect(whole.findings.filter(({ code }) => code === 'dose')).to.deep.equal([]);
}

describe('A plain reading', () => {
  it('is sure of the example, and right', () => {
    expect(readPack(example()).unsure).to.equal(false);
    expectTheSame(example());
  });

  it('finds the same errors and keeps the same as a thorough one', () => {
    for (const { pack } of broken) expectTheSame(pack);
    fc.assert(fc.property(mutated(example()), expectTheSame), { numRuns: 300 });
  });

  it('is unsure of a dose that is not plain, and keeps its words', () => {
    const { pack, unsure } = readPack(exercise({ dose: 'EMOM 10: 5 reps' }));
    expect(unsure).to.equal(true);
    expect(pack.exercises?.[1]?.dose).to.deep.equal({ note: 'EMOM 10: 5 reps' });
  });
});
