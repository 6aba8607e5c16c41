import { expect } from '@open-wc/testing';
import type { SessionTimer } from '../../src/elements/session-timer/session-timer.js';
import { appears, control, innerCard, openedDialog, part } from '../elements/exercise-card/vocabulary.js';
import { training } from '../elements/session-timer/sample.js';
import { digits, press, stepOn } from '../elements/session-timer/vocabulary.js';
import { openAddress, settled, type Page } from './frames.js';
import { expectNothingRefused } from './policy.js';

describe('on a page with a strict policy', () => {
  let page: Page;
  let timer: SessionTimer;

  beforeEach(async () => {
    page = await openAddress('/__page/csp-timer.html');
    timer = page.document.querySelector('session-timer')!;
    timer.pack = training;
    await settled(page);
    timer.reset();
    await timer.updateComplete;
  });

  afterEach(() => expectNothingRefused(page));

  it('a session runs in its styles, and is heard', async () => {
    await press(timer, 'Start');
    expect([stepOn(timer), digits(timer)]).to.deep.equal(['Get ready', '0:05']);
    await press(timer, 'Next');
    expect(stepOn(timer)).to.equal('Squat');
    const size = (name: string): number => parseFloat(page.window.getComputedStyle(part(timer, name)).fontSize);
    expect(size('digits')).to.be.above(size('cue') * 2);
  });

  it('its settings open in their styles, and the screen flashes', async () => {
    const items = [{ exercise: 'squat', dose: { work: 0.2 } }];
    timer.pack = { ...training, sessions: [{ id: 'fast', blocks: [{ mode: 'circuit', rounds: 30, items }] }] };
    timer.flash = 'on';
    await timer.updateComplete;
    control(timer, 'Sound and screen').click();
    const panel = await appears(timer, '[part~="settings"]');
    const { display } = page.window.getComputedStyle(panel);
    expect([display, panel.querySelector('select')!.value]).to.deep.equal(['grid', 'mix']);
    await press(timer, 'Start');
    const light = await appears(timer, '[part~="flash"]');
    expect(page.window.getComputedStyle(light).position).to.equal('fixed');
  });

  it('the card of an exercise opens', async () => {
    control(timer, 'Squat').click();
    const { dialog } = await openedDialog(timer);
    expect((await innerCard(dialog, 'Squat')).heading).to.equal('Squat');
  });
});
