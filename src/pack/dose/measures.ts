import type { Distance, Load, Range } from '../types.js';
import { lastOf, writeUnit } from './numbers.js';

/** The units that a reader asks for; undefined shows what the coach wrote. */
export type Units = 'metric' | 'imperial' | undefined;

/** The names that `Intl.NumberFormat` has for the units of a pack. */
const NAMES = {
  m: 'meter',
  km: 'kilometer',
  ft: 'foot',
  yd: 'yard',
  mi: 'mile',
  kg: 'kilogram',
  lb: 'pound',
} as const;
type Unit = keyof typeof NAMES;

/**
 * Metres or kilograms in one unit. Exact by definition: the international yard (0.9144 m, with the foot a third and
 * the mile 1,760 of it) and the avoirdupois pound (0.45359237 kg) of the international yard and pound agreement, 1959.
 */
const SIZES: Readonly<Record<Unit, number>> = {
  m: 1,
  km: 1000,
  ft: 0.3048,
  yd: 0.9144,
  mi: 1609.344,
  kg: 1,
  lb: 0.45359237,
};

/** The unit of the other system that a coach there would use. */
const COUNTERPARTS: Readonly<Record<Unit, Unit>> = {
  m: 'yd',
  km: 'mi',
  ft: 'm',
  yd: 'm',
  mi: 'km',
  kg: 'lb',
  lb: 'kg',
};

const isMetric = (unit: Unit): boolean => unit.endsWith('m') || unit === 'kg';

/** How many parts of one unit are still worth saying: half kilograms, whole pounds, tenths of a mile. */
function precision(unit: Unit, value: number): number {
  if (unit === 'kg') return 2;
  return unit === 'km' || unit === 'mi' || (unit === 'm' && value < 10) ? 10 : 1;
}

function convert(value: number, from: Unit, to: Unit): number {
  const exact = (value * SIZES[from]) / SIZES[to];
  const parts = precision(to, exact);
  // Little is not nothing: half a pound is 0.2 kg, not none.
  return Math.round(exact * parts) / parts || Number(exact.toPrecision(1));
}

/** The range in the reader's system, rounded; as it stands where that is what it is in, or where none is asked for. */
function inSystem(range: Range, unit: Unit, units: Units): readonly [Range, Unit] {
  if (!units || isMetric(unit) === (units === 'metric')) return [range, unit];
  const to = unit === 'm' && lastOf(range) < 10 ? 'ft' : COUNTERPARTS[unit];
  if (typeof range === 'number') return [convert(range, unit, to), to];
  const low = convert(range[0], unit, to);
  const high = convert(range[1], unit, to);
  return [low === high ? low : [low, high], to];
}

/**
 * A distance with its unit: `20 m`, `400–800 m`.
 * @param spelled writes metres in full, for where "20 m" could be taken for minutes
 */
export function writeDistance(distance: Distance, locale: string, units?: Units, spelled = false): string {
  const [value, unit] = inSystem(distance.value, distance.unit, units);
  return writeUnit(value, NAMES[unit], locale, spelled && unit === 'm' ? 'long' : 'short');
}

/** A weight with its unit: `60 kg`, `45 lb`. */
export function writeLoad(load: Load, locale: string, units?: Units): string {
  const [value, unit] = inSystem(load.value, load.unit, units);
  return writeUnit(value, NAMES[unit], locale);
}
