import type { Progress } from '../model/progress/entry.js';
import { readEntries } from '../model/progress/read.js';
import { newId } from './new-entry.js';
import { parsed, type Shelf } from './shelf.js';

/** A text in the storage that belongs to a pack: what a version of this script keeps, or what was put aside. */
interface Place {
  readonly key: string;
  /** Undefined where it was put aside. */
  readonly version: number | undefined;
  readonly pack: string;
}

/** The packs of which any version of this script keeps something. */
export const packsOn = (shelf: Shelf): readonly string[] =>
  placesOn(shelf).flatMap(({ version, pack }) => (version === undefined ? [] : pack));

/** What older versions have kept of a pack, as this one would, and whether a newer one keeps something. */
export function otherVersions(shelf: Shelf, pack: string): { readonly older: Progress; readonly newer: boolean } {
  const places = placesOn(shelf).filter((place) => place.pack === pack);
  return {
    older: places.flatMap(({ key, version }) => (isOlder(shelf, version) ? migrated(shelf, key, version) : [])),
    newer: places.some(({ version = 0 }) => version > shelf.format.version),
  };
}

/** Keeps a text that is no progress, so that progress can take its place. */
export function putAside({ storage }: Shelf, pack: string, text: string): void {
  storage().setItem(`exercise-elements/aside/${newId()}/${pack}`, text);
}

/** Removes what older versions have kept of a pack, and what was put aside. */
export function sweep(shelf: Shelf, pack: string): void {
  for (const { key, version, pack: name } of placesOn(shelf))
    if (name === pack && (version === undefined || isOlder(shelf, version))) shelf.storage().removeItem(key);
}

const isOlder = ({ format }: Shelf, version: number | undefined): version is number =>
  version !== undefined && version < format.version;

function placesOn({ storage }: Shelf): readonly Place[] {
  const all = storage();
  return Array.from({ length: all.length }, (_, index) => all.key(index) ?? '').flatMap((key) => {
    const [, version, pack] = /^exercise-elements\/(?:(\d+)\/progress|aside\/[^/]+)\/(.*)$/su.exec(key) ?? [];
    return pack === undefined ? [] : { key, pack, version: version === undefined ? version : Number(version) };
  });
}

function migrated({ storage, format: { version, steps } }: Shelf, key: string, from: number): Progress {
  try {
    let value = parsed(storage().getItem(key));
    for (let number = from; number < version; number++) value = steps.get(number)?.(value);
    return readEntries(value).entries;
  } catch {
    return [];
  }
}
