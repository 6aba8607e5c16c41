import type { Pack, Session } from '../../pack/types.js';
import { millis } from './amount.js';
import { BlockWriter } from './block.js';
import { Builder } from './builder.js';
import { stopsOf } from './items.js';
import { write } from './modes.js';
import type { Compiled, SessionReader } from './types.js';

/** Milliseconds of a day. */
const longest = 86_400_000;

/**
 * Lays a session out in segments: get ready, work, rest, switch sides, cool down. What is done by repetitions waits
 * for the reader, all else runs for its time. A plan with mistakes gives issues and what is good of it.
 *
 * @param session A session of the pack, its doses read (as `parsePack` gives it); times in seconds.
 * @param pack Where its exercises and the tracks of its slots are.
 * @param reader How far the reader has come, and what they have chosen for today.
 * @returns Times in milliseconds.
 */
export function compileSession(session: Session, pack: Pack, reader: SessionReader = {}): Compiled {
  const builder = new Builder();
  const alone = (kind: 'prepare' | 'cooldown', seconds: number | undefined): void => {
    const ms = millis(seconds, kind, 0, (field, value) =>
      builder.warn(
        'number',
        `/${field}`,
        `${String(value)} is no time from now to a day for "${field}": it is left out.`,
      ),
    );
    if (ms) builder.add({ id: kind, kind, ms });
  };
  alone('prepare', session.prepare);
  session.blocks.forEach((block, index) => {
    const stops = stopsOf(block, index, pack, reader, builder);
    write(new BlockWriter(builder, block, index, stops, reader.byTempo === true), reader.picks?.[index]);
  });
  if (builder.empty)
    builder.warn('empty', '/blocks', 'There is nothing to do in this session. Give it a block with an exercise.');
  alone('cooldown', session.cooldown);
  const segments = builder.cut();
  const total = segments.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  if (total > longest) builder.warn('limit', '/blocks', 'This session takes longer than a day. Check its times.');
  return {
    segments,
    total,
    open: segments.filter(({ ms }) => ms === null).length,
    issues: builder.issues,
  };
}
