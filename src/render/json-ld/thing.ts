/** A thing of schema.org; a property that has nothing to say is left out. */
export interface Thing {
  readonly '@type': string | readonly string[];
  readonly [property: string]: Value;
}

export type Value = string | number | boolean | Thing | readonly Value[];

/** A thing of what is known; what is undefined or empty is left out. */
export function thing(type: string, known: Readonly<Record<string, Value | undefined>>): Thing {
  const there = Object.entries(known).filter(
    (entry): entry is [string, Value] =>
      entry[1] !== undefined && entry[1] !== '' && !(Array.isArray(entry[1]) && entry[1].length === 0),
  );
  return { '@type': type, ...Object.fromEntries(there) };
}

/** Seconds as a duration of ISO 8601: 450 → "PT7M30S". */
export function duration(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.round(seconds % 60)];
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, rest && `${rest}S`].filter(Boolean);
  return `PT${parts.join('') || '0S'}`;
}
