import { expect } from '@open-wc/testing';
import { inside, isVisible, nextEvent, parts } from '../elements/exercise-card/vocabulary.js';
import { hips } from '../elements/progression-map/sample.js';
import { advance, summaryOf, link } from '../elements/progression-map/vocabulary.js';
import { blog, mapMarkup, mapOf, mapsOf, openMarkup, settled, views, witness } from './frames.js';
import { expectHidden, expectMapLayout } from './geometry.js';

for (const [view, its] of Object.entries(views)) {
  const markup = mapMarkup(`view="${view}"`);

  describe(`on a page that is not what it should be, a map as a ${view}`, () => {
    it('keeps its layout in quirks mode', async () => {
      const script = `<script type="module" src="${location.origin}/src/define/all.ts"></script>`;
      const page = await openMarkup(`<base href="${location.origin}">${witness}${script}<table><td>${markup}</table>`);
      expect(page.document.compatMode).to.equal('BackCompat');
      const map = await mapOf(page);
      expectMapLayout(map);
      expectHidden(map);
      expect(page.heard).to.deep.equal([]);
    });

    it('reads its address from the base of the page, and its links stay on it', async () => {
      const head = `<base href="${location.origin}/__page/" />`;
      const body = `<progression-map src="pack.json" view="${view}"></progression-map>`;
      const page = await openMarkup(blog(body, { head }).replace(/<base [^>]*>/u, head));
      const map = await mapOf(page);
      expect(parts(map, its)).to.have.lengthOf(1);
      const address = page.window.location.href;
      link(map, 'squat').click();
      expect(page.window.location.href).to.equal(address);
      expect(page.heard).to.deep.equal([]);
    });

    it('is made anew when the page writes itself anew', async () => {
      const page = await openMarkup(blog(`<main>${markup}</main>`));
      await settled(page);
      const main = page.document.querySelector('main')!;
      main.innerHTML += '<p>More</p>';
      await settled(page, 2);
      page.document.body.append(main.cloneNode(true));
      await settled(page, 3);
      for (const map of await mapsOf(page)) expect(parts(map, 'node')).to.have.lengthOf(6);
      expect(page.heard).to.deep.equal([]);
    });

    it('keeps what the reader did, and its picture, where it is moved about', async () => {
      const page = await openMarkup(blog(`<main>${markup}</main><aside></aside>`));
      const map = await mapOf(page);
      await advance(map, 'side-step');
      for (const to of ['aside', 'main', 'aside']) page.document.querySelector(to)!.append(map);
      await map.updateComplete;
      expect(summaryOf(map)).to.include('next: Squat');
      expectMapLayout(map);
      expect(page.heard).to.deep.equal([]);
    });

    it('comes back with the next pack where the page has emptied it, and its neighbour is whole', async () => {
      const page = await openMarkup(blog(markup + markup));
      const [emptied, neighbour] = await mapsOf(page);
      inside(emptied!).replaceChildren();
      for (const pack of [{ ...hips }, 'no pack', hips]) {
        const ended = Promise.race([nextEvent(emptied!, 'pack-load'), nextEvent(emptied!, 'pack-error')]);
        emptied!.pack = pack;
        await ended;
        expect(isVisible(inside(emptied!).querySelector('[part="name"], [part="note"]')!)).to.equal(true);
      }
      expect(parts(emptied!, 'node')).to.have.lengthOf(6);
      expectMapLayout(neighbour!);
      expect(page.heard).to.deep.equal([]);
    });
  });
}
