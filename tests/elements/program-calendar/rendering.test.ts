import { expect } from '@open-wc/testing';
import type { MemoryStore } from '../../../src/progress/memory.js';
import { inside, isVisible, part, parts, place, textOf, textsOf } from '../exercise-card/vocabulary.js';
import { hips, today } from './sample.js';
import {
  began,
  buttons,
  day,
  ended,
  keep,
  looks,
  midway,
  mountCalendar,
  nameOf,
  standStill,
  told,
} from './vocabulary.js';

/** A programme of a year, whose reader is in the middle of it. */
const year = { id: 'hips', programs: [{ id: 'thirty', days: [{ kind: 'session' }], repeat: 365 }] };
const midYear = (): MemoryStore => keep({ k: 'program', program: 'thirty', day: 200, on: today });

describe('<program-calendar> shows a programme', () => {
  const clock = standStill();

  it('with its title, what it is for, and a cell a day', async () => {
    const calendar = await mountCalendar(hips);
    expect(told(calendar, 'name')).to.equal('Thirty days');
    expect(told(calendar, 'description')).to.equal('Five days, six times.');
    expect(parts(calendar, 'day')).to.have.lengthOf(30);
  });

  it('without dates, in rows of seven, as long as the reader has not begun', async () => {
    const calendar = await mountCalendar(hips);
    expect(parts(calendar, 'weekday')).to.have.lengthOf(0);
    expect(nameOf(day(calendar, 4))).to.equal('Day 4, test: Single-leg squat');
    const rows = [...inside(calendar).querySelectorAll('[role="row"]')];
    expect(rows.map(({ children }) => children.length)).to.deep.equal([7, 7, 7, 7, 2]);
    expect(told(calendar, 'when')).to.equal('Day 1 of 30');
    expect(buttons(calendar).slice(0, 2)).to.deep.equal(['Start today', 'Start on that date']);
  });

  it('by dates and weekdays once they have, with weeks as the language has them', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    expect(textsOf(parts(calendar, 'weekday'))[0]).to.equal('SunSunday');
    expect(day(calendar, 1).classList.contains('c4'), 'a Wednesday').to.be.true;
    const page = place();
    page.lang = 'de';
    const german = await mountCalendar(hips, {}, keep(began(0)), page);
    expect(textsOf(parts(german, 'weekday'))[0]).to.equal('MoMontag');
    expect(day(german, 1).classList.contains('c3')).to.be.true;
    expect(nameOf(day(german, 1))).to.equal('Tag 1, Mittwoch, 9. Dezember, Einheit: Strong hips, heute');
  });

  it('with the state of each day in its name and its parts', async () => {
    const calendar = await mountCalendar(hips, {}, midway());
    expect(nameOf(day(calendar, 1))).to.equal('Day 1, Tuesday, December 1, train: Strong hips, done');
    expect([1, 2, 3, 6, 10].map((number) => looks(calendar, number))).to.deep.equal([
      'day session done',
      'day learn minimum',
      'day rest done',
      'day session moved',
      'day choice ahead',
    ]);
  });

  it('with the frame of today on one day, whether that is done or not', async () => {
    const open = await mountCalendar(hips, {}, keep(began(0)));
    expect(textsOf(inside(open).querySelectorAll('[aria-current] .num'))).to.deep.equal(['1']);
    const done = await mountCalendar(hips, {}, keep(began(0), ended(1, 0)));
    expect(nameOf(day(done, 1))).to.match(/, today, done$/u);
    expect(day(done, 1).getAttribute('aria-current')).to.equal('date');
  });

  it('with a sign that stands where a day has moved on', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(1)));
    expect(nameOf(day(calendar, 1))).to.match(/Wednesday, December 9.*, today$/u);
    expect(inside(calendar).querySelectorAll('.gap')).to.have.lengthOf(0);
    const later = await mountCalendar(hips, {}, keep(began(4), ended(1, 4), ended(2, 3)));
    expect(inside(later).querySelectorAll('.gap').length).to.be.greaterThan(0);
  });

  it('beside them, the day that is due: what it is, and one button to press next', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    expect(told(calendar, 'when')).to.equal('Today, day 1 of 30');
    expect(told(calendar, 'section-heading')).to.equal('Strong hips');
    expect(told(calendar, 'about')).to.equal('Twelve minutes for the hips.');
    expect(parts(calendar, 'main').map(textOf)).to.deep.equal(['Start session']);
    expect(textOf(part(calendar, 'panel').querySelector('.little p'))).to.equal(
      'Only two minutes? One set of squats counts.',
    );
    expect(told(calendar, 'standing')).to.equal('A day you miss waits for you.');
  });

  it('with what a ramp has made of the doses, in words', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    day(calendar, 11).click();
    await calendar.updateComplete;
    expect(told(calendar, 'ramp')).to.equal('One set more than on day 1, up to 4.');
    expect(buttons(calendar)).to.include.members(['Start session', 'Mark as done', 'Start again here', 'Show today']);
  });

  it('with all sessions of a day to choose, the card of a lesson or a test, and nothing to do in a rest', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    const seen: (readonly string[])[] = [];
    for (const number of [2, 3, 4, 5]) {
      day(calendar, number).click();
      await calendar.updateComplete;
      seen.push(buttons(calendar).slice(0, 2));
    }
    expect(seen).to.deep.equal([
      ['Open the lesson', 'Mark as done'],
      ['Start again here', 'Show today'],
      ['Open the test', 'Mark as done'],
      ['Start: Strong hips', 'Start: Easy hips'],
    ]);
  });

  it('as a list with what each day is called, of the same cells', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    const cell = day(calendar, 2);
    expect(isVisible(cell.querySelector('.about')!)).to.be.false;
    calendar.view = 'list';
    await calendar.updateComplete;
    expect(day(calendar, 2)).to.equal(cell);
    expect(isVisible(cell.querySelector('.about')!)).to.be.true;
  });

  it('with a year of days that scroll by themselves, today in sight', async () => {
    const calendar = await mountCalendar(year, {}, midYear());
    const weeks = inside(calendar).querySelector('.weeks')!;
    const [box, now] = [weeks, day(calendar, 200)].map((each) => each.getBoundingClientRect());
    expect(weeks.scrollHeight).to.be.greaterThan(weeks.clientHeight);
    expect(now!.top).to.be.within(box!.top, box!.bottom);
  });

  it('with a year of days in two steps: those around today, and at once after they are painted all others', async () => {
    const calendar = await mountCalendar(year, {}, midYear());
    const weeks = inside(calendar).querySelector('.weeks')!;
    const drawn = (): number => weeks.querySelectorAll('.cell').length;
    const [first, height, at] = [drawn(), weeks.scrollHeight, day(calendar, 200).getBoundingClientRect().top];
    expect(first).to.be.within(100, 200);
    clock.tick(100);
    await calendar.updateComplete;
    expect(drawn()).to.equal(365);
    expect(Math.abs(weeks.scrollHeight - height), 'the days scroll as far as before').to.be.at.most(2);
    expect(Math.abs(day(calendar, 200).getBoundingClientRect().top - at), 'nothing moves').to.be.at.most(2);
    expect(nameOf(day(calendar, 365))).to.match(/^Day 365, /u);
  });
});
