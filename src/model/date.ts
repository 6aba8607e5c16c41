/**
 * The date at a time, where somebody is: "2026-11-23".
 *
 * @param ms Milliseconds of the wall clock, as `Date.now()` gives them.
 * @param timeZone Name of a zone, "Asia/Tokyo"; that of the machine without it.
 */
export function dateOf(ms: number, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  return (['year', 'month', 'day'] as const).map((each) => parts.get(each)).join('-');
}
