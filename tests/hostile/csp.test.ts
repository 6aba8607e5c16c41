import { expect } from '@open-wc/testing';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import {
  appears,
  control,
  openedDialog,
  pairs,
  part,
  parts,
  press,
  textOf,
  until,
} from '../elements/exercise-card/vocabulary.js';
import { cardOf, isBuilt, openAddress, type Page } from './frames.js';
import { expectHidden, expectLayout } from './geometry.js';
import { expectNothingRefused } from './policy.js';

for (const [name, address] of Object.entries({ 'the modules': 'csp.html', 'the loader': 'csp-loader.html' })) {
  describe(`on a page with a strict policy, from ${name}`, () => {
    let page: Page;
    let card: ExerciseCard;

    beforeEach(async function () {
      if (address !== 'csp.html' && !(await isBuilt())) this.skip();
      page = await openAddress(`/__page/${address}`);
      card = await cardOf(page);
    });

    afterEach(function () {
      return this.currentTest?.isPending() ? undefined : expectNothingRefused(page);
    });

    it('a card shows in its styles', () => {
      expect(textOf(part(card, 'name'))).to.equal('Side step');
      expectLayout(card);
      expectHidden(card);
    });

    it('its dose and its choices can be moved', async () => {
      await press(card, 'More sets');
      await press(card, 'Fewer reps');
      expect(pairs(part(card, 'dose'))).to.deep.include.members([
        ['Sets', '3'],
        ['Reps, each side', '9'],
      ]);
    });

    it('a link opens the card of another exercise in a dialog, in its styles', async () => {
      await press(card, 'Squat');
      const { dialog, inner } = await openedDialog(card);
      expect(textOf(part(inner, 'name'))).to.equal('Squat');
      expect(page.window.getComputedStyle(dialog.querySelector('div')!).position).to.equal('sticky');
      dialog.querySelector('button')?.click();
    });

    it('a video plays', async () => {
      parts(card, 'play')[0]?.click();
      const video = (await appears(card, 'video')) as HTMLVideoElement;
      expect(video.getAttribute('src')).to.equal(`${location.origin}/stories/pages/media/band-side-step.webm`);
    });

    it('the share button shares', async () => {
      const shared = new Promise((share) => {
        Object.defineProperty(page.window.navigator, 'share', {
          value: (data: unknown) => Promise.resolve(share(data)),
        });
      });
      control(card, 'Share').click();
      expect(await shared).to.deep.include({ title: 'Side step', url: page.document.URL });
    });

    it('the print button prints', async () => {
      const printed = new Promise<void>((resolve) => (page.window.print = resolve));
      control(card, 'Print').click();
      await printed;
      page.window.dispatchEvent(new Event('afterprint'));
    });

    it('other languages load', async () => {
      card.lang = 'de';
      await until(card.shadowRoot!, () => textOf(card).includes('Drucken'));
    });

    it('an author is told what is wrong', async () => {
      card.setAttribute('src', 'nowhere.json');
      const note = await appears(card, '[part~="note"]');
      expect(textOf(note)).to.include('There is no file at').and.include('nowhere.json');
    });
  });
}
