import { numberFormat } from '../../i18n/number.js';

/** How long, as a clock shows it: "0:18", "12:30", "1:05:00". Seconds that have begun count. */
export function clockTime(ms: number, locale: string): string {
  const seconds = Math.ceil(Math.max(0, ms) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const parts = hours > 0 ? [hours, minutes, seconds % 60] : [minutes, seconds % 60];
  return parts.map((part, at) => digits(locale, at === 0 ? 1 : 2).format(part)).join(':');
}

/** A whole number in the digits of a language. */
export const numeral = (value: number, locale: string): string => digits(locale, 1).format(value);

const digits = (locale: string, least: number): Intl.NumberFormat =>
  numberFormat(locale, { minimumIntegerDigits: least, useGrouping: false });
