import type { TimerMessages } from '../../i18n/timer/en.js';
import type { Log } from '../../model/session/log.js';
import type { LaidOut, Segment } from '../../model/session/types.js';
import type { SessionState } from '../../model/session/state.js';
import type { Session } from '../../pack/types.js';
import type { Context } from '../context.js';

/** What a view of a session needs to put it in the reader's words. */
export type TimerContext = Context<TimerMessages>;

/** A session as it is now. */
export interface Scene {
  readonly session: Session;
  readonly compiled: LaidOut;
  readonly state: SessionState;
  /** What happened. */
  readonly log: Log;
}

/** The segment that is on. */
export const segmentOn = ({ compiled, state }: Scene): Segment | undefined => compiled.segments[state.index];

/** The segments that are left, without the one that is on. */
export const comingIn = ({ compiled, state }: Scene): readonly Segment[] => compiled.segments.slice(state.index + 1);
