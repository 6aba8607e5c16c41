import { expect } from '@open-wc/testing';
import type { SessionTimer } from '../../../src/elements/session-timer/session-timer.js';
import { control, inside, part, textOf, textsOf } from '../exercise-card/vocabulary.js';
import { training } from './sample.js';
import { later, mountTimer, pass, press, stepOn, told, standStill } from './vocabulary.js';

describe('The end of a session in a <session-timer>', () => {
  const clock = standStill();

  /** A session in which one set of squats was done, and half of the step up. */
  async function ended(): Promise<SessionTimer> {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    await pass(15, clock, timer);
    await press(timer, 'Done');
    await pass(10, clock, timer);
    await press(timer, 'Finish now');
    await later(timer, 'effort');
    return timer;
  }

  const done = (timer: SessionTimer): readonly string[] => textsOf(part(timer, 'done').querySelectorAll('.line'));

  async function give(timer: SessionTimer, name: string, value: string): Promise<void> {
    const field = inside(timer).querySelector<HTMLInputElement>(`[aria-label="${name}"]`)!;
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await timer.updateComplete;
  }

  it('says what was done, and lets the reader put it right and take that back', async () => {
    const timer = await ended();
    expect(done(timer)).to.deep.equal(['Squat 10 reps', 'Step up 0:10']);
    await give(timer, 'Squat, round 1 of 2, Repetitions', '8');
    await give(timer, 'Squat, round 1 of 2, Load, kg', '12.5');
    expect(done(timer)[0]).to.equal('Squat 8 reps × 12.5 kg');
    await give(timer, 'Squat, round 1 of 2, Repetitions', '-3');
    await press(timer, 'Undo');
    expect(done(timer)[0]).to.equal('Squat 8 reps');
  });

  it('keeps what is said of it over a reload', async () => {
    const timer = await ended();
    control(timer, '7').click();
    await timer.updateComplete;
    const note = inside(timer).querySelector('textarea')!;
    note.value = 'The left knee was stiff.';
    note.dispatchEvent(new Event('change'));
    await give(timer, 'Squat, round 1 of 2, Repetitions', '9');
    timer.remove();
    const again = await mountTimer(training);
    expect(done(again)[0]).to.equal('Squat 9 reps');
    expect((control(again, '7') as HTMLInputElement).checked).to.equal(true);
    expect(inside(again).querySelector('textarea')!.value).to.equal('The left knee was stiff.');
    expect(again.report).to.deep.include({ effort: 7, note: 'The left knee was stiff.' });
    expect(again.report.exercises.map(({ exercise }) => exercise)).to.deep.equal(['squat', 'step-up']);
  });

  it('goes back into a session that was finished by mistake', async () => {
    const timer = await ended();
    await pass(30, clock, timer);
    await press(timer, 'Undo');
    expect([timer.state.status, timer.state.remaining, stepOn(timer)]).to.deep.equal([
      'paused',
      10_000,
      'Step up, left side',
    ]);
  });

  it('says so where nothing was done, and is accessible', async () => {
    const timer = await mountTimer(training);
    await press(timer, 'Start');
    await press(timer, 'Finish now');
    await later(timer, 'effort');
    expect(textOf(part(timer, 'timer'))).to.include('Nothing was done this time.');
    expect(told(timer, 'done')).to.equal('');
    clock.restore();
    await expect(timer).to.be.accessible();
    for (const details of inside(timer).querySelectorAll('details')) details.open = true;
    await expect(timer).to.be.accessible();
  });
});
