import {
  SessionCompleteEvent,
  SessionPauseEvent,
  SessionResumeEvent,
  SessionStartEvent,
  SessionStepEvent,
} from '../../events.js';
import type { Log } from '../../model/session/log.js';
import type { SessionState } from '../../model/session/state.js';
import type { Segment } from '../../model/session/types.js';

/** What has happened between two states of a session, in order. */
export function eventsBetween(
  before: SessionState,
  now: SessionState,
  { id, segments, log }: { readonly id: string; readonly segments: readonly Segment[]; readonly log: Log },
): readonly Event[] {
  const events: Event[] = [];
  if (before.status === 'ready' && now.status !== 'ready') events.push(new SessionStartEvent(id));
  if (before.status === 'paused' && now.status === 'running') events.push(new SessionResumeEvent(id));
  for (const { index } of now.visits.slice(before.visits.length)) {
    const segment = segments[index];
    if (segment) events.push(new SessionStepEvent(id, segment, index));
  }
  if (before.status === 'running' && now.status === 'paused') events.push(new SessionPauseEvent(id));
  if (before.status !== 'done' && now.status === 'done') events.push(new SessionCompleteEvent(id, log, now));
  return events;
}
