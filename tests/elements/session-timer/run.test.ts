import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SessionTimer } from '../../../src/elements/session-timer/session-timer.js';
import { control, inside, openedDialog, part, parts, place, textOf, textsOf } from '../exercise-card/vocabulary.js';
import { short, training } from './sample.js';
import { digits, later, mountTimer, pass, press, stepOn, told, standStill } from './vocabulary.js';

describe('<session-timer>', () => {
  const clock = standStill();

  /** axe waits for time to pass, so the clocks go on from here. */
  async function expectAccessible(timer: SessionTimer): Promise<void> {
    clock.restore();
    await expect(timer).to.be.accessible();
  }

  it('tells before it begins how long it takes, what it needs and what is in it', async () => {
    const timer = await mountTimer(training);
    expect(told(timer, 'name')).to.equal('A short session');
    expect(told(timer, 'length')).to.equal('2:05, and 2 steps at your own pace');
    expect(textOf(part(timer, 'timer'))).to.include('You need: box');
    expect(textsOf(parts(timer, 'plan')[0]!.querySelectorAll('li'))).to.deep.equal([
      'Squat 10 reps',
      'Step up 20 s work each side',
    ]);
    expect(told(timer, 'plan')).to.equal('Main 2 rounds, rest 30 s Squat 10 reps Step up 20 s work each side');
    expect(timer.state.left).to.equal(short.runs);
    await expectAccessible(timer);
  });

  it('counts down, waits for the reader where repetitions are done, and says what comes next and why', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    expect([stepOn(timer), digits(timer)]).to.deep.equal(['Get ready', '0:05']);
    expect(told(timer, 'next')).to.equal('Next Squat 10 reps It teaches the knees where to go. Knees over the toes.');
    await pass(2, clock, timer);
    expect(digits(timer)).to.equal('0:03');
    await pass(3, clock, timer);
    expect([stepOn(timer), told(timer, 'amount'), digits(timer)]).to.deep.equal(['Squat', '10 reps', '0:00']);
    expect(told(timer, 'cue')).to.equal('Knees over the toes.');
    expect(told(timer, 'place')).to.equal('Main, round 1 of 2');
    await pass(60, clock, timer);
    expect([stepOn(timer), digits(timer)]).to.deep.equal(['Squat', '1:00']);
    await press(timer, 'Done');
    expect([stepOn(timer), digits(timer)]).to.deep.equal(['Step up, left side', '0:20']);
    await expectAccessible(timer);
  });

  it('goes to the end, and says what was done', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    await pass(5, clock, timer);
    for (const wait of [75, 45]) {
      await pass(10, clock, timer);
      await press(timer, 'Done');
      await pass(wait, clock, timer);
    }
    expect(timer.state.status).to.equal('done');
    expect(told(timer, 'complete')).to.equal('Session done');
    await later(timer, 'effort');
    expect(textsOf(parts(timer, 'done')[0]!.querySelectorAll('.line'))).to.deep.equal([
      'Squat 10, 10 reps',
      'Step up 1:20',
    ]);
    await press(timer, 'Do it again');
    expect(timer.state.status).to.equal('ready');
  });

  it('is accessible at its end', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    await press(timer, 'Finish now');
    await expectAccessible(timer);
  });

  it('pauses, goes on, skips, goes back, and gives or takes ten seconds', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    await press(timer, 'Next');
    await press(timer, 'Done');
    await press(timer, 'Pause');
    await pass(100, clock, timer);
    expect(digits(timer)).to.equal('0:20');
    await press(timer, 'Go on');
    await pass(5, clock, timer);
    await press(timer, '+ 10 s');
    expect(digits(timer)).to.equal('0:25');
    await press(timer, '− 10 s');
    await press(timer, 'Restart step');
    expect(digits(timer)).to.equal('0:20');
    await press(timer, 'Back');
    expect(stepOn(timer)).to.equal('Squat');
    await press(timer, 'Finish now');
    expect(timer.state.status).to.equal('done');
  });

  it('counts rounds where there are as many as possible', async () => {
    const timer = await mountTimer(training, { session: 'rounds' });
    await press(timer, 'Start');
    expect([stepOn(timer), told(timer, 'rounds')]).to.deep.equal(['Squat', '0 rounds']);
    await press(timer, 'One more round');
    await press(timer, 'One more round');
    expect(told(timer, 'rounds')).to.equal('2 rounds');
  });

  it('is driven by keys on the page, and takes none from a field or from its own buttons', async () => {
    const page = place();
    const field = page.appendChild(document.createElement('input'));
    field.setAttribute('aria-label', 'Note');
    const timer = await mountTimer(training, {}, page);
    await press(timer, 'Start');
    await sendKeys({ press: 'n' });
    await sendKeys({ press: 'n' });
    await timer.updateComplete;
    expect(stepOn(timer)).to.equal('Step up, left side');
    await sendKeys({ press: ' ' });
    expect(timer.state.status).to.equal('paused');
    field.focus();
    await sendKeys({ type: 'b n' });
    expect(timer.state.status).to.equal('paused');
    expect(field.value).to.equal('b n');
    control(timer, 'Go on').focus();
    await sendKeys({ press: ' ' });
    expect(timer.state.status).to.equal('running');
  });

  it('tells only steps to those who do not see it', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    const status = (): string => textOf(inside(timer).querySelector('[role="status"]'));
    expect(status()).to.equal('Get ready. Next: Squat, 10 reps');
    await pass(1, clock, timer);
    expect(status()).to.equal('Get ready. Next: Squat, 10 reps');
    await press(timer, 'Next');
    expect(status()).to.equal('Squat, 10 reps');
    expect(inside(timer).querySelector('[role="timer"]')).to.not.equal(null);
  });

  it('opens the card of an exercise', async () => {
    clock.restore();
    const timer = await mountTimer(training);
    control(timer, 'Squat').click();
    const { dialog } = await openedDialog(timer);
    expect(dialog.open).to.equal(true);
  });

  it('is mirrored from right to left, and speaks the language of the page', async () => {
    const page = place();
    page.lang = 'ar';
    page.dir = 'rtl';
    const timer = await mountTimer(training, {}, page);
    expect(control(timer, 'ابدأ')).to.not.equal(null);
    await press(timer, 'ابدأ');
    expect(stepOn(timer)).to.equal('استعد');
    await expectAccessible(timer);
  });

  it('has room on the narrowest phone', async () => {
    const page = place();
    page.style.width = '280px';
    const timer = await mountTimer(training, {}, page);
    await press(timer, 'Start');
    await press(timer, 'Next');
    expect(inside(timer).querySelector('.root')!.scrollWidth).to.be.at.most(280);
  });
});
