import { expect } from '@open-wc/testing';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { sample } from './sample.js';
import { inside, mountCard, openedDialog, part, parts, place, press } from './vocabulary.js';

/** A word that no page is wide enough for. */
const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenpoliturdosendeckel';

const left = new Set([
  'id',
  'src',
  'poster',
  'url',
  'source',
  'kind',
  'provider',
  'type',
  'axis',
  'lang',
  'level',
  'dose',
]);
const lists = new Set(['teaches', 'transfers', 'primary', 'secondary', 'replaces', 'from', 'to']);

/** A pack whose texts all hold that word. */
function stretched(value: unknown, key = ''): unknown {
  if (left.has(key) || lists.has(key)) return value;
  if (typeof value === 'string') return `${value} ${word}`;
  if (Array.isArray(value)) return value.map((each) => stretched(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, stretched(each, name)]));
}

function cardAt(width: number, pack: unknown, attributes = {}): Promise<ExerciseCard> {
  const page = place();
  page.style.width = `${width}px`;
  return mountCard(pack, attributes, page);
}

/** What of a card sticks out of it. */
function overhang(card: Element): readonly string[] {
  const room = card.getBoundingClientRect();
  return [...inside(card).querySelectorAll(':not(dialog, dialog *, option, svg *)')]
    .filter((each) => {
      const { left: from, right: to, width } = each.getBoundingClientRect();
      const seen = width > 1 && getComputedStyle(each).clipPath === 'none';
      return seen && (to > room.right + 1 || from < room.left - 1);
    })
    .map((each) => each.outerHTML.slice(0, 120));
}

const widths = [280, 320, 480, 900];

for (const width of widths) {
  describe(`<exercise-card> at ${width} px`, () => {
    for (const [what, pack] of [
      ['the sample', sample],
      ['words that are too long', stretched(sample)],
    ] as const) {
      it(`holds ${what}`, async () => {
        const card = await cardAt(width, pack);
        (part(card, 'faults') as HTMLDetailsElement).open = true;
        expect(card.scrollWidth).to.be.at.most(card.clientWidth);
        expect(overhang(card)).to.deep.equal([]);
      });

      it(`holds ${what}, compact`, async () => {
        const card = await cardAt(width, pack, { compact: '' });
        expect(card.scrollWidth).to.be.at.most(card.clientWidth);
        expect(overhang(card)).to.deep.equal([]);
      });

      it(`holds ${what}, from right to left`, async () => {
        const card = await cardAt(width, pack, { dir: 'rtl', lang: 'ar' });
        expect(card.scrollWidth).to.be.at.most(card.clientWidth);
        expect(overhang(card)).to.deep.equal([]);
      });
    }
  });
}

describe('<exercise-card> uses the room it has', () => {
  const besideEachOther = (card: ExerciseCard, one: Element, two: Element): boolean =>
    one.getBoundingClientRect().right <= two.getBoundingClientRect().left && inside(card).contains(one);

  it('stands in one column where it is narrow, in two where it is wide, whatever the window', async () => {
    for (const [width, two] of [
      [320, false],
      [900, true],
    ] as const) {
      const card = await cardAt(width, sample);
      expect(besideEachOther(card, part(card, 'why'), part(card, 'media')), `head at ${width}`).to.equal(two);
      expect(besideEachOther(card, part(card, 'steps'), part(card, 'cues')), `doing at ${width}`).to.equal(two);
    }
  });

  it('takes no second column for what is not there', async () => {
    const card = await cardAt(900, { id: 'a', name: 'A', why: 'Because.', steps: ['Do it.'] });
    expect(parts(card, 'media')).to.have.length(0);
    expect(part(card, 'steps').getBoundingClientRect().width).to.be.greaterThan(800);
  });

  it('holds its dialog within the window', async () => {
    const card = await cardAt(280, stretched(sample));
    await press(card, 'Squat');
    const { dialog, inner } = await openedDialog(card);
    const { left: from, right: to, top, bottom } = dialog.getBoundingClientRect();
    expect(from).to.be.at.least(0);
    expect(to).to.be.at.most(innerWidth);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    expect(overhang(inner)).to.deep.equal([]);
  });
});
