import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateOf } from '../../../src/model/date.js';
import { addDays, dateAt, dayOf, weekdayOf, weekOf, type Weekday } from '../../../src/model/program/dates.js';

/** Whole hours, halves and quarters; north and south; zones that have left out a day, or changed at midnight. */
const zones = [
  ...['UTC', 'Pacific/Auckland', 'America/St_Johns', 'Europe/Berlin', 'Asia/Kolkata', 'Asia/Kathmandu'],
  ...['Pacific/Apia', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'Africa/Cairo', 'Australia/Lord_Howe', 'America/Adak'],
];

const first = Temporal.PlainDate.from('1926-01-01');
const days = first.until('2126-01-01', { largestUnit: 'day' }).days;

const anyDate = fc.integer({ min: 0, max: days }).map((day) => first.add({ days: day }));
const anyWeekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);

describe('Dates', () => {
  it('are numbered and weekdays named as Temporal does, on every day of 200 years', () => {
    const start = dayOf('1926-01-01') ?? NaN;
    const wrong: string[] = [];
    for (let index = 0, date = first; index <= days; index++, date = date.add({ days: 1 })) {
      const text = date.toString();
      if (dateAt(start + index) !== text || dayOf(text) !== start + index || weekdayOf(text) !== date.dayOfWeek)
        wrong.push(text);
    }
    expect(days).to.equal(73_049);
    expect(wrong).to.deep.equal([]);
    expect(dayOf('1970-01-01')).to.equal(0);
  });

  it('are no dates where there is no such day', () => {
    for (const text of ['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00'])
      expect(dayOf(text), text).to.equal(undefined);
    for (const text of ['', 'today', '2026-1-1', '2026-01-01T00:00Z', '1899-12-31', '3000-01-01', '02026-01-01'])
      expect(dayOf(text), text).to.equal(undefined);
    expect(() => addDays('2026-02-30', 1)).to.throw(RangeError, '"2026-02-30" is no date');
  });

  it('are added as Temporal does', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, by) => {
        expect(addDays(date.toString(), by)).to.equal(date.add({ days: by }).toString());
      }),
    );
  });

  it('are in weeks that begin on the day that a locale begins them', () => {
    fc.assert(
      fc.property(anyDate, anyWeekday, (date, firstWeekday) => {
        const begins = weekOf(date.toString(), firstWeekday);
        expect(weekdayOf(begins)).to.equal(firstWeekday);
        expect(Temporal.PlainDate.from(begins).until(date).days).to.be.within(0, 6);
      }),
    );
  });

  it('are at an instant what they are in that zone, through daylight saving and a day that was left out', () => {
    const from = Date.parse('1926-01-01T00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: from, max: from + days * 86_400_000 }), fc.constantFrom(...zones), (ms, zone) => {
        const there = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
        expect(dateOf(ms, zone), `${ms} in ${zone}`).to.equal(there.toPlainDate().toString());
      }),
      { numRuns: 2000 },
    );
    expect(dateOf(Date.parse('2011-12-30T09:59:59Z'), 'Pacific/Apia')).to.equal('2011-12-29');
    expect(dateOf(Date.parse('2011-12-30T10:00:00Z'), 'Pacific/Apia')).to.equal('2011-12-31');
    expect(() => dateOf(0, 'Moon/Tranquility')).to.throw(RangeError);
  });

  it('are those of the device where no zone is named', () => {
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (ms) => {
        expect(dateOf(ms)).to.equal(dateOf(ms, zone));
      }),
    );
  });
});
