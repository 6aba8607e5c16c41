import { expect } from '@open-wc/testing';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import { objectsOf } from '../../src/pack/schema/walk.js';
import { pack as packShape } from '../../src/pack/schema/pack.js';
import { appears, inside, mountCard, openedDialog, part, parts } from '../elements/exercise-card/vocabulary.js';
import { census, executed, forbidden, quoted, stayInside } from './census.js';
import { filledPack } from './filled-pack.js';
import { markerStrings, strings } from './xss-strings.js';

/** What a card is made of: at first, with its videos playing, and with another card in its dialog. */
interface Anatomy {
  readonly first: readonly string[];
  readonly playing: readonly string[];
  readonly opened: readonly string[];
  /** Addresses that should not be there. */
  readonly bad: readonly string[];
}

async function anatomy(card: ExerciseCard): Promise<Anatomy> {
  const root = inside(card);
  const first = census(root);
  const bad = [...forbidden(root)];
  const playing: string[][] = [];
  for (const player of ['video', 'iframe']) {
    parts(card, 'play')[0]?.click();
    await appears(card, player);
    playing.push([...census(root)]);
    bad.push(...forbidden(root));
  }
  const link = part(card, 'system').querySelector<HTMLElement>('[part~="link"]');
  link?.click();
  const { dialog } = await openedDialog(card);
  const opened = census(dialog);
  bad.push(...forbidden(dialog));
  dialog.close();
  return { first, playing: playing.flat(), opened, bad };
}

/** The same text in every language, with which a card marks it. */
const inLanguages = (text: string): object => ({ en: text, ar: text });

/** What a text in every field makes of a card, in the language of the page and marked as another. */
async function bodyOf(text: string): Promise<Anatomy & { readonly marked: readonly string[] }> {
  const card = await mountCard(filledPack({ text: inLanguages(text) }), { lang: 'ar' });
  await appears(card, 'article');
  expect(part(card, 'why').textContent.trim(), 'as the reader sees it').to.equal(text.trim());
  return { ...(await anatomy(await mountCard(filledPack({ text })))), marked: census(inside(card)) };
}

/** The marker that Lit writes into its templates; it draws a new one for every page. */
function litMarker(card: ExerciseCard): string {
  const comments = document.createTreeWalker(inside(card), NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    const [marker] = /lit\$\d+\$/u.exec(comments.currentNode.nodeValue ?? '') ?? [];
    if (marker) return marker;
  }
  throw new Error('Lit has left no marker.');
}

const harmless = filledPack({ text: 'harmless text' });

describe('strings that want to be markup', () => {
  before(stayInside);

  afterEach(() => expect(executed()).to.equal(0));

  it('would be seen if one ran', async () => {
    const bait = document.createElement('div');
    document.body.append(bait);
    bait.innerHTML = '<img src="data:," onerror="xss()" />';
    await new Promise((resolve) => bait.firstElementChild?.addEventListener('error', resolve));
    bait.remove();
    expect(executed()).to.equal(1);
  });

  it('stand in every field of the schema', () => {
    const names = [...objectsOf(packShape).values()].flatMap(({ fields }) => Object.keys(fields));
    const json = JSON.stringify(harmless);
    expect(names.filter((name) => !json.includes(`"${name}":`))).to.deep.equal([]);
  });

  describe('in texts make the same card as harmless ones, in its dialog and with its videos playing', () => {
    const bodies = new Map<string, unknown>();

    const holds = async (text: string): Promise<void> => {
      // A word may be the id of a video at a provider; a sentence is not.
      const like = /^[\w-]+$/u.test(text) ? 'harmless' : 'harmless text';
      if (!bodies.has(like)) bodies.set(like, await bodyOf(like));
      const body = await bodyOf(text);
      expect(body.bad).to.deep.equal([]);
      expect(body).to.deep.equal(bodies.get(like));
    };

    for (const string of strings) it(quoted(string), () => holds(string));

    it("with the very marker of this page's Lit", async () => {
      const marker = litMarker(await mountCard(harmless));
      for (const string of markerStrings(marker)) await holds(string);
    });
  });
});
