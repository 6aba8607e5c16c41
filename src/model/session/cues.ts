import type { Text } from '../../pack/types.js';
import { ahead, type Coming } from './ahead.js';
import type { SessionState } from './state.js';
import type { Segment } from './types.js';

/** What a cue says: three sounds that count down, one at zero for what begins, half of a step, words, and the end. */
export type CueKind = 'three' | 'two' | 'one' | 'work' | 'rest' | 'switch' | 'half' | 'last-round' | 'say' | 'finish';

/** A moment at which something is to be heard. */
export interface Cue {
  /** Unique in a session as it runs: the segment, how often it has been on, and what is heard. */
  readonly id: string;
  readonly kind: CueKind;
  /** Milliseconds since the session was opened. */
  readonly t: number;
  /** Index of the segment that is on, or that begins; the last one at the end. */
  readonly index: number;
  /** What the coach says then. */
  readonly text?: Text;
}

/** Milliseconds of work that has a half worth telling, and of a segment in which there is time to count down. */
const [long, countable] = [20_000, 5000];

const countdown = [
  ['three', 3000],
  ['two', 2000],
  ['one', 1000],
] as const;

/** What is heard when a segment begins. */
const beginnings = { prepare: 'rest', work: 'work', rest: 'rest', switch: 'switch', cooldown: 'rest' } as const;

/**
 * What is to be heard from now on, up to the next step that waits for the reader: behind it nobody knows when
 * anything will be. In order of time; nothing is heard while a session stands.
 *
 * @param state The session at `t`.
 * @param t Milliseconds since the session was opened.
 * @param horizon Milliseconds to look ahead.
 */
export function cuesOf(
  segments: readonly Segment[],
  state: SessionState,
  t: number,
  horizon = Infinity,
): readonly Cue[] {
  const segment = segments[state.index];
  if (state.status !== 'running' || !segment) return [];
  const length = state.remaining === null ? null : state.elapsed + state.remaining;
  const on: Coming = { index: state.index, segment, length };
  const place = { index: state.index, clock: state.clock + (state.remaining ?? 0) };
  const cues: Cue[] = [];
  let [begins, visit] = [t - state.elapsed, state.visits.length - 1];
  for (const each of [on, ...upTo(ahead(segments, place, true), t + horizon - begins - (length ?? Infinity))]) {
    const name = `${each.segment.id}#${visit}`;
    cues.push(...cuesIn(each, begins, name));
    if (each.length === null) break;
    begins += each.length;
    visit += 1;
    cues.push(beginning(segments, each.index + 1, begins, visit));
  }
  return cues.filter((cue) => cue.t >= t && cue.t <= t + horizon).sort((a, b) => a.t - b.t);
}

/** What comes within a time, in milliseconds, and does not wait; and the first that does. */
function upTo(coming: Iterable<Coming>, time: number): readonly Coming[] {
  const found: Coming[] = [];
  let left = time;
  for (const each of coming) {
    if (left < 0) break;
    found.push(each);
    if (each.length === null) break;
    left -= each.length;
  }
  return found;
}

function cuesIn({ index, segment, length }: Coming, begins: number, name: string): readonly Cue[] {
  const cue = (kind: CueKind, at: number, text?: Text): Cue => ({
    id: `${name}/${kind}${text === undefined ? '' : `@${at}`}`,
    kind,
    t: begins + at,
    index,
    ...(text !== undefined && { text }),
  });
  const said = (segment.say ?? [])
    .filter(({ at }) => length === null || at < length)
    .map(({ at, text }) => cue('say', at, text));
  if (length === null) return said;
  const counted = length >= countable ? countdown.map(([kind, before]) => cue(kind, length - before)) : [];
  const half = segment.kind === 'work' && length >= long ? [cue('half', length / 2)] : [];
  return [...said, ...half, ...counted];
}

/** Every boundary has one sound: of what begins, of the last round, or of the end. */
function beginning(segments: readonly Segment[], index: number, t: number, visit: number): Cue {
  const segment = segments[index];
  if (!segment) return { id: `finish#${visit}`, kind: 'finish', t, index: Math.max(0, index - 1) };
  const kind = isLastRound(segments, index) ? 'last-round' : beginnings[segment.kind];
  return { id: `${segment.id}#${visit}/${kind}`, kind, t, index };
}

/** Whether the last of several rounds begins. */
function isLastRound(segments: readonly Segment[], index: number): boolean {
  const { round, kind, block } = segments[index] ?? {};
  if (kind !== 'work' || !round || round.of < 2 || round.index < round.of) return false;
  const before = segments.slice(0, index).findLast((each) => each.kind === 'work');
  return before?.block !== block || before?.round?.index !== round.index;
}
