import type { Range } from '../types.js';
import type { OpenRange } from './reading.js';
import type { Noun } from './words.js';

const cache = new Map<string, unknown>();

// A page with a thousand cards writes numbers in the same few ways, and a formatter costs far more than its use.
function cached<T>(key: string, make: () => T): T {
  const found = (cache.get(key) as T | undefined) ?? make();
  cache.set(key, found);
  return found;
}

// All digits that a number has: what the coach wrote is not ours to round. No grouping: "1,000" is 1 to half the world.
const EXACT: Intl.NumberFormatOptions = { maximumSignificantDigits: 21, useGrouping: false };

const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  cached(
    `${locale} ${options.unit ?? ''} ${options.unitDisplay ?? ''}`,
    () => new Intl.NumberFormat(locale, { ...EXACT, ...options }),
  );

type UnitDisplay = 'short' | 'long' | 'narrow';

/** A number, a range or "ten or more" in the digits of a locale: `8`, `8–12`, `10+`. */
export function writeRange(range: OpenRange, locale: string): string {
  // Written out, 5e-324 has 324 zeros.
  const write = (value: number): string =>
    value > 0 && (value < 1e-6 || value > 1e21) ? String(value) : numberFormat(locale).format(value);
  if (typeof range === 'number') return write(range);
  const [from, to] = range;
  return to === null ? `${write(from)}+` : `${write(from)}–${write(to)}`;
}

/** The number that decides about the form of a unit or noun: the last one. */
export const lastOf = (range: OpenRange): number => (typeof range === 'number' ? range : (range[1] ?? range[0]));

const NO_BREAK = '\u00a0';

/** One part of a formatted quantity; the whole number goes where its first digits stand. */
function piece({ type, value }: Intl.NumberFormatPart, number: string): string {
  if (type === 'integer') return number;
  if (type === 'literal') return value.trim() || NO_BREAK;
  return type === 'unit' || type === 'percentSign' ? value : '';
}

/**
 * A number or range with its unit by `Intl`, on one line: `20 m`, `8–12 kg`, `80 %`.
 * @param unit a unit that `Intl.NumberFormat` knows, such as `meter`
 */
export function writeUnit(range: Range, unit: string, locale: string, unitDisplay: UnitDisplay = 'short'): string {
  const number = writeRange(range, locale);
  const parts = numberFormat(locale, { style: 'unit', unit, unitDisplay }).formatToParts(lastOf(range));
  const pieces = parts.map((part) => piece(part, number)).filter(Boolean);
  // Arabic says "two feet" without a digit, which a range from one to two cannot do without.
  if (typeof range !== 'number' && !pieces.includes(number)) pieces.unshift(number, NO_BREAK);
  return pieces.join(unitDisplay === 'narrow' && pieces.length < 3 ? NO_BREAK : '');
}

const DAY = 86_400;

/**
 * Seconds as a coach says them: `90 s`, `2 min`, `2 min 30 s`, `60–90 s`, `2–5 min`. Below two minutes (in a range,
 * three), and for fractions, they stay seconds.
 */
export function writeSeconds(range: Range, locale: string): string {
  const single = typeof range === 'number';
  const [from, to] = single ? [range, range] : range;
  const minutes = to >= 120 && from % 60 === 0 && to % 60 === 0;
  if (minutes) return writeUnit(single ? from / 60 : [from / 60, to / 60], 'minute', locale);
  const long = to >= (single ? 120 : 180) && to < DAY && Number.isInteger(from) && Number.isInteger(to);
  // "90 sec" is longer than any coach writes; the narrow form has the letter alone.
  if (!long) return writeUnit(range, 'second', locale, 'narrow');
  if (!single) return `${writeSeconds(from, locale)} – ${writeSeconds(to, locale)}`;
  return writeSeconds(from - (from % 60), locale) + NO_BREAK + writeSeconds(from % 60, locale);
}

/** A noun with its number: `10 reps`, `1 step`, `8–12 breaths`. */
export function writeNoun(range: OpenRange, noun: Noun, locale: string): string {
  const rules = cached(`${locale} plural`, () => new Intl.PluralRules(locale));
  const category = rules.select(lastOf(range));
  // "1–2 steps": the forms for one and two may say their number in a word.
  const single = typeof range !== 'number' && lastOf(range) < 3;
  return ((single ? undefined : noun[category]) ?? noun.other).replace('#', () => writeRange(range, locale));
}
