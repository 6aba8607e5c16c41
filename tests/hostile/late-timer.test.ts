import { expect } from '@open-wc/testing';
import type { SessionTimer } from '../../src/elements/session-timer/session-timer.js';
import { control, inside, isVisible, openedDialog, part, parts, until } from '../elements/exercise-card/vocabulary.js';
import { digits, later, press, stepOn, told } from '../elements/session-timer/vocabulary.js';
import { settled, type Page } from './frames.js';
import { pageAwaiting, pageWith } from './modules.js';
import { ownTimer, passOn, standingClocks, timerOf } from './timers.js';

/** What a session can be without, and what a reader then does not find. */
const late: Readonly<Record<string, readonly [module: RegExp, missing: string]>> = {
  'the pictures, the list and the report': [/\/later-parts\.ts/u, 'effort'],
  'what lets it be heard': [/\/attendant-parts\.ts/u, 'settings'],
  'the settings': [/\/parts\/panel\.ts/u, 'settings'],
  'the words of the settings': [/\/i18n\/settings\/en\.ts/u, 'settings'],
  'the sounds': [/\/parts\/sound\.ts/u, ''],
  'the voice': [/\/parts\/voice\.ts/u, ''],
  'the small window': [/\/parts\/small-window\.ts/u, ''],
};

const served = 'sound="mix" voice="on" vibrate="on" flash="on"';

/** Goes through a session with all that a reader can press. */
async function goThrough(page: Page, timer: SessionTimer): Promise<void> {
  await press(timer, 'Sound and screen');
  await press(timer, 'Start');
  expect([stepOn(timer), digits(timer)]).to.deep.equal(['Get ready', '0:05']);
  await passOn(page, 5, timer);
  expect(stepOn(timer)).to.equal('Squat');
  for (const name of ['Done', '+ 10 s', '− 10 s', 'Pause', 'Go on', 'Next', 'Back', 'Restart step', 'Finish now'])
    await press(timer, name);
  expect(told(timer, 'complete')).to.equal('Session done');
  await press(timer, 'Undo');
  await press(timer, 'Go on');
  await press(timer, 'Finish now');
}

async function expectSilence(page: Page): Promise<void> {
  expect(await page.window.witness.all()).to.deep.equal([]);
}

for (const [what, [module, missing]] of Object.entries(late)) {
  describe(`a session without ${what}`, () => {
    it('runs and ends where it cannot be loaded', async () => {
      const page = await pageWith(module, () => 'data:text/plain,', standingClocks + ownTimer(served));
      const timer = await timerOf(page);
      expect(page.window.witness.outcomes).to.deep.equal(['pack-load']);
      await goThrough(page, timer);
      if (missing) expect(parts(timer, missing)).to.have.lengthOf(0);
      await press(timer, 'Do it again');
      expect(isVisible(control(timer, 'Start'))).to.equal(true);
      await expectSilence(page);
    });

    it('runs and ends while it is on its way, and has it when it comes', async () => {
      const { page, arrive } = await pageAwaiting(module, standingClocks + ownTimer(served));
      const timer = await timerOf(page);
      await goThrough(page, timer);
      if (missing) expect(parts(timer, missing)).to.have.lengthOf(0);
      await arrive();
      if (missing) await later(timer, missing);
      expect(timer.state.status).to.equal('done');
      await press(timer, 'Do it again');
      await press(timer, 'Start');
      expect(stepOn(timer)).to.equal('Get ready');
      await expectSilence(page);
    });

    it('runs and ends where it comes when the timer is gone', async () => {
      const { page, arrive } = await pageAwaiting(module, standingClocks + ownTimer(served));
      const timer = await timerOf(page);
      await press(timer, 'Sound and screen');
      await press(timer, 'Start');
      timer.remove();
      await arrive();
      await expectSilence(page);
      page.document.body.append(timer);
      await timer.updateComplete;
      expect(timer.state.status).to.equal('running');
      await press(timer, 'Finish now');
      await later(timer, 'effort');
      await expectSilence(page);
    });
  });
}

describe('a session without', () => {
  it('what is known of its reader: it runs and ends, and says nothing of where that is kept', async () => {
    const page = await pageWith(/\/logbook\.ts/u, () => 'data:text/plain,', standingClocks + ownTimer());
    const timer = await timerOf(page);
    await goThrough(page, timer);
    await later(timer, 'effort');
    expect(parts(timer, 'keeps')).to.have.lengthOf(0);
    await press(timer, 'Do it again');
    expect(told(timer, 'last')).to.equal('');
    await expectSilence(page);
  });

  it('the dialog: the name of an exercise leads nowhere', async () => {
    const page = await pageWith(/\/dialog\.ts/u, () => 'data:text/plain,', ownTimer());
    const timer = await timerOf(page);
    part(timer, 'link').click();
    await press(timer, 'Start');
    await expectSilence(page);
    expect(inside(timer).querySelector('dialog')).to.equal(null);
  });

  it('a network behind it: its pictures are gone, and its dialog opens', async () => {
    const { page, arrive } = await pageAwaiting(
      /\/later-parts\.ts/u,
      `<script>window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));</script>${ownTimer('session="choice"')}`,
    );
    await settled(page);
    const timer = await timerOf(page);
    await arrive();
    await until(inside(timer), () => parts(timer, 'choice')[0]);
    part(timer, 'link').click();
    await openedDialog(timer);
    await expectSilence(page);
  });
});
