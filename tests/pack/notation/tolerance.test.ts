import { expect } from '@open-wc/testing';
import { parseNotation, type NotationKind } from '../../../src/pack/notation/parse.js';
import { formatNotation } from '../../../src/pack/notation/write.js';
import type { Pack } from '../../../src/pack/types.js';
import { exampleText } from '../fixtures/example.js';
import { examples } from './page.js';

const plans = examples.filter(({ language }) => language !== 'ebnf' && language !== 'text');

/** What editors and hosts do to a text on its way to a page. */
const hosts: Readonly<Record<string, (text: string) => string>> = {
  'line breaks of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line breaks of old Macs': (text) => text.replaceAll('\n', '\r'),
  'a byte order mark and spaces behind lines': (text) => `\ufeff${text.replaceAll('\n', '  \t\n')}\n \n`,
  'no blank lines': (text) => text.replaceAll(/\n+/g, '\n').trim(),
  'blank lines between all': (text) => text.replaceAll('\n', '\n\n'),
  'each line indented': (text) => text.replaceAll(/^/gm, '\t  '),
  'no line indented': (text) => text.replaceAll(/^\s+/gm, ''),
  'spaces that do not break': (text) => text.replaceAll(/^(\s*(?:-|\d+\.|[a-z ]+:)) /gm, '$1\u00a0'),
  'arrows of a typographer': (text) => text.replaceAll('->', '→'),
  'arrows of WordPress': (text) => text.replaceAll('->', '–>'),
  'dashes as stars': (text) => text.replaceAll(/^(\s*)- /gm, '$1* '),
  'dashes as bullets, without a space': (text) => text.replaceAll(/^(\s*)- /gm, '$1•'),
  'dashes as dashes of print': (text) => text.replaceAll(/^(\s*)- /gm, '$1– '),
  'typographic signs in doses': (text) => text.replaceAll(/(\d)x(\d)/g, '$1×$2').replaceAll(/(\d)-(\d)/g, '$1–$2'),
  'numbers with brackets': (text) => text.replaceAll(/^(\d+)\. /gm, '$1) '),
  'a bold title': (text) => text.replace(/^([^:\n]+)\n/, '**$1**\n'),
  'a heading as its title': (text) => `# ${text}`,
  'the fence that was copied with it': (text) => `\`\`\`\n${text}\n\`\`\``,
  'comments and rules': (text) => `// for the site\n${text.replaceAll('\n\n', '\n----\n')}`,
};

describe('A text that went through a host', () => {
  for (const [what, mangle] of Object.entries(hosts)) {
    it(`is the same with ${what}`, () => {
      for (const { language, text } of plans) {
        const as = language as NotationKind;
        expect(parseNotation(mangle(text), as), mangle(text)).to.deep.equal(parseNotation(text, as));
      }
    });
  }

  it('is the same where all of a pack is in it', () => {
    const text = formatNotation(JSON.parse(exampleText) as Pack);
    for (const [what, mangle] of Object.entries(hosts)) {
      if (!/heading|typographic/.test(what))
        expect(parseNotation(mangle(text)).pack, what).to.deep.equal(parseNotation(text).pack);
    }
  });
});
