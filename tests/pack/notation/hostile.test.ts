import { expect } from '@open-wc/testing';
import { parseNotation } from '../../../src/pack/notation/parse.js';
import { examples } from './page.js';

/** What scripts of a page may have given to every object. */
const names = [
  'id',
  'kind',
  'head',
  'known',
  'text',
  'texts',
  'dose',
  'last',
  'open',
  'why',
  'title',
  'media',
  'said',
  'item',
];

describe('A page that gives every object fields', () => {
  it('does not change what a text means', () => {
    const read = (): unknown[] => examples.map(({ text }) => parseNotation(text));
    const before = JSON.stringify(read());
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    let after = '';
    try {
      for (const name of names) prototype[name] = () => 'from the page';
      after = JSON.stringify(read());
    } finally {
      for (const name of names) Reflect.deleteProperty(prototype, name);
    }
    expect(after).to.equal(before);
  });

  it('gets no field from a text', () => {
    const text =
      'Exercise: __proto__ #__proto__\nwhy: A.\ndemand: __proto__ 3\nSession: constructor\n- __proto__: 3x8\n- toString\n';
    const { pack } = parseNotation(text);
    expect(pack.sessions?.[0]?.id).to.equal('constructor');
    expect(({} as Record<string, unknown>)['why']).to.equal(undefined);
  });
});
