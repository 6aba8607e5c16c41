import { expect } from '@open-wc/testing';
import type { ProgressionMap } from '../../src/elements/progression-map/progression-map.js';
import { appears, openedDialog, part, parts, textOf, until } from '../elements/exercise-card/vocabulary.js';
import { advance, node, press, wordsOf, link } from '../elements/progression-map/vocabulary.js';
import { isBuilt, mapsOf, openAddress, type Page } from './frames.js';
import { expectHidden, expectMapLayout } from './geometry.js';
import { expectNothingRefused } from './policy.js';

for (const [name, address] of Object.entries({ 'the modules': 'csp-map.html', 'the loader': 'csp-map-loader.html' })) {
  describe(`on a page with a strict policy, from ${name}`, () => {
    let page: Page;
    let maps: readonly ProgressionMap[];

    beforeEach(async function () {
      if (address !== 'csp-map.html' && !(await isBuilt())) this.skip();
      page = await openAddress(`/__page/${address}`);
      maps = await mapsOf(page);
    });

    afterEach(function () {
      return this.currentTest?.isPending() ? undefined : expectNothingRefused(page);
    });

    it('a map shows in its styles, as a picture and as a list', () => {
      expect(maps.map((map) => parts(map, 'chart').length)).to.deep.equal([1, 0]);
      for (const map of maps) {
        expectMapLayout(map);
        expectHidden(map);
      }
    });

    it('its boxes stand where the picture has them, which no style attribute says', () => {
      const [above, below] = ['side-step', 'squat'].map((id) => node(maps[0]!, id).getBoundingClientRect());
      expect(below!.top).to.be.greaterThan(above!.bottom);
      expect(page.window.getComputedStyle(node(maps[0]!, 'squat')).position).to.equal('absolute');
    });

    it('a tap changes a state, and can be taken back', async () => {
      for (const map of maps) {
        await advance(map, 'squat');
        expect(wordsOf(map, 'squat')).to.include('doing');
        await press(map, 'Undo');
        expect([...node(map, 'squat').part]).to.include('todo');
      }
    });

    it('the reader changes the view', async () => {
      await press(maps[0]!, 'List');
      expect(parts(maps[0]!, 'list')).to.have.lengthOf(1);
      await press(maps[1]!, 'Map');
      await appears(maps[1]!, '[part~="chart"]');
    });

    it('a link opens the card of an exercise in a dialog, in its styles', async () => {
      for (const map of maps) {
        link(map, 'squat').click();
        const { dialog, inner } = await openedDialog(map);
        expect(textOf(part(inner, 'name'))).to.equal('Squat');
        expect(page.window.getComputedStyle(dialog.querySelector('div')!).position).to.equal('sticky');
        dialog.close();
      }
    });

    it('other languages load', async () => {
      for (const map of maps) {
        map.lang = 'de';
        await until(map.shadowRoot!, () => textOf(part(map, 'section-heading')).includes('Stufe 1'));
      }
    });

    it('an author is told what is wrong', async () => {
      for (const map of maps) {
        map.setAttribute('src', 'nowhere.json');
        expect(textOf(await appears(map, '[part~="note"]'))).to.include('nowhere.json');
      }
    });
  });
}
