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

/** A locale that knows its week: a property in older browsers, and in some not at all. */
type WeekLocale = Intl.Locale & {
  getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
};

/** Where a week does not begin on Monday, after the Unicode CLDR (`weekData`). */
const saturday = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';
const sunday =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';

/** The day on which a week begins: 1 is Monday, 7 is Sunday (ISO 8601). */
export function firstWeekday(locale: string): 1 | 5 | 6 | 7 {
  const known: WeekLocale = new Intl.Locale(locale);
  const first = known.getWeekInfo?.().firstDay ?? known.weekInfo?.firstDay;
  if (first === 1 || first === 5 || first === 6 || first === 7) return first;
  const region = known.maximize().region ?? '';
  if (sunday.includes(region)) return 7;
  return saturday.includes(region) ? 6 : 1;
}
