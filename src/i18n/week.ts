/** A day of the week as ISO 8601 and `Intl.Locale` count them: 1 is Monday, 7 is Sunday. */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Some browsers have the method, older ones the property, Firefox neither. */
interface WithWeek {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The day on which weeks begin in calendars of a locale; Monday where nobody knows. */
export function firstWeekday(locale: string): Weekday {
  try {
    const tag = new Intl.Locale(locale);
    const { getWeekInfo, weekInfo } = tag as WithWeek;
    const day = (getWeekInfo ? getWeekInfo.call(tag) : weekInfo)?.firstDay;
    return isWeekday(day) ? day : firstWeekdayIn(tag.maximize().region);
  } catch {
    return 1;
  }
}

const isWeekday = (day: number | undefined): day is Weekday => day !== undefined && [1, 2, 3, 4, 5, 6, 7].includes(day);

/** The same by a region, where a browser does not know. Source: Unicode CLDR 48, supplemental data, `firstDay`. */
export const firstWeekdayIn = (region = ''): Weekday =>
  regions.sunday.includes(region) ? 7 : regions.saturday.includes(region) ? 6 : region === 'MV' ? 5 : 1;

const regions = {
  saturday: ['AF', 'BH', 'DJ', 'DZ', 'EG', 'IQ', 'IR', 'JO', 'KW', 'LY', 'OM', 'QA', 'SD', 'SY'],
  sunday: [
    ...['AG', 'AS', 'BD', 'BR', 'BS', 'BT', 'BW', 'BZ', 'CA', 'CO', 'DM', 'DO', 'ET', 'GT', 'GU', 'HK', 'HN', 'ID'],
    ...['IL', 'IN', 'IS', 'JM', 'JP', 'KE', 'KH', 'KR', 'LA', 'MH', 'MM', 'MO', 'MT', 'MX', 'MZ', 'NI', 'NP', 'PA'],
    ...['PE', 'PH', 'PK', 'PR', 'PT', 'PY', 'SA', 'SG', 'SV', 'TH', 'TT', 'TW', 'UM', 'US', 'VE', 'VI', 'WS', 'YE'],
    ...['ZA', 'ZW'],
  ],
};
