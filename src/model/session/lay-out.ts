import type { Pack, Session } from '../../pack/types.js';
import { millis } from './amount.js';
import { BlockWriter } from './block.js';
import { Builder } from './builder.js';
import { stopsOf } from './items.js';
import { write } from './modes.js';
import type { LaidOut, SessionReader } from './types.js';

/** Milliseconds of a day. */
const longest = 86_400_000;

/**
 * What `compileSession` does, before anybody puts in words what was wrong: a page with a good session does without the
 * sentences.
 */
export function layOut(session: Session, pack: Pack, reader: SessionReader = {}): LaidOut {
  const builder = new Builder();
  const alone = (kind: 'prepare' | 'cooldown', seconds: number | undefined): void => {
    const ms = millis(seconds, kind, 0, (field, value) => builder.warn('time', `/${field}`, { field, value }));
    if (ms) builder.add({ id: kind, kind, ms });
  };
  alone('prepare', session.prepare);
  session.blocks.forEach((block, index) => {
    const stops = stopsOf(block, index, pack, reader, builder);
    write(new BlockWriter(builder, block, index, stops, reader.byTempo === true), reader.picks?.[index]);
  });
  if (builder.empty) builder.warn('empty', '/blocks');
  alone('cooldown', session.cooldown);
  const segments = builder.cut();
  const total = segments.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  if (total > longest) builder.warn('day', '/blocks');
  return {
    segments,
    total,
    open: segments.filter(({ ms }) => ms === null).length,
    findings: builder.findings,
  };
}
