import { expect } from '@open-wc/testing';
import { parts, textOf, until } from '../elements/exercise-card/vocabulary.js';
import type { training } from '../elements/session-timer/sample.js';
import { digits, press, stepOn, told } from '../elements/session-timer/vocabulary.js';
import type { SessionTimer } from '../../src/elements/session-timer/session-timer.js';
import { settled, timerMarkup, type Page } from './frames.js';
import { onArrival, pageWith, promise } from './modules.js';
import { ownPack, ownTimer, standingClocks } from './timers.js';

/** What runs a session: it loads when the session is on show. */
const running = /\/run-parts\.ts/u;

const arrive = ({ window }: Page): void => (window as unknown as { arrive: () => void }).arrive();

/** A page on which that is still on its way. */
const waitingPage = (body: string): Promise<Page> => pageWith(running, onArrival, promise + standingClocks + body);

const timerIn = ({ document }: Page): SessionTimer => document.querySelector('session-timer')!;

/** A timer of a page as soon as it shows this part of itself. */
async function shows(page: Page, name: string): Promise<SessionTimer> {
  const timer = timerIn(page);
  await until(timer.shadowRoot!, () => parts(timer, name)[0]);
  return timer;
}

describe('a session on show before that is there which runs it', () => {
  it('tells its plan and its state, and the page hears of it when it can be begun', async () => {
    const page = await waitingPage(ownTimer());
    const timer = await shows(page, 'plan');
    expect(told(timer, 'length')).to.equal('2:05, and 2 steps at your own pace');
    expect([timer.state.status, timer.state.left, timer.report.exercises]).to.deep.equal(['ready', 125_000, []]);
    expect(page.window.witness.outcomes).to.deep.equal([]);
    arrive(page);
    await settled(page);
    expect([timer.state.status, timer.state.left]).to.deep.equal(['ready', 125_000]);
    expect(await page.window.witness.all()).to.deep.equal([]);
  });

  it('begins as soon as it can where a reader has pressed before, and opens the settings', async () => {
    const page = await waitingPage(ownTimer());
    const timer = await shows(page, 'plan');
    await press(timer, 'Start');
    await press(timer, 'Sound and screen');
    expect(timer.state.status).to.equal('ready');
    arrive(page);
    await shows(page, 'digits');
    expect([stepOn(timer), digits(timer)]).to.deep.equal(['Get ready', '0:05']);
    await shows(page, 'settings');
    expect(await page.window.witness.all()).to.deep.equal([]);
  });

  it('does what a page has asked for, in order', async () => {
    const page = await waitingPage(ownTimer());
    const timer = timerIn(page);
    timer.start();
    timer.next();
    timer.pause();
    arrive(page);
    await settled(page);
    expect([timer.state.status, timer.state.index]).to.deep.equal(['paused', 1]);
  });

  it('stays on show where that cannot be loaded, whatever is pressed', async () => {
    const page = await pageWith(running, () => 'data:text/plain,', standingClocks + ownTimer());
    await settled(page);
    const timer = timerIn(page);
    await press(timer, 'Start');
    expect(page.window.witness.outcomes).to.deep.equal(['pack-load']);
    expect([told(timer, 'name'), timer.state.status]).to.deep.equal(['A short session', 'ready']);
    expect(await page.window.witness.all()).to.deep.equal([]);
  });

  it('is not shown from its beginning where it was left in the middle', async () => {
    const pack = ownPack() as typeof training;
    const kept = JSON.stringify({ opened: Date.now(), log: [{ k: 'start', t: 0 }] });
    const key = `exercise-elements/1/session/${pack.id}#short`;
    const page = await waitingPage(
      `<script>localStorage.setItem('${key}', ${JSON.stringify(kept)})</script>${timerMarkup('', pack)}`,
    );
    const timer = timerIn(page);
    const seen: string[] = [];
    new MutationObserver(() => seen.push(textOf(timer))).observe(timer.shadowRoot!, { childList: true, subtree: true });
    arrive(page);
    await settled(page);
    expect(stepOn(timer)).to.equal('Get ready');
    expect(seen.filter((text) => text.includes('Start'))).to.deep.equal([]);
  });
});
