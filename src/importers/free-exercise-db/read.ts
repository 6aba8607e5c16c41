import { at } from '../../pack/finding.js';
import type { Notes } from './notes.js';

/** More entries than this in one list is abuse, not training (the public set has 873 records). */
export const maxEntries = 20_000;

export type Fields = Readonly<Record<string, unknown>>;

/** An own field, or undefined; a getter or proxy that throws counts as absent, so that no input can make us throw. */
export function own(record: Fields, key: string): unknown {
  try {
    return Object.hasOwn(record, key) ? (record[key] ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** A copy of the array, or undefined for anything that is not one (or that cannot be read). */
export function entries(value: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(value) ? (value.slice(0, maxEntries) as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && entries(value) === undefined;

/**
 * The texts of a list field by their place in the input, with '' where there is nothing to read (a record has twenty
 * texts, so an object and a path for each would double the work). One string in place of a list counts as a list of
 * one, since nothing else can be meant; anything that is not text is an issue.
 */
export function texts(record: Fields, key: string, path: string, notes: Notes): readonly string[] {
  const value = own(record, key);
  if (value === undefined) return [];
  const list = typeof value === 'string' ? [value] : entries(value);
  if (!list) {
    notes.error('type', at(path, key), `“${key}” should be a list of texts. Write it as ["…", "…"].`);
    return [];
  }
  return list.map((entry, index) => {
    if (typeof entry === 'string') return /\S/.test(entry) ? entry : '';
    const message = `This entry of “${key}” is not a text and was left out. Write it between quotes.`;
    notes.error('type', `${at(path, key)}/${index}`, message);
    return '';
  });
}
