import { expect } from '@open-wc/testing';
import type { SessionTimer } from '../../src/elements/session-timer/session-timer.js';
import { inside, part } from '../elements/exercise-card/vocabulary.js';
import { later, openList, press } from '../elements/session-timer/vocabulary.js';
import { styles } from './styles.js';
import { blog, openMarkup, type Page } from './frames.js';
import { expectHidden } from './geometry.js';
import { expectTimerLayout } from './geometry-timer.js';
import { ownTimer, passOn, standingClocks, timerOf } from './timers.js';

type State = (timer: SessionTimer, page: Page) => Promise<void>;

/** What a reader sees of a session one after the other, and how they come there. */
const states: Readonly<Record<string, State>> = {
  'before it begins': () => Promise.resolve(),
  'at a step that waits': async (timer) => {
    await press(timer, 'Start');
    await press(timer, 'Next');
    await later(timer, 'list');
    expect(timer.state.remaining).to.equal(null);
  },
  'at a step that runs, with all steps and the settings': async (timer, page) => {
    await passOn(page, 9, timer);
    await press(timer, 'Done');
    await openList(timer);
    await press(timer, 'Sound and screen');
    await later(timer, 'settings');
  },
  'at its end, with the report': async (timer, page) => {
    await press(timer, 'Sound and screen');
    await passOn(page, 9, timer);
    await press(timer, 'Finish now');
    await later(timer, 'effort');
    for (const each of part(timer, 'done').querySelectorAll('details')) each.open = true;
  },
};

describe('on a page whose styles are not made for it, a session keeps its layout to its end', () => {
  for (const [name, css] of Object.entries(styles)) {
    it(`with ${name}`, async () => {
      const page = await openMarkup(blog(ownTimer(), { head: `${standingClocks}<style>${css}</style>` }));
      const timer = await timerOf(page);
      for (const [state, reach] of Object.entries(states)) {
        await reach(timer, page);
        expectTimerLayout(timer);
        expectHidden(timer);
        expect(inside(timer).querySelectorAll('.timer'), state).to.have.lengthOf(1);
      }
      expect(page.heard).to.deep.equal([]);
    });
  }
});
