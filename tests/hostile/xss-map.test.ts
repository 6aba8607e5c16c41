import { expect } from '@open-wc/testing';
import type { ProgressionMap } from '../../src/elements/progression-map/progression-map.js';
import type { Reader } from '../../src/model/reader.js';
import {
  inside,
  openedDialog,
  outcome,
  part,
  parts,
  textOf,
  type Attributes,
} from '../elements/exercise-card/vocabulary.js';
import { mountMap } from '../elements/progression-map/vocabulary.js';
import { census, executed, forbidden, quoted, stayInside } from './census.js';
import { filledPack } from './filled-pack.js';
import { views } from './frames.js';
import { addresses, markerStrings, strings } from './xss-strings.js';

const harmless = filledPack({ text: 'harmless text' });

/** The same text in every language, with which a map marks it. */
const inLanguages = (text: string): object => ({ en: text, ar: text });

/** What a map is made of where lines have labels or not: whether there is room depends on how long a text is. */
const bones = (root: ParentNode): readonly string[] => [...new Set(census(root))].sort();

/** What a map is made of: at first, in another language than its pack's, and with a card in its dialog. */
interface Anatomy {
  readonly first: readonly string[];
  readonly marked: readonly string[];
  readonly opened: readonly string[];
  readonly bad: readonly string[];
}

async function anatomy(view: string, text: string): Promise<Anatomy> {
  const map = await mountMap(filledPack({ text }), { view });
  for (const name of ['name', 'description', 'link']) {
    expect(part(map, name).textContent.trim(), `as the reader sees the ${name}`).to.equal(text.trim());
  }
  const foreign = await mountMap(filledPack({ text: inLanguages(text) }), { view, lang: 'ar' });
  part(map, 'link').click();
  const { dialog } = await openedDialog(map);
  const opened = census(dialog);
  dialog.close();
  const bad = [map, foreign].flatMap((each) => forbidden(inside(each)));
  return { first: bones(inside(map)), marked: bones(inside(foreign)), opened, bad };
}

/** What a map makes of another pack. */
async function bonesOf(map: ProgressionMap, pack: unknown): Promise<readonly string[]> {
  const ended = outcome(map);
  map.pack = pack;
  await ended;
  return bones(inside(map));
}

/** Three lines on a box of the picture, where a longer one is cut off. */
const long = 'harmless text, of which a box of a map in its picture has room for no more than the beginning';

for (const [view, its] of Object.entries(views)) {
  describe(`strings that want to be markup, on a map as a ${view}`, () => {
    before(stayInside);

    afterEach(() => expect(executed()).to.equal(0));

    describe('in texts make the same map as harmless ones, in its dialog as well', () => {
      const known = new Map<string, Anatomy>();

      for (const text of [...strings, ...markerStrings('lit$000000000$')])
        it(quoted(text), async () => {
          // A word may be the id of a video at a provider, in the card of the dialog; a sentence is not.
          const likes = /^[\w-]+$/u.test(text) ? ['harmless'] : ['harmless text', long];
          for (const like of likes) if (!known.has(like)) known.set(like, await anatomy(view, like));
          const found = await anatomy(view, text);
          expect(found.bad).to.deep.equal([]);
          expect(likes.map((like) => known.get(like))).to.deep.include(found);
        });
    });

    it('in ids are left out, or shown as text', async () => {
      const map = await mountMap(harmless, { view });
      const withId = (id: string): Promise<readonly string[]> => bonesOf(map, filledPack({ text: 'harmless', id }));
      const known = [await withId('plain'), await withId('not an id')];
      for (const id of strings) expect(known, quoted(id)).to.deep.include(await withId(id));
    });

    it('in ids of exercises never make an address but one on this page', async () => {
      for (const id of [...strings, ...addresses]) {
        const pack = {
          exercises: [
            { id, name: 'One' },
            { id: 'other', name: 'Other' },
          ],
          maps: [
            {
              id: 'm',
              edges: [
                { from: id, to: 'other' },
                { from: 'other', to: 'other-one' },
              ],
            },
          ],
        };
        const map = await mountMap(pack, { view });
        for (const link of inside(map).querySelectorAll('a')) expect(link.getAttribute('href')).to.match(/^#/u);
      }
    });

    for (const name of ['lang', 'units', 'heading-level', 'goal', 'axis', 'id', 'class']) {
      it(`in the attribute ${name} change nothing`, async () => {
        const map = await mountMap(harmless, { view, goal: 'none' });
        const same = bones(inside(map));
        for (const value of strings) {
          map.setAttribute(name, value);
          await map.updateComplete;
          expect(bones(inside(map)), quoted(value)).to.deep.equal(same);
        }
      });
    }

    it('as states of a reader are no states', async () => {
      const map = await mountMap(harmless, { view });
      const same = bones(inside(map));
      for (const state of strings) {
        map.reader = { states: { 'exercises-1': state, [state]: 'done' } } as unknown as Reader;
        await map.updateComplete;
        expect(bones(inside(map)), quoted(state)).to.deep.equal(same);
      }
      expect(parts(map, its)).to.have.lengthOf(1);
    });
  });
}

describe('strings that want to be markup, in what an author is told of a map', () => {
  afterEach(() => expect(executed()).to.equal(0));

  const faults: Readonly<Record<string, (string: string) => readonly [pack: unknown, attributes?: Attributes]>> = {
    'the attribute map': (map) => [harmless, { map }],
    'text that is no JSON': (string) => [string],
    'the id of a map': (id) => [{ ...harmless, maps: [{ id: ` ${id}`, edges: [] }] }, { map: 'm' }],
    'a list of maps': (string) => [{ ...harmless, maps: string }],
  };

  for (const [place, make] of Object.entries(faults)) {
    it(`${place} is shown as text`, async () => {
      for (const string of strings) {
        const map = await mountMap(...make(string));
        expect(census(inside(map)), quoted(string)).to.deep.equal(['slot', 'p class part', 'span dir lang']);
        expect(textOf(part(map, 'note'))).to.match(/\S/u);
      }
    });
  }
});
