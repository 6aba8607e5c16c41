import type { Pack } from '../../pack/types.js';
import type { Reader } from '../reader.js';
import type { Progress, SessionEntry } from './entry.js';
import { historiesAmong, statesOf, type History } from './history.js';
import { inForce } from './merge.js';

/** What a reader's progress says in the light of one pack. */
export interface KnownReader extends Reader {
  /** What is known of each exercise, by its id in this pack; nothing of one that the reader has not met. */
  readonly histories: ReadonlyMap<string, History>;
  /** The last time that each session was done, by its id. */
  readonly sessions: ReadonlyMap<string, SessionEntry>;
}

const known = new WeakMap<Progress, WeakMap<Pack, KnownReader>>();

/**
 * A reader by their progress: the same object until something changes, whoever asks, because all maps, cards and
 * sessions of a page look at one log at every update.
 */
export function readerOf(progress: Progress, pack: Pack): KnownReader {
  const byPack = known.get(progress) ?? new WeakMap<Pack, KnownReader>();
  known.set(progress, byPack);
  const found = byPack.get(pack);
  if (found) return found;
  const counting = inForce(progress);
  const histories = historiesAmong(counting, pack);
  const sessions = counting.filter((entry) => entry.k === 'session');
  const reader = {
    histories,
    states: statesOf(histories),
    sessions: new Map(sessions.map((entry) => [entry.session, entry])),
  };
  byPack.set(pack, reader);
  return reader;
}
