/** A date has no zone: it is the same day wherever it is read. */
const ofDate = { calendar: 'gregory', timeZone: 'UTC' } as const;

const forms = {
  /** "Tuesday, December 1" */
  full: { ...ofDate, weekday: 'long', day: 'numeric', month: 'long' },
  /** "Dec 1" */
  short: { ...ofDate, day: 'numeric', month: 'short' },
  /** "Tuesday" */
  weekday: { ...ofDate, weekday: 'long' },
  /** "Tue" */
  column: { ...ofDate, weekday: 'short' },
  /** "3 November 2026", where the reader is */
  long: { dateStyle: 'long' },
  /** "3 Nov 2026", where the reader is */
  medium: { dateStyle: 'medium' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** To make a format takes longer than to use it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, form: keyof typeof forms): Intl.DateTimeFormat {
  const key = `${locale} ${form}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, forms[form]);
  formats.set(key, format);
  return format;
}

/** A date, "2026-12-01", in the words of a language. */
export const sayDate = (date: string, locale: string, form: 'full' | 'short' | 'weekday' | 'column'): string =>
  formatOf(locale, form).format(Date.parse(`${date}T00:00:00Z`));

/** The last moment that a date can stand for, in milliseconds (ECMA-262, “Time Values and Time Range”). */
const end = 8.64e15;

/**
 * The day of a moment, in the reader's language and time zone: "3 November 2026".
 * @param at milliseconds of the wall clock
 * @returns empty where that is no moment: what a store gives, another script may have written
 */
export const writeDay = (at: number, locale: string, form: 'long' | 'medium'): string =>
  Math.abs(at) <= end ? formatOf(locale, form).format(at) : '';
