/** To make a format takes longer than to use it a thousand times. */
const formats = new Map<string, Intl.NumberFormat>();

/** How numbers are written in a language. */
export function numberFormat(
  locale: string,
  options: Pick<Intl.NumberFormatOptions, 'minimumIntegerDigits' | 'useGrouping'> = {},
): Intl.NumberFormat {
  const { minimumIntegerDigits = '', useGrouping = '' } = options;
  const key = `${locale} ${minimumIntegerDigits} ${useGrouping}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}
