import type { DateText } from './types.js';

/** A day of the week as ISO 8601 and `Intl.Locale` count them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const pattern = /^(?:19|2\d)\d\d-\d\d-\d\d$/u;

/** The days of 400 years: the Gregorian calendar begins anew after them. */
const era = 146_097;

/** Days from the first of March of the year 0, where the arithmetic below begins, to the first of January 1970. */
const epoch = 719_468;

/**
 * A date as the number of days since 1970-01-01; undefined where it is none, or is not of the years 1900 to 2999.
 *
 * The calendar is reckoned here, not by `Date`: pages exist that replace parts of it, and a date has no zone. The year
 * begins in March, so that the leap day is its last (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms).
 */
export function dayOf(date: DateText): number | undefined {
  if (!pattern.test(date)) return undefined;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const found = marchYear * 365 + leaps + ofYear - epoch;
  return dateAt(found) === date ? found : undefined;
}

/** The date that is so many days after 1970-01-01. */
export function dateAt(day: number): DateText {
  const ofEra = modulo(day + epoch, era);
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / (era - 1))) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = Math.floor((day + epoch) / era) * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1, 2)}`;
}

/** A date as the number of days since 1970-01-01. @throws {RangeError} where it is none. */
export function needDay(date: DateText): number {
  const day = dayOf(date);
  if (day === undefined)
    throw new RangeError(`"${date}" is no date of the years 1900 to 2999. Write it as 2026-11-23.`);
  return day;
}

/** The date so many days later, or earlier. @throws {RangeError} where it is none. */
export const addDays = (date: DateText, days: number): DateText => dateAt(needDay(date) + days);

/** @throws {RangeError} where it is no date. */
export const weekdayOf = (date: DateText): Weekday => weekdayAt(needDay(date));

/** The first day of the week that a date is in. @throws {RangeError} where it is none. */
export function weekOf(date: DateText, firstWeekday: Weekday): DateText {
  const day = needDay(date);
  return dateAt(day - modulo(weekdayAt(day) - firstWeekday, 7));
}

/** The first of January 1970 was a Thursday. */
const weekdayAt = (day: number): Weekday => (modulo(day + 3, 7) + 1) as Weekday;

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

const padded = (value: number, length: number): string => String(value).padStart(length, '0');
