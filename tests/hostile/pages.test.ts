import { expect } from '@open-wc/testing';
import { styles } from './styles.js';
import { blog, cardMarkup, mapMarkup, openMarkup, settled } from './frames.js';
import { expectHidden, expectLayout, expectMapLayout } from './geometry.js';

/** What keeps its layout: how an author writes it, and how it is looked at. */
const elements: Readonly<Record<string, readonly [body: string, expectIts: (element: Element) => void]>> = {
  'a card': [cardMarkup(), expectLayout],
  'a map as a picture': [mapMarkup('view="map"'), expectMapLayout],
  'a map as a list': [mapMarkup('view="list"'), expectMapLayout],
};

for (const [what, [body, expectIts]] of Object.entries(elements)) {
  describe(`on a page whose styles are not made for it, ${what} keeps its layout`, () => {
    for (const [name, css] of Object.entries(styles)) {
      it(`with ${name}`, async () => {
        const page = await openMarkup(blog(body, { head: `<style>${css}</style>` }));
        await settled(page);
        const element = page.document.querySelector('exercise-card, progression-map')!;
        expectIts(element);
        expectHidden(element);
        expect(page.heard).to.deep.equal([]);
      });
    }
  });
}
