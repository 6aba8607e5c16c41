import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Issue } from '../../src/pack/issues.js';
import { mapText } from '../../src/pack/json-text.js';
import { parsePack } from '../../src/pack/parse.js';

/** Text with a fault of syntax at `▮`, and what the author is told. */
const faults: Readonly<Record<string, readonly [text: string, says: RegExp]>> = {
  'no text': ['▮', /^There is no text\. A value belongs here: a text in straight double quotes/],
  'only white space': [' \n\t▮', /^There is no text\./],
  'a comma at the end of an object': ['{"a": 1▮,\n}', /^Remove the comma before this \}/],
  'a comma at the end of a list': ['[1, 2▮, ]', /^Remove the comma before this \]/],
  'two commas': ['[1,▮, 2]', /^“,” cannot stand here\. A value belongs here/],
  'a missing comma between fields': ['{"a": 1\n ▮"b": 2}', /^A comma or \} is missing before this\.$/],
  'a missing comma between items': ['[1 ▮2]', /^A comma or \] is missing before this/],
  'a quote inside a text': [
    '{"a": "say ▮"now" loudly"}'.replace('▮"now', '"▮now'),
    /missing .*\(A quote inside a text is written \\"\.\)/,
  ],
  'a missing colon': ['{"a" ▮1}', /^A colon is missing after the name "a"/],
  'an equals sign': ['{"a" ▮= 1}', /^A colon is missing/],
  'curly quotes': [
    '{▮“a”: 1}',
    /^Curly quotes \(“\) do not work in JSON: use straight ones \("\)\. A name in straight/,
  ],
  'curly quotes around a value': ['{"a": ▮„b“}', /^Curly quotes \(„\)/],
  'single quotes': ["{▮'a': 1}", /^Single quotes do not work in JSON: use double ones/],
  'a comment': ['{ ▮// hips\n"a": 1}', /^JSON has no comments: remove this one\. A name/],
  'a comment in a list': ['[▮/* hips */ 1]', /^JSON has no comments/],
  'a comment with a hash': ['▮# hips', /^JSON has no comments/],
  'a name without quotes': ['{▮id: 1}', /^“id” cannot stand here\. A name in straight double quotes belongs here/],
  NaN: ['[▮NaN]', /^“NaN” cannot stand here\. A value belongs here/],
  Infinity: ['[▮-Infinity]', /^“-Infinity” cannot/],
  undefined: ['{"a": ▮undefined}', /^“undefined” cannot/],
  'a capital in true': ['[▮True]', /^“True” cannot stand here\..* true, false, null/],
  'a number with a plus': ['[▮+1]', /^“\+1” cannot/],
  'a number with a bare point': ['[▮.5]', /^“.5” cannot/],
  'a number that ends in a point': ['[1▮.]', /missing before this/],
  'a number with a zero in front': ['[0▮1]', /missing before this/],
  'a hexadecimal number': ['[0▮x1F]', /missing before this/],
  'an object that is never closed': ['▮{"a": 1', /^The text ends, but this \{ is never closed/],
  'a list that is never closed': ['{"a": ▮[1', /^The text ends, but this \[ is never closed/],
  'a list that is closed as an object': ['[1▮}', /^A comma or \] is missing before this/],
  'a text that is never closed': ['{"a": ▮"b}', /^This text has no closing quote/],
  'a name without a value': ['{"a":▮', /^The text ends too early\. A value belongs here/],
  'a text over two lines': ['{"a": ▮"b\nc"}', /^A text cannot go over a line break: close the quote or write \\n/],
  'a tab in a text': ['["a▮\tb"]', /^This control character \(a tab\?\) must be written as an escape/],
  'a null character in a text': ['["a▮\0b"]', /^This control character/],
  'a backslash before nothing special': [
    '["C:▮\\hips"]',
    /^A backslash begins an escape such as \\n; write \\\\ for a plain/,
  ],
  'half an escape': ['["▮\\u12"]', /^A backslash begins an escape/],
  'text after the end': ['{"a": 1} ▮and so on', /^There is more text after the end: a pack is one/],
  'two objects': ['{"a": 1}\n▮{"b": 2}', /^There is more text after the end/],
  'a web page': ['▮<!doctype html>', /^This looks like a web page and not like JSON/],
  'a space that does not break': ['{▮\u00a0"a": 1}', /^The invisible character U\+00A0 cannot stand here: remove it/],
  'a zero-width space': ['[▮\u200b1]', /^The invisible character U\+200B/],
  'a second byte order mark': ['\uFEFF▮\uFEFF[]', /^The invisible character U\+FEFF/],
};

/** The only issue of a text. */
function fault(text: string): Issue {
  const { pack, issues } = parsePack(text);
  expect(pack).to.deep.equal({});
  expect(issues).to.have.length(1);
  return issues[0]!;
}

describe('Text that is not JSON', () => {
  for (const [name, [marked, says]] of Object.entries(faults)) {
    it(`is explained alike in every engine: ${name}`, () => {
      const { path, code, severity, message, line, column } = fault(marked.replace('▮', ''));
      expect([path, code, severity]).to.deep.equal(['', 'json', 'error']);
      expect(message).to.match(says);
      const before = marked.replace('\uFEFF', '').split('▮')[0]!.split('\n');
      expect([line, column]).to.deep.equal([before.length, before.at(-1)!.length + 1]);
    });
  }

  it('is what the engine says it is, for any text', () => {
    const pieces = fc.constantFrom(
      ...Array.from('{}[],:"\\/ \n\t-+.eE01u'),
      'true',
      'null',
      '"a"',
      '"a":',
      '1.5e3',
      '\u2028',
      '“',
      '\\u00e9',
    );
    const jsonLike = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(jsonLike, fc.json(), fc.string()), (text) => {
        expect(mapText(text, []).fault === undefined).to.equal(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('Line and column', () => {
  const place = (text: string): unknown[] => parsePack(text).issues.map(({ line, column }) => [line, column]);

  it('are those of the name of a broken field', () => {
    expect(place('{"exercises": [\n  {"id": "a", "name": "A",\n   "sides": "bth"}\n]}')).to.deep.equal([[3, 4]]);
  });

  it('are those of a broken item of a list', () => {
    expect(place('[{"id": "a", "name": "A"},\n\n   7]')).to.deep.equal([[3, 4]]);
  });

  it('are those of an object where a field is missing', () => {
    expect(place('{"exercises": [\n  {"id": "a"}]}')).to.deep.equal([[2, 3]]);
  });

  it('are those of the beginning for the whole document', () => expect(place('\n {}')).to.deep.equal([[2, 2]]));

  it('count every kind of line break once', () => {
    for (const line of ['\n', '\r\n', '\r'])
      expect(place(['[', '{"id": "a",', '"name": 7}', ']'].join(line)), JSON.stringify(line)).to.deep.equal([[3, 1]]);
    expect(place('[\r\n1,\n\r2,\r\r\n3]')).to.deep.equal([
      [2, 1],
      [4, 1],
      [6, 1],
    ]);
  });

  it('do not count a byte order mark', () => expect(place('\uFEFF[1]')).to.deep.equal([[1, 2]]));

  it('count a character beyond the first plane as two, as editors do', () => {
    expect(place('{"title": "🏃", "lang": 7, "exercises": []}')).to.deep.equal([[1, 17]]);
  });

  it('find names with slashes, tildes, quotes and escapes', () => {
    const { issues } = parsePack(
      '{"id": "a", "name": "A",\n"externalIds": {\n"a/b~c": 1,\n"d\\"e": 2,\n"\\u0066": 3}}',
    );
    expect(issues.map(({ path, line, column }) => [path, line, column])).to.deep.equal([
      ['/externalIds/a~1b~0c', 3, 1],
      ['/externalIds/d"e', 4, 1],
      ['/externalIds/f', 5, 1],
    ]);
  });

  it('are those of the last one where a name is given twice: that one counts', () => {
    const { pack, issues } = parsePack('{"exercises": [],\n"lang": "en",\n"lang": "e"}');
    expect(pack).to.deep.equal({ exercises: [] });
    expect(issues.map(({ code, line, column }) => [code, line, column])).to.deep.equal([['lang', 3, 1]]);
  });

  it('are not given for objects', () => {
    expect(Object.keys(parsePack([7]).issues[0]!)).to.deep.equal(['path', 'code', 'severity', 'message']);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
