import { expect } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import type { SessionReport } from '../../../src/model/session/report.js';
import { appears, inside, part, textOf, textsOf } from '../exercise-card/vocabulary.js';
import { nextFile } from './files.js';
import { hips, today } from './sample.js';
import { began, keep, mountCalendar, press, standStill, told } from './vocabulary.js';

/** Ten minutes with the squat, four of them in its sets. */
const report: SessionReport = {
  active: 600_000,
  exercises: [{ exercise: 'squat', sets: [{ visit: 1, ms: 240_000, reps: 10 }] }],
};

describe('At the foot of a <program-calendar> a reader', () => {
  standStill(['Date']);
  afterEach(restore);

  it('takes the days that are to come along as a file for other calendars', async () => {
    const calendar = await mountCalendar(hips, {}, keep(began(0)));
    const given = nextFile();
    await press(calendar, 'Add to your calendar');
    const { name, text } = await given;
    expect(name).to.equal('thirty.ics');
    expect(text.match(/BEGIN:VEVENT/gu)).to.have.lengthOf(24);
    expect(text).to.include('SUMMARY:Day 1 of 30: Strong hips\r\n').and.to.include('DTSTART;VALUE=DATE:20261209');
  });

  it('has no such file before they have begun: there are no dates', async () => {
    const calendar = await mountCalendar(hips);
    expect(textsOf(part(calendar, 'tools').querySelectorAll('button'))).to.deep.equal([
      'List',
      'What you trained',
      'Print',
      'Share',
      'Your data',
    ]);
  });

  it('sees what they trained by week and by what it teaches, and as a table', async () => {
    const store = keep(began(0), { k: 'session', session: 'strong', report, on: today });
    const calendar = await mountCalendar(hips, {}, store);
    await press(calendar, 'What you trained');
    const summary = await appears(calendar, '[part~="summary"]');
    expect(summary.querySelectorAll('.bars rect')).to.have.lengthOf(12);
    const [weeks, qualities] = summary.querySelectorAll('table');
    expect(textOf([...weeks!.rows].at(-1))).to.equal('Dec 6 1 10 min');
    expect(textOf([...qualities!.rows].at(-1))).to.equal('Other 4 min');
    await expect(calendar).to.be.accessible();
    await press(calendar, 'What you trained');
    expect(inside(calendar).querySelector('.summary')).to.equal(null);
  });

  it('is told where there is nothing to see yet', async () => {
    const calendar = await mountCalendar(hips);
    await press(calendar, 'What you trained');
    await appears(calendar, '[part~="summary"]');
    expect(told(calendar, 'summary')).to.equal('Nothing yet: what you do in sessions shows here.');
  });

  it('prints the calendar alone', async () => {
    const printed = new Promise<void>((resolve) => stub(window, 'print').callsFake(resolve));
    const calendar = await mountCalendar(hips);
    await press(calendar, 'Print');
    await printed;
    expect(calendar.hasAttribute('data-exercise-print')).to.be.true;
    dispatchEvent(new Event('afterprint'));
    expect(calendar.hasAttribute('data-exercise-print')).to.be.false;
  });
});
