import type { Pack, Session } from '../../pack/types.js';
import { issuesIn } from './sentences.js';
import { layOut } from './lay-out.js';
import type { Log } from './log.js';
import { layOutAsRun } from './plan.js';
import type { Compiled, LaidOut, SessionReader } from './types.js';

/**
 * Lays a session out in segments: get ready, work, rest, switch sides, cool down. What is done by repetitions waits
 * for the reader, all else runs for its time. A plan with mistakes gives issues and what is good of it.
 *
 * @param session A session of the pack, its doses read (as `parsePack` gives it); times in seconds.
 * @param pack Where its exercises and the tracks of its slots are.
 * @param reader How far the reader has come, and what they have chosen for today.
 * @returns Times in milliseconds.
 */
export const compileSession = (session: Session, pack: Pack, reader: SessionReader = {}): Compiled =>
  explained(layOut(session, pack, reader));

/**
 * A session as the reader has made it: what was chosen before the start, and other exercises from when they were
 * swapped in. The steps that were on stay what they were and where they were, so that the log keeps its meaning.
 *
 * @param log What happened. Of what is after the start, only swaps change the plan.
 */
export const planSession = (session: Session, pack: Pack, reader: SessionReader, log: Log): Compiled =>
  explained(layOutAsRun(session, pack, reader, log));

const explained = ({ findings, ...plan }: LaidOut): Compiled => ({ ...plan, issues: issuesIn(findings) });
