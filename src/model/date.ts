/** To make a format takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The date at a time, where somebody is: "2026-11-23".
 *
 * @param ms Milliseconds of the wall clock, as `Date.now()` gives them.
 * @param timeZone Name of a zone, "Asia/Tokyo"; that of the machine without it.
 * @throws {RangeError} where there is no such time or zone.
 */
export function dateOf(ms: number, timeZone?: string): string {
  // The machine's own zone is not kept: it changes while a page is open, on a journey.
  const format = (timeZone === undefined ? undefined : formats.get(timeZone)) ?? formatOf(timeZone);
  if (timeZone !== undefined) formats.set(timeZone, format);
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  return (['year', 'month', 'day'] as const).map((each) => parts.get(each)).join('-');
}

const formatOf = (timeZone: string | undefined): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
