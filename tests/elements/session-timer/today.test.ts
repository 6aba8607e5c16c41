import { expect } from '@open-wc/testing';
import type { SessionTimer } from '../../../src/elements/session-timer/session-timer.js';
import { control, inside, part, parts, textOf, textsOf } from '../exercise-card/vocabulary.js';
import { training } from './sample.js';
import { digits, later, mountTimer, openList, pass, press, stepOn, told, standStill } from './vocabulary.js';

describe('A reader of a <session-timer>', () => {
  const clock = standStill();

  const list = (timer: SessionTimer): HTMLDetailsElement => part(timer, 'list') as HTMLDetailsElement;

  it('does something easier today, and what was planned again', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    await press(timer, 'Next');
    await press(timer, 'Easier today: Sit to a chair, less range');
    expect(stepOn(timer)).to.equal('Sit to a chair');
    expect(textOf(part(timer, 'timer'))).to.include('instead of Squat');
    await press(timer, 'As planned');
    expect(stepOn(timer)).to.equal('Squat');
  });

  it('does something harder today, and it is still so after a reload', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    await press(timer, 'Next');
    await press(timer, 'Harder today: Split squat, more load');
    await press(timer, 'Done');
    timer.remove();
    const again = await mountTimer(training);
    expect(stepOn(again)).to.equal('Step up, left side');
    expect(told(again, 'next')).to.include('Step up');
    await press(again, 'Back');
    expect(stepOn(again)).to.equal('Split squat');
  });

  it('sees all steps in a list, and jumps to any of them', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    await later(timer, 'list');
    expect(textsOf(list(timer).querySelectorAll('li'))).to.deep.equal([]);
    await openList(timer);
    expect(textsOf(list(timer).querySelectorAll('p, li')).slice(1)).to.deep.equal([
      'Main, round 1 of 2',
      'Squat 10 reps',
      'Step up left side 0:20',
      'Step up right side 0:20',
      'Main, round 2 of 2',
      'Squat 10 reps',
      'Step up left side 0:20',
      'Step up right side 0:20',
    ]);
    await pass(5, clock, timer);
    expect(textOf(list(timer).querySelector('[aria-current="step"]'))).to.equal('Squat 10 reps');
    [...list(timer).querySelectorAll('button')].at(-2)!.click();
    await timer.updateComplete;
    expect([stepOn(timer), digits(timer)]).to.deep.equal(['Step up, left side', '0:20']);
    expect(list(timer).querySelectorAll('li.over')).to.have.length(4);
    clock.restore();
    await expect(timer).to.be.accessible();
  });

  it('picks one of several exercises before the start, and is counted by the tempo', async () => {
    const timer = await mountTimer(training, { session: 'choice' });
    await later(timer, 'choice');
    expect(told(timer, 'plan')).to.include('Squat');
    const choose = async (name: string): Promise<void> => {
      const label = [...inside(timer).querySelectorAll('label')].find((each) => textOf(each) === name)!;
      label.querySelector('input')!.click();
      await timer.updateComplete;
    };
    await choose('Sit to a chair');
    expect(told(timer, 'plan')).to.include('Sit to a chair').and.not.include('Squat');
    await choose('Count repetitions by their tempo');
    await press(timer, 'Start');
    expect([stepOn(timer), digits(timer)]).to.deep.equal(['Sit to a chair', '0:25']);
  });

  it('thinks of what comes while resting: why, and how', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    expect(told(timer, 'next')).to.include('It teaches the knees where to go. Knees over the toes.');
    await press(timer, 'Next');
    expect(told(timer, 'next')).to.not.include('Hips level.');
  });

  it('sees a picture of the step, and none where it cannot be had', async () => {
    const timer = await mountTimer(training, { session: 'choice' });
    await press(timer, 'Start');
    await press(timer, 'Easier today: Sit to a chair, less range');
    await later(timer, 'picture');
    const picture = parts(timer, 'picture')[0]!.querySelector('img')!;
    expect(picture.alt).to.equal('A squat from the side');
    picture.dispatchEvent(new Event('error'));
    expect(parts(timer, 'picture')[0]!.hidden).to.equal(true);
  });

  it('keeps the place when a button that was pressed is gone', async () => {
    const timer = await mountTimer(training);
    control(timer, 'Start').focus();
    await press(timer, 'Start');
    expect(textOf(inside(timer).activeElement)).to.equal('Pause');
    control(timer, 'Finish now').focus();
    await press(timer, 'Finish now');
    expect(textOf(inside(timer).activeElement)).to.equal('Session done');
  });
});
