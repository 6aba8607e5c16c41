const forms = {
  /** "Tuesday, December 1" */
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  /** "Dec 1" */
  short: { day: 'numeric', month: 'short' },
  /** "Tuesday" */
  weekday: { weekday: 'long' },
  /** "Tue" */
  column: { weekday: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** To make a format takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date, "2026-12-01", in the words of a language. A date has no zone: it is the same day wherever it is read. */
export function sayDate(date: string, locale: string, form: keyof typeof forms): string {
  const key = `${locale} ${form}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...forms[form], calendar: 'gregory', timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(Date.parse(`${date}T00:00:00Z`));
}
