import type { Book, Draft } from './book.js';
import { Names, slug, tagged } from './names.js';
import { namesIn } from './values.js';

/** Reads a track or a level of a map: `Two legs: Squat, Lunge`; the name may be missing. */
export function readTrack(book: Book, map: Draft, field: string, said: string): true {
  const [, head = '', list = said] = /^(.*?)\s*[:：]\s+(.*)$/su.exec(said) ?? [];
  const { name, id } = tagged(head);
  const exercises = namesIn(list, book.exercises).map((one) => book.exercise(one));
  if (field === 'levels') {
    book.push(map, field, { ...(name && { name }), exercises }, said);
    return true;
  }
  const mapId = map['id'] as string;
  const tracks = book.tracks.get(mapId) ?? new Names();
  book.tracks.set(mapId, tracks);
  const trackId = id ?? (slug(name) === '' ? tracks.fresh('', 'track') : tracks.fresh(name, 'track'));
  tracks.add(trackId, name);
  const owner = { map: mapId, track: trackId };
  for (const key of [`#${trackId}`, slug(name)]) if (!book.trackNames.has(key)) book.trackNames.set(key, owner);
  book.push(map, field, { id: trackId, ...(name && { name }), exercises }, said);
  return true;
}
