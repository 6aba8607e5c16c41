import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mendJson } from '../../src/pack/mend.js';

const squat = { id: 'squat', name: 'Squat', why: 'It\'s "hips & knees"', steps: ['Sit <back>', 'Stand'] };
const text = JSON.stringify(squat, undefined, 2);

describe('JSON that a host has changed', () => {
  const hosts: Readonly<Record<string, string>> = {
    'paragraphs in the place of blank lines': text.replace(',\n  "steps"', ',</p>\n<p class="x">  "steps"'),
    'line breaks': text.replaceAll('\n', '<br />\n'),
    'spaces that do not break': text.replaceAll('  ', '\u00A0 '),
    'a mark at its beginning': `\uFEFF${text}`,
    'entities in the second half': text.replace(/"steps".*$/su, (half) => half.replaceAll('"', '&quot;')),
    'entities by number': text.replaceAll('\n  "', '\n  &#x22;').replaceAll('": ', '&#34;: '),
    'curly quotes': text.replaceAll(/(?<!\\)"(?=[,:\n\]])/gu, '”').replaceAll(/(?<!\\)"/gu, '“'),
    'only closing quotes': text.replaceAll(/(?<!\\)"/gu, '”'),
    'curly quotes by name': text.replaceAll(/(?<!\\)"(?=[,:\n\]])/gu, '&rdquo;').replaceAll(/(?<!\\)"/gu, '&ldquo;'),
  };
  for (const [what, changed] of Object.entries(hosts))
    it(`is read with ${what}`, () => {
      expect(() => void JSON.parse(changed)).to.throw();
      expect(mendJson(changed)).to.deep.equal(squat);
    });

  it('keeps quotes inside a text, and lines', () => {
    expect(mendJson('{“a”: “He said “down”, then up”}')).to.deep.equal({ a: 'He said “down”, then up' });
    expect(mendJson('{“a”: "8” box"}')).to.deep.equal({ a: '8” box' });
    expect(mendJson('{"a": "Down<br />\nup"}')).to.deep.equal({ a: 'Down\nup' });
  });

  it('is decoded once', () => {
    expect(mendJson('{&quot;a&quot;: &quot;&amp;lt;b&amp;gt;&quot;}')).to.deep.equal({ a: '&lt;b&gt;' });
  });

  it('is not guessed where its author went wrong', () => {
    for (const wrong of ['{"a": 1', '{"a": 1,}', '{a: 1}', 'Squat: 3x10', '', '<p></p>', '{“a”}'])
      expect(mendJson(wrong), wrong).to.equal(undefined);
  });
});

describe('reading JSON that a host has changed', () => {
  const pieces = fc.constantFrom(
    ...['{', '}', '[', ']', '"', '“', '”', '″', ',', ':', '\\', '\n', '<p>', '</p>', '<p ', '<br />', '&quot;', '&#'],
    ...['&#x22;', '&amp;', '&', ' ', '\u00A0', 'a', '1', 'null', '\u2028', '\uD800', '"id":"squat"'],
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));

  it('never throws', () => {
    fc.assert(
      fc.property(texts, (any) => void mendJson(any)),
      { numRuns: 20_000 },
    );
  });
});
