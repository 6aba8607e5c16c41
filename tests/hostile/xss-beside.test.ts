import { expect } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import {
  appears,
  inside,
  mountCard,
  part,
  parts,
  textOf,
  type Attributes,
} from '../elements/exercise-card/vocabulary.js';
import { census, censusOf, executed, forbidden, quoted, stayInside } from './census.js';
import { filledPack } from './filled-pack.js';
import { addresses, strings } from './xss-strings.js';

const harmless = filledPack({ text: 'harmless text' });

describe('strings that want to be markup, beside the texts', () => {
  before(stayInside);

  afterEach(() => expect(executed()).to.equal(0));

  it('in ids are left out, or shown as text', async () => {
    const card = await mountCard(harmless);
    const withId = (id: string): Promise<readonly string[]> => censusOf(card, filledPack({ text: 'harmless', id }));
    const known = [await withId('plain'), await withId('not an id')];
    for (const id of strings) expect(known, quoted(id)).to.deep.include(await withId(id));
  });

  describe('in addresses never become one that a browser should not follow', () => {
    const holds = async (url: string): Promise<void> => {
      const card = await mountCard(filledPack({ text: 'harmless text', url }));
      const [file, provider] = parts(card, 'play');
      file?.click();
      await appears(card, provider ? 'video' : 'iframe');
      expect(forbidden(inside(card)), quoted(url)).to.deep.equal([]);
    };

    for (const url of addresses) it(quoted(url), () => holds(url));

    it('and neither do the strings that want to be markup', async () => {
      const card = await mountCard(harmless);
      for (const url of strings) {
        await censusOf(card, filledPack({ text: 'harmless text', url }));
        expect(forbidden(inside(card)), quoted(url)).to.deep.equal([]);
      }
    });
  });

  for (const name of ['lang', 'units', 'heading-level', 'actions', 'id', 'class']) {
    it(`in the attribute ${name} change nothing`, async () => {
      const card = await mountCard(harmless, { actions: 'none' });
      const same = census(inside(card));
      for (const value of strings) {
        card.setAttribute(name, value);
        await card.updateComplete;
        expect(census(inside(card)), quoted(value)).to.deep.equal(same);
      }
    });
  }
});

describe('strings that want to be markup, in what an author is told', () => {
  afterEach(() => {
    restore();
    expect(executed()).to.equal(0);
  });

  /** Where a string ends up in a note, and the pack and attributes that bring it there. */
  const faults: Readonly<Record<string, (string: string) => readonly [pack: unknown, attributes?: Attributes]>> = {
    'the attribute src': (src) => [undefined, { src }],
    'the attribute exercise': (exercise) => [harmless, { exercise }],
    'text that is no JSON': (string) => [string],
    'JSON that breaks off': (string) => [`{"exercises": [{"id": ${JSON.stringify(string)}, "name": `],
    'an id': (id) => [{ exercises: [{ id: ` ${id}`, name: 'Squat' }] }],
    'the name of a field': (name) => [{ exercises: [{ id: 'squat', [name]: 1 }] }],
    'a list': (string) => [{ exercises: string }],
    'an item of a list': (string) => [[string]],
    'a language': (tag) => [[{ id: 'squat', name: { [` ${tag}`]: 'Squat' } }]],
  };

  for (const [place, make] of Object.entries(faults)) {
    it(`${place} is shown as text`, async () => {
      stub(globalThis, 'fetch').rejects(new TypeError('no network'));
      for (const string of strings) {
        const card = await mountCard(...make(string));
        expect(census(inside(card)), quoted(string)).to.deep.equal(['slot', 'p class part', 'span dir lang']);
        expect(textOf(part(card, 'note'))).to.match(/\S/u);
      }
    });
  }
});
