/** How long, as a clock shows it: "0:18", "12:30", "1:05:00". Seconds that have begun count. */
export function clockTime(ms: number, locale: string): string {
  const seconds = Math.ceil(Math.max(0, ms) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const parts = hours > 0 ? [hours, minutes, seconds % 60] : [minutes, seconds % 60];
  return parts.map((part, at) => digits(locale, at === 0 ? 1 : 2).format(part)).join(':');
}

/** A whole number in the digits of a language. */
export const numeral = (value: number, locale: string): string => digits(locale, 1).format(value);

/** To make a format takes longer than to use it a thousand times. */
const formats = new Map<string, Intl.NumberFormat>();

function digits(locale: string, least: number): Intl.NumberFormat {
  const key = `${locale} ${least}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { minimumIntegerDigits: least, useGrouping: false });
  formats.set(key, format);
  return format;
}
