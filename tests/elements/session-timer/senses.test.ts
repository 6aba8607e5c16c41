import { expect } from '@open-wc/testing';
import { restore, spy, stub, type SinonFakeTimers, type SinonStub } from 'sinon';
import { parts } from '../exercise-card/vocabulary.js';
import { training } from './sample.js';
import { giveBack, lend, mountServed, openSettings, tick } from './served.js';
import { forgetSessions, pass, press, stopTheClocks } from './vocabulary.js';

describe('A <session-timer> in a loud gym', () => {
  let clock: SinonFakeTimers;
  let vibrate: SinonStub;

  beforeEach(() => {
    forgetSessions();
    clock = stopTheClocks();
    vibrate = stub().returns(true);
    lend(navigator, 'vibrate', vibrate);
  });

  afterEach(() => {
    clock.restore();
    restore();
    giveBack();
    forgetSessions();
  });

  it('is felt where that is wanted, with the cues that are heard', async () => {
    const timer = await mountServed(training, { vibrate: 'on' });
    await press(timer, 'Start');
    await pass(1, clock, timer);
    expect(vibrate.callCount).to.equal(0);
    for (const count of [1, 2, 3, 4]) {
      await pass(1, clock, timer);
      expect(vibrate.callCount).to.equal(count);
    }
    expect(vibrate.lastCall.args[0], 'the beginning of work').to.deep.equal([400]);
  });

  it('is not felt unless page or reader want it', async () => {
    const timer = await mountServed(training);
    await press(timer, 'Start');
    await pass(2, clock, timer);
    expect(vibrate.callCount).to.equal(0);
    await openSettings(timer);
    await tick(timer, 'Vibrate');
    await pass(1, clock, timer);
    expect(vibrate.callCount).to.equal(1);
    await press(timer, 'Pause');
    await pass(5, clock, timer);
    expect(vibrate.callCount).to.equal(1);
  });

  it('lights the whole screen for a moment when something begins, and not while it counts', async () => {
    const timer = await mountServed(training, { flash: 'on' });
    await press(timer, 'Start');
    for (let second = 1; second < 5; second++) {
      await pass(1, clock, timer);
      expect(parts(timer, 'flash')).to.have.length(0);
    }
    await pass(1, clock, timer);
    const [light] = parts(timer, 'flash');
    const { width, height } = light!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([document.documentElement.clientWidth, window.innerHeight]);
    expect([getComputedStyle(light!).pointerEvents, light!.ariaHidden]).to.deep.equal(['none', 'true']);
    clock.tick(500);
    expect(parts(timer, 'flash')).to.have.length(0);
  });

  it('is lit once a second at most, however fast its steps are', async () => {
    const items = [{ exercise: 'squat', dose: { work: 0.25 } }];
    const blocks = [{ mode: 'circuit', rounds: 40, items }];
    const timer = await mountServed({ ...training, sessions: [{ id: 'fast', blocks }] }, { flash: 'on' });
    const lit = spy(HTMLElement.prototype, 'showPopover');
    await press(timer, 'Start');
    for (let quarter = 0; quarter < 40; quarter++) await pass(0.25, clock, timer);
    expect(lit.callCount).to.be.within(5, 10);
  });

  it('is dark again when it is taken away in the middle of a flash', async () => {
    const timer = await mountServed(training, { flash: 'on' });
    await press(timer, 'Start');
    await pass(5, clock, timer);
    timer.remove();
    expect(parts(timer, 'flash')).to.have.length(0);
  });
});
