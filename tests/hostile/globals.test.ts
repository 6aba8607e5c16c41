import { expect } from '@open-wc/testing';
import { sample } from '../elements/exercise-card/sample.js';
import { openedDialog, press, textOf } from '../elements/exercise-card/vocabulary.js';
import { advance, link } from '../elements/progression-map/vocabulary.js';
import { forbidden } from './census.js';
import { addresses, clobbered, pages } from './globals.js';
import { blog, cardMarkup, cardOf, mapMarkup, openMarkup, settled, type Page } from './frames.js';

/** The sample pack with its doses in full: as lines they are taken apart by code that sees such names. */
const pack = {
  ...sample,
  exercises: sample.exercises.map((exercise) => ({
    ...exercise,
    dose: { sets: 2, reps: 10, perSide: true, rest: 45 },
  })),
};

/** A card, and a map in both its views. */
const body = cardMarkup('', pack) + mapMarkup('view="map"') + mapMarkup('view="list"');

/** All that these say: the card at first, with a set more, and in the dialog of another; the maps, also later on. */
async function sayings(page: Page): Promise<readonly string[]> {
  await settled(page, 3);
  return [...(await ofCard(page)), ...(await ofMaps(page))];
}

async function ofCard(page: Page): Promise<readonly string[]> {
  const card = await cardOf(page);
  const first = textOf(card);
  await press(card, 'More sets');
  const scaled = textOf(card);
  await press(card, 'Squat');
  const { dialog, inner } = await openedDialog(card);
  dialog.close();
  return [first, scaled, textOf(inner)];
}

async function ofMaps(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  for (const map of page.document.querySelectorAll('progression-map')) {
    said.push(textOf(map));
    await advance(map, 'squat');
    said.push(textOf(map));
    link(map, 'lunge').click();
    const { dialog, inner } = await openedDialog(map);
    dialog.close();
    said.push(textOf(inner));
  }
  return said;
}

describe('on a page whose scripts have changed what all scripts share, cards and maps say what they say elsewhere', () => {
  let elsewhere: readonly string[];

  before(async () => {
    elsewhere = await sayings(await openMarkup(blog(body)));
  });

  for (const [name, script] of Object.entries(pages)) {
    it(name, async () => {
      const page = await openMarkup(blog(body, { head: `<script>${script}</script>` }));
      expect(page.heard).to.deep.equal([]);
      expect(await sayings(page)).to.deep.equal(elsewhere);
      expect(page.heard).to.deep.equal([]);
    });
  }

  it('elements named like what documents can do', async () => {
    const page = await openMarkup(blog(clobbered + body));
    expect(await sayings(page)).to.deep.equal(elsewhere);
    expect(page.heard).to.deep.equal([]);
  });

  it('addresses for every object, none of which gets into what is shown', async () => {
    const page = await openMarkup(blog(body, { head: `<script>${addresses}</script>` }));
    expect(await sayings(page)).to.deep.equal(elsewhere);
    expect(forbidden(page.document.body)).to.deep.equal([]);
    expect(page.heard).to.deep.equal([]);
  });
});
