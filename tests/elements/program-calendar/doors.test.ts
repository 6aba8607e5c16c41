import { expect } from '@open-wc/testing';
import type { ProgramCalendar } from '../../../src/elements/program-calendar/program-calendar.js';
import type { PackErrorEvent } from '../../../src/events.js';
import {
  appears,
  inside,
  jsonScript,
  listen,
  nextEvent,
  openedDialog,
  outcome,
  parts,
  place,
  until,
} from '../exercise-card/vocabulary.js';
import { hips } from './sample.js';
import { began, buttons, day, keep, makeCalendar, mountCalendar, press, standStill, told } from './vocabulary.js';

/** What went wrong with a calendar of this pack. */
async function faultOf(pack: unknown, attributes = {}): Promise<PackErrorEvent> {
  const calendar = makeCalendar(pack, attributes);
  const ended = nextEvent(calendar, 'pack-error');
  place().append(calendar);
  return ended;
}

/** The timer in the dialog of a calendar, once it shows its session. */
async function openedTimer(calendar: ProgramCalendar): Promise<HTMLElement> {
  const dialog = await appears(calendar, 'dialog[open]');
  const timer = dialog.querySelector('session-timer')!;
  await until(inside(timer), () => parts(timer, 'plan').length > 0);
  return timer;
}

describe('What a <program-calendar> is given', () => {
  standStill(['Date']);

  it('is a pack in a property, an address, or a script within', async () => {
    expect(told(await mountCalendar(hips), 'name')).to.equal('Thirty days');
    const within = makeCalendar(undefined);
    within.append(jsonScript(hips));
    const done = outcome(within);
    place().append(within);
    await done;
    expect(told(within, 'name')).to.equal('Thirty days');
    const far = await mountCalendar(undefined, { src: '/stories/pages/hips.json#thirty-days' });
    expect(told(far, 'name')).to.equal('Thirty days of strong hips');
  });

  it('may have no programme, or another one: the fallback stays, and the author is told', async () => {
    expect((await faultOf({ exercises: [{ id: 'squat', name: 'Squat' }] })).issues[0]?.message).to.equal(
      'There is no programme in this pack: add one.',
    );
    const [issue] = (await faultOf(hips, { program: 'thirt' })).issues;
    expect(issue?.message).to.include('did you mean “thirty”?');
  });

  it('may be without anything that a day can have', async () => {
    const bare = { programs: [{ id: 'p', days: [{ kind: 'session' }, { kind: 'choice' }, { kind: 'test' }] }] };
    const calendar = await mountCalendar(bare);
    for (const number of [1, 2, 3]) {
      day(calendar, number).click();
      await calendar.updateComplete;
      expect(buttons(calendar)).to.deep.equal(['Start today', 'Start on that date']);
    }
    expect(told(calendar, 'name')).to.equal('Programme');
  });

  it('may name sessions and exercises that are not there: what is there is offered', async () => {
    const odd = {
      ...hips,
      programs: [
        {
          id: 'odd',
          days: [
            { kind: 'choice', sessions: ['gone', 'easy'] },
            { kind: 'learn', exercise: 'gone' },
          ],
        },
      ],
    };
    const calendar = await mountCalendar(odd, {}, keep(began(0, 'odd')));
    expect(parts(calendar, 'day')).to.have.lengthOf(2);
    expect(buttons(calendar)[0]).to.equal('Start: Easy hips');
  });

  it('may be a date that is none: then the reader says when it begins', async () => {
    const calendar = await mountCalendar(hips, { start: '31.12.2026' });
    expect(calendar.state?.start).to.equal(undefined);
  });

  it('may be another programme later: nothing of the one before holds', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    day(calendar, 30).click();
    calendar.program = 'asking';
    await calendar.updateComplete;
    expect(told(calendar, 'when')).to.equal('Day 1 of 4');
    expect(calendar.state?.start).to.equal(undefined);
  });
});

describe('What a day of a <program-calendar> leads to', () => {
  standStill(['Date']);

  it('is its session, in a dialog', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    const heard = listen(calendar, 'session-open');
    await press(calendar, 'Start session');
    const timer = await openedTimer(calendar);
    expect(parts(timer, 'name')[0]?.textContent).to.include('Strong hips');
    expect(heard.map(({ session, day: number }) => [session, number])).to.deep.equal([['strong', 1]]);
    const dialog = timer.closest('dialog')!;
    expect(dialog.getAttribute('aria-label')).to.equal('Strong hips');
    dialog.close();
    await until(inside(calendar), () => !inside(calendar).querySelector('dialog'));
  });

  it('has the doses of that day', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    day(calendar, 11).click();
    await calendar.updateComplete;
    await press(calendar, 'Start session');
    const timer = await openedTimer(calendar);
    expect(parts(timer, 'plan')[0]?.textContent).to.include('3 × 10');
  });

  it('is the card of its exercise', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    const heard = listen(calendar, 'exercise-open');
    day(calendar, 2).click();
    await calendar.updateComplete;
    await press(calendar, 'Open the lesson');
    const { dialog } = await openedDialog(calendar);
    expect(dialog.getAttribute('aria-label')).to.equal('Squat');
    expect(heard.map(({ exercise }) => exercise)).to.deep.equal(['squat']);
  });

  it('is what the page does of its own, where it cancels the event', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    calendar.addEventListener('session-open', (event) => event.preventDefault());
    await press(calendar, 'Start session');
    expect(inside(calendar).querySelector('dialog')).to.equal(null);
  });
});
