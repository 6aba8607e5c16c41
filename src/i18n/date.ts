/** To make a format takes longer than to use it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The last moment that a date can stand for, in milliseconds (ECMA-262, “Time Values and Time Range”). */
const end = 8.64e15;

/**
 * The day of a moment, in the reader's language and time zone: "3 November 2026".
 * @param at milliseconds of the wall clock
 * @returns empty where that is no moment: what a store gives, another script may have written
 */
export function writeDay(at: number, locale: string, dateStyle: 'long' | 'medium'): string {
  if (!(Math.abs(at) <= end)) return '';
  const key = `${locale} ${dateStyle}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { dateStyle });
  formats.set(key, format);
  return format.format(at);
}
