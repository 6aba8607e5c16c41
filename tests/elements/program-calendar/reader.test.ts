import { expect } from '@open-wc/testing';
import { MemoryStore } from '../../../src/progress/memory.js';
import type { StoreTrouble } from '../../../src/progress/store.js';
import { inside, listen, part, parts, place, textOf, textsOf } from '../exercise-card/vocabulary.js';
import { hips, today } from './sample.js';
import { began, buttons, day, ended, keep, looks, mountCalendar, press, standStill, told } from './vocabulary.js';

describe('A reader of a <program-calendar>', () => {
  const clock = standStill();

  it('begins today', async () => {
    const calendar = await mountCalendar(hips);
    await press(calendar, 'Start today');
    expect(calendar.state?.start).to.equal(today);
    expect(told(calendar, 'when')).to.equal('Today, day 1 of 30');
    expect(textOf(part(calendar, 'said'))).to.equal('Day 1 is Wednesday, December 9.');
  });

  it('begins on another date', async () => {
    const calendar = await mountCalendar(hips);
    const field = part(calendar, 'field') as HTMLInputElement;
    field.value = '2026-12-14';
    await press(calendar, 'Start on that date');
    expect(calendar.state?.start).to.equal('2026-12-14');
    expect(textOf(part(calendar, 'panel'))).to.include('It begins on Monday, December 14.');
  });

  it('is led to the field for that date where they have named none, also where a browser opens no picker', async () => {
    const calendar = await mountCalendar(hips);
    const field = part(calendar, 'field') as HTMLInputElement;
    field.showPicker = () => {
      throw new DOMException('a frame of another site', 'SecurityError');
    };
    await press(calendar, 'Start on that date');
    expect(inside(calendar).activeElement).to.equal(field);
    expect(calendar.state?.start).to.equal(undefined);
  });

  it('begins on the date that the page names, which frameworks can tell from the command', async () => {
    for (const name of ['start', 'start-date']) {
      const calendar = await mountCalendar(hips, { [name]: '2026-12-07' });
      expect(calendar.state?.start, name).to.equal('2026-12-07');
      expect(calendar.startDate, name).to.equal('2026-12-07');
    }
  });

  it('goes before the page, which may name a date too', async () => {
    const calendar = await mountCalendar(hips, { 'start-date': '2026-12-07' });
    expect(calendar.state?.today?.number).to.equal(1);
    expect(calendar.state?.start).to.equal('2026-12-07');
    calendar.start('2026-12-09');
    await calendar.updateComplete;
    expect(calendar.state?.start).to.equal('2026-12-09');
    expect(() => calendar.start('soon')).to.throw(RangeError);
  });

  it('marks a day as done, takes that back, and leaves it out', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    const heard = listen(calendar, 'day-complete');
    await press(calendar, 'Mark as done');
    expect(looks(calendar, 1)).to.equal('day session done');
    expect(told(calendar, 'said')).to.equal('Day 1 is done.');
    expect(textOf(part(calendar, 'panel'))).to.include('That was it for today. Day 2 comes next: Why we squat');
    expect(told(calendar, 'standing')).to.equal('A day you miss waits for you. One day done.');
    await press(calendar, 'Undo');
    expect(looks(calendar, 1)).to.equal('day session today');
    expect(told(calendar, 'said')).to.equal('Taken back.');
    await press(calendar, 'Leave out today');
    expect(looks(calendar, 1)).to.equal('day session skipped');
    expect(heard.map(({ program, day: number, how }) => [program, number, how])).to.deep.equal([['thirty', 1, 'done']]);
  });

  it('does two minutes, which count', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    const heard = listen(calendar, 'day-complete');
    await press(calendar, 'I did that');
    expect(looks(calendar, 1)).to.equal('day session minimum');
    expect(heard[0]?.how).to.equal('minimum');
  });

  it('who trains elsewhere has done the day: no other word is needed', async () => {
    const store = keep(began(0));
    const calendar = await mountCalendar(hips, {}, store);
    const heard = listen(calendar, 'day-complete');
    const report = { active: 720_000, exercises: [] };
    store.set('hips', [{ id: 's', at: Date.now(), k: 'session', session: 'strong', report, on: today }]);
    await calendar.updateComplete;
    expect(looks(calendar, 1)).to.equal('day session done');
    expect(heard).to.have.lengthOf(1);
    expect(buttons(calendar)).to.not.include('Undo');
  });

  it('goes on where they are after days that were missed', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(8), ended(1, 8)));
    day(calendar, 6).click();
    await calendar.updateComplete;
    await press(calendar, 'Start again here');
    expect(calendar.state?.today?.number).to.equal(6);
    expect(told(calendar, 'said')).to.equal('You go on today with day 6.');
    await press(calendar, 'Undo');
    expect(calendar.state?.today?.number).to.equal(2);
  });

  it('is asked how to go on where the programme leaves that to them', async () => {
    const calendar = await mountCalendar(hips, { program: 'asking' }, keep(began(1, 'asking')));
    expect(told(calendar, 'question')).to.match(/^Day 1 went by. How do you want to go on\?/u);
    await press(calendar, 'With day 1');
    expect(calendar.state?.today?.number).to.equal(1);
    expect(inside(calendar).querySelector('.asks')).to.equal(null);
  });

  it('looks at any day, and comes back to today', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    day(calendar, 30).click();
    await calendar.updateComplete;
    expect(told(calendar, 'when')).to.equal('Day 30 of 30, Thursday, January 7');
    await press(calendar, 'Show today');
    expect(told(calendar, 'when')).to.equal('Today, day 1 of 30');
  });

  it('is told that they are through, and may begin once more', async () => {
    const calendar = await mountCalendar(
      hips,
      { program: 'asking' },
      keep(began(5, 'asking'), ...[1, 2, 3, 4].map((number) => ended(number, 6 - number, 'done', 'asking'))),
    );
    expect(calendar.state?.over).to.be.true;
    expect(told(calendar, 'standing')).to.include('You are through. Well done. 4 days done.');
    await press(calendar, 'Start once more');
    expect(calendar.state?.today?.number).to.equal(1);
  });

  it('is forgotten on demand, in this programme alone', async () => {
    const store = keep(began(0), ended(1, 0), began(1, 'asking'));
    const calendar = await mountCalendar(hips, {}, store);
    calendar.reset();
    await calendar.updateComplete;
    expect(calendar.state?.start).to.equal(undefined);
    const other = await mountCalendar(hips, { program: 'asking' }, store);
    expect(other.state?.start).to.equal('2026-12-08');
  });

  it('sees the next day come at midnight', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0), ended(1, 0)));
    clock.tick(13 * 60 * 60 * 1000);
    await calendar.updateComplete;
    expect(calendar.state?.today?.number).to.equal(1);
    clock.tick(60 * 60 * 1000);
    await calendar.updateComplete;
    expect(calendar.state?.today?.number).to.equal(2);
  });

  it('sees it too when a device wakes that slept over midnight', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0), ended(1, 0)));
    clock.setSystemTime(new Date(`${today}T10:00:00`).getTime() + 86_400_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await calendar.updateComplete;
    expect(calendar.state?.today?.number).to.equal(2);
  });

  it('keeps the focus when the button they pressed is gone', async () => {
    const calendar = await mountCalendar(hips, {}, new MemoryStore());
    const button = [...inside(calendar).querySelectorAll('button')].find((each) => textOf(each) === 'Start today');
    button?.focus();
    await press(calendar, 'Start today');
    expect(inside(calendar).activeElement?.classList.contains('land')).to.be.true;
  });
});

/** A store that says so where it cannot keep what it should. */
class TroubledStore extends MemoryStore {
  override trouble: StoreTrouble | undefined;
}

describe('A reader of a <program-calendar> whose progress is in trouble', () => {
  standStill();

  it('is told once, beside the day, as long as it is so', async () => {
    const store = new TroubledStore();
    const calendar = await mountCalendar(hips, {}, store);
    expect(parts(calendar, 'keeps')).to.have.lengthOf(0);
    store.trouble = 'full';
    await press(calendar, 'Start today');
    await press(calendar, 'Mark as done');
    expect(textsOf(parts(calendar, 'keeps'))).to.deep.equal([
      'There is no room left in this browser: what you say here is gone when you close the page.',
    ]);
    store.trouble = undefined;
    await press(calendar, 'Undo');
    expect(parts(calendar, 'keeps')).to.have.lengthOf(0);
  });

  it('hears in their language why', async () => {
    const page = place();
    page.lang = 'de';
    const said = new Set<string>();
    for (const trouble of ['forbidden', 'full', 'newer', 'corrupt', 'offline'] as const) {
      const calendar = await mountCalendar(hips, {}, Object.assign(new TroubledStore(), { trouble }), page);
      said.add(told(calendar, 'keeps'));
    }
    expect([...said].filter((words) => /Browser|Verbindung/u.test(words))).to.have.lengthOf(5);
  });
});
