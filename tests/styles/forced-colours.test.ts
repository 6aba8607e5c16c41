import { expect } from '@open-wc/testing';
import { part, place } from '../elements/exercise-card/vocabulary.js';
import { hips } from '../elements/program-calendar/sample.js';
import { began, keep, mountCalendar, standStill } from '../elements/program-calendar/vocabulary.js';
import { training } from '../elements/session-timer/sample.js';
import { mountTimer } from '../elements/session-timer/vocabulary.js';
import { emulateMedia } from '../kit/media.js';

/** What a colour of the system is on this page. */
function systemColour(name: string): string {
  const sample = place();
  sample.style.cssText = `color: ${name}; forced-color-adjust: none`;
  return getComputedStyle(sample).color;
}

describe('In forced colours the button to press next has those that belong together,', () => {
  standStill(['Date']);

  before(async function () {
    if (!(await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }))) this.skip();
  });

  after(() => emulateMedia({}));

  const elements: Readonly<Record<string, () => Promise<Element>>> = {
    'in a session': () => mountTimer(training),
    'in a programme': () => mountCalendar(hips, {}, keep(began(0))),
  };

  for (const [where, mount] of Object.entries(elements))
    it(where, async () => {
      const button = part(await mount(), 'main');
      expect(getComputedStyle(button).backgroundColor).to.equal(systemColour('Highlight'));
      expect(getComputedStyle(button.querySelector('span')!).color).to.equal(systemColour('HighlightText'));
    });
});
