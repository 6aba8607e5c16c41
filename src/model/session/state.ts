import type { Log } from './log.js';
import type { Segment } from './types.js';
import { Walk, type Mark, type Status, type Visit } from './walk.js';

/** Where a session is. All times are in milliseconds. */
export interface SessionState {
  readonly status: Status;
  /** Index of the segment; the last one when all is done. */
  readonly index: number;
  /** What is left of the segment; null where it waits for the reader. */
  readonly remaining: number | null;
  /** How long the segment has been running. */
  readonly elapsed: number;
  /** How long the session has been running, without pauses. */
  readonly active: number;
  /** When all was over, since the session was opened; undefined before. */
  readonly ended: number | undefined;
  /** What the clock of the segment's group shows. */
  readonly clock: number;
  /** What is left of the whole, without what waits for the reader. */
  readonly left: number;
  /** How many segments are still to come, or are on, that wait for the reader. */
  readonly open: number;
  /** Rounds that were counted in the segment. */
  readonly rounds: number;
  /** Every segment that was on, in the order in which it was, the present one last. */
  readonly visits: readonly Visit[];
  /** Laps and rounds, in the order in which they were counted. */
  readonly marks: readonly Mark[];
}

/**
 * The state of a session at a time: a fold of what happened over what is planned, and of nothing else. It is the same
 * however often, and whenever, somebody has asked before.
 *
 * @param segments As `compileSession` gives them.
 * @param log What happened. Entries that are not in order count as if they were at the time of the one before.
 * @param t Milliseconds since the session was opened.
 */
export function sessionState(segments: readonly Segment[], log: Log, t: number): SessionState {
  const walk = new Walk(segments);
  for (const entry of log) {
    if (entry.t > t) break;
    walk.take(entry);
  }
  walk.goTo(t);
  const { status, index, elapsed, active, ended, clock, visits, marks } = walk;
  const { left, open } = walk.rest();
  return {
    status,
    index,
    remaining: walk.remaining,
    elapsed,
    active,
    ended,
    clock,
    left,
    open,
    rounds: marks.filter((mark) => mark.k === 'round' && mark.visit === visits.length - 1).length,
    visits,
    marks,
  };
}
