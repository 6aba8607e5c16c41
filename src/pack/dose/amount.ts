import type { Distance, Load } from '../types.js';
import { matchAt, scanner } from './scan.js';

/** The unit of an amount: how many seconds it has if it is one of time, else its name in a pack; 1 where there is none. */
export type AmountUnit = number | Distance['unit'] | Load['unit'];

/**
 * What an amount is: `n` a number without a unit, `t` time, `d` distance, `m` with a plain "m", `k` weight, `p` percent;
 * or why it cannot be one: `~` it has two meanings, `>` its range runs backwards, `!` a dose has no field for its unit.
 */
export type AmountKind = 'n' | 't' | 'd' | 'm' | 'k' | 'p' | '~' | '>' | '!';

/** A number or range of the text with its unit. */
export interface Amount {
  readonly kind: AmountKind;
  /** One number, or the two of a range, the second null for "or more"; in the unit of the text. */
  readonly values: readonly (number | null)[];
  readonly unit: AmountUnit;
  /** Where the text goes on. */
  readonly end: number;
}

interface Single extends Amount {
  readonly values: readonly [number];
}

/** All dashes that people type, or that their editors make of a hyphen. */
export const DASH = '[-‐‑‒–—−]';

/** A number; the exponent is for those that are no use to a coach, and still have to be read back. */
export const DIGITS = '(?:\\d+(?:[.,]\\d+)?(?:e[+-]\\d+)?|\\.\\d+)';
const SECONDS = 's(?:ec(?:ond)?s?)?';
const MINUTES = 'min(?:ute)?s?';
const spelled = (words: string): string => `\\s*(?:${words})(?![\\p{L}\\d])`;

const UNITS: readonly (readonly [kind: AmountKind, unit: AmountUnit, pattern: string])[] = [
  // Marks are units only right behind the number: `15 "push-up"` counts push-ups, it is not 15 seconds.
  ['t', 1, `["″”]|${spelled(SECONDS)}`],
  ['t', 60, `['’′]|${spelled(MINUTES)}`],
  ['t', 3600, spelled('h(?:(?:ou)?rs?)?')],
  ['d', 'km', spelled('k(?:m|ilomet(?:er|re)s?)?')],
  ['d', 'm', spelled('mtrs?|met(?:er|re)s?')],
  ['d', 'mi', spelled('mi(?:les?)?')],
  ['d', 'yd', spelled('y(?:ar)?ds?')],
  ['d', 'ft', spelled('ft|foot|feet')],
  ['m', 'm', spelled('m')],
  ['k', 'kg', spelled('kgs?|kilos?')],
  ['k', 'lb', spelled('lbs?|pounds?')],
  ['p', 1, '\\s*%'],
  ['!', 1, spelled('[cm]m|inch(?:es)?|k?cals?|watts?|days?|weeks?')],
];
const unitAt = scanner(UNITS, ([, , pattern]) => pattern, 'iu');

/** `1:30`, `1'30"`, `1min30`, `1 min 30 s`. */
const CLOCK = new RegExp(
  `(\\d+)(?::(?=\\d\\d(?!\\d))|['’′]|min|\\s*${MINUTES}\\s*(?=\\d+\\s*s))(\\d+)(?:["″”]|${spelled(SECONDS)})?`,
  'iuy',
);
const NUMBER = new RegExp(DIGITS, 'y');
const TO = new RegExp(`\\s*(?:${DASH}|to)\\s*(?=\\.?\\d)`, 'iuy');
const OR_MORE = /\s*\+(?!\s*\d)/y;

// 1.1 minutes are 66 seconds, not 66.00000000000001.
const scale = (value: number, by: number): number =>
  by === 1 || Number.isInteger(value) ? value * by : Number((value * by).toPrecision(15));

/** The numbers of an amount times a factor. */
export const multiply = (values: Amount['values'], by: number): Amount['values'] =>
  values.map((value) => value && scale(value, by));

function single(text: string, at: number): Single | undefined {
  const clock = matchAt(CLOCK, text, at);
  if (clock)
    return { kind: 't', values: [Number(clock[1]) + Number(clock[2]) / 60], unit: 60, end: at + clock[0].length };
  const number = matchAt(NUMBER, text, at);
  if (!number) return undefined;
  const end = at + number[0].length;
  const found = unitAt(text, end);
  const [kind, unit] = found?.row ?? (['n', 1] as const);
  return { kind, values: [Number(number[0].replace(',', '.'))], unit, end: end + (found?.text.length ?? 0) };
}

function join(from: Single, to: Single, apart: boolean): Amount {
  const shared = from.kind === 'n' || from.unit === to.unit;
  const [high] = to.values;
  const low = shared ? from.values[0] : (from.values[0] * Number(from.unit)) / Number(to.unit);
  const range = { ...to, values: [low, high] };
  // "8 - 60 s" may be a range, or eight repetitions and a pause.
  if (apart && from.kind !== to.kind) return { ...range, kind: '~' };
  if (!shared && to.kind !== 't') return { ...range, kind: '!' };
  return low > high ? { ...range, kind: '>' } : range;
}

/**
 * Reads a number or range with its unit at an offset of the text; undefined where no number begins there.
 * @param named whether a word such as "rest" stands in front, so that "60 - 90 s" behind it can only be a range
 */
export function readAmount(text: string, at: number, named: boolean): Amount | undefined {
  const from = single(text, at);
  const dash = from && matchAt(TO, text, from.end);
  const to = dash && single(text, from.end + dash[0].length);
  // In "60 s - 3x8" the dash is a pause: a range has its unit behind the second number.
  if (to && (from.kind === 'n' || from.kind === to.kind))
    return join(from, to, !named && /^(?:\s+[^t]|.\s)/i.test(dash[0]));
  const more = from?.kind === 'n' && matchAt(OR_MORE, text, from.end);
  return more ? { ...from, values: [...from.values, null], end: from.end + more[0].length } : from;
}
