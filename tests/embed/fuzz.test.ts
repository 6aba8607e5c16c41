import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { codeText } from '../../src/embed/carriers/code-text.js';
import { kinds } from '../../src/embed/carriers/kinds.js';
import * as notation from '../../src/embed/carriers/notation.js';
import { together } from '../../src/embed/carriers/page-pack.js';
import { readBlock } from '../../src/embed/carriers/read-block.js';

/** What JSON, lines and what hosts make of both are written with. */
const pieces = fc.constantFrom(
  ...['{', '}', '[', ']', '"', '“', '”', ',', ':', '\\', '\n', '\n\n', ' ', '\u00A0', '\u200B', '\uFEFF', '\uD800'],
  ...['<p>', '</p>', '<br />', '&quot;', '&#x22;', '&amp;', '&', '<', '-', '- ', '->', '–', '×', '#', '(', ')', '/'],
  ...['"id"', '"name"', '"exercises"', '"__proto__"', '"constructor"', '"edges"', 'null', '1', '1e999', 'true'],
  ...[
    'Squat',
    'Squat: 3x10',
    'why:',
    'cue:',
    'day 1:',
    'Exercise:',
    'Map:',
    'rest 60s',
    '3x8-12',
    '@RPE7',
    '{"id":"a"}',
  ],
);
const texts = fc.array(pieces, { maxLength: 24 }).map((list) => list.join(''));
const anyKind = fc.constantFrom(...kinds);

describe('reading what a page carries', () => {
  it('never throws: 100,000 texts', () => {
    const property = fc.property(texts, anyKind, (text, kind) => {
      const { pack = {} } = readBlock(text, kind, notation);
      together([pack, { exercises: [{ id: 'squat' }] }])(pack);
    });
    fc.assert(property, { numRuns: 100_000 });
  });

  it('never throws for packs of any shape that know each other', () => {
    const packs = fc.array(
      fc.object({
        key: fc.constantFrom('exercises', 'sessions', 'programs', 'days', 'id', 'edges', '__proto__', 'title', 'x'),
        maxDepth: 4,
      }),
    );
    fc.assert(
      fc.property(packs, (all) => all.forEach((one) => void together(all)(one))),
      { numRuns: 2_000 },
    );
  });
});

/** The best of three: a machine has other things to do as well. */
function milliseconds(act: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('the text of a block of code', () => {
  const source = (markup: string): Element =>
    new DOMParser().parseFromString(`<pre>${markup}</pre>`, 'text/html').querySelector('pre')!;

  it('is what its author typed, however lines are marked', () => {
    const line = fc
      .array(fc.constantFrom('a', ' ', '{', '"', ':', 'é'), { minLength: 1, maxLength: 8 })
      .map((all) => all.join(''));
    const ways: readonly ((lines: readonly string[]) => string)[] = [
      (lines) => lines.join('\n'),
      (lines) => lines.join('<br>'),
      (lines) => lines.map((each) => `<div class="line">${each}</div>`).join(''),
      (lines) => lines.map((each, at) => `<span><span class="ln">${at}</span>${each}\n</span>`).join(''),
      (lines) => lines.map((each) => `<span class="token-line">${each}<br></span>`).join(''),
    ];
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom(...ways), (lines, way) => {
        expect(codeText(source(way(lines))).replace(/\n$/u, '')).to.equal(lines.join('\n'));
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes no longer for 100 kB than a reader would notice, on a machine that runs three browsers', () => {
    const spans = source('<span class="line"><span>x</span>\n</span>'.repeat(2_500));
    expect(milliseconds(() => void codeText(spans))).to.be.below(200);
    const breaks = source('x<br>'.repeat(20_000));
    expect(milliseconds(() => void codeText(breaks))).to.be.below(200);
  });
});
