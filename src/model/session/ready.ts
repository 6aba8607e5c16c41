import { restOf } from './ahead.js';
import type { SessionState } from './state.js';
import type { Segment } from './types.js';

/**
 * The state of a session in which nothing has happened: what `sessionState` says without a log. It stands alone, because
 * a session is shown before anybody runs it.
 */
export function readyState(segments: readonly Segment[]): SessionState {
  const { ms = 0, until = Infinity } = segments[0] ?? {};
  const length = Math.max(0, Math.min(ms ?? Infinity, until));
  const remaining = length === Infinity ? null : length;
  return {
    status: 'ready',
    index: 0,
    remaining,
    elapsed: 0,
    active: 0,
    ended: undefined,
    clock: 0,
    ...restOf(segments, { index: 0, clock: 0 }, remaining),
    rounds: 0,
    visits: [],
    marks: [],
  };
}
