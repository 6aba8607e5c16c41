import type { Source } from '../../controllers/pack-source.js';
import { packKey } from '../../controllers/pack-key.js';
import type { Session } from '../../pack/types.js';
import { absent } from '../absent.js';
import type { Pick } from '../pack-element.js';

/** The session of this id; without one, that named by the address, or the first. */
export function pickSession({ pack, fragment }: Source, wanted = fragment): Pick<Session> {
  const sessions = pack.sessions ?? [];
  const item = wanted ? sessions.find(({ id }) => id === wanted) : sessions[0];
  if (item) return { item };
  const known = sessions.map(({ id }) => id);
  return { fault: absent('sessions', wanted, known) };
}

/** The name of a session on all pages of a site: by the pack it is of. */
export const nameFor = ({ id }: Session, source: Source): string => `${packKey(source)}#${id}`;
