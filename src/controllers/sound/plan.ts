import { sounds, type SoundKind } from './sounds.js';

/** Something that has to be heard at a time. */
export interface Beep {
  /** Unique among what is to be heard. */
  readonly id: string;
  readonly kind: SoundKind;
  /** When it has to be heard: milliseconds as `performance.now()` counts them. */
  readonly at: number;
}

/** A beep that is on the audio clock. */
export interface Placed {
  readonly id: string;
  /** When it had to be heard when it was put there, in milliseconds of the page. */
  readonly at: number;
  /** Seconds of the audio clock at which it begins. */
  readonly when: number;
}

/** One moment on both clocks. */
export interface Clocks {
  /** Milliseconds of the page. */
  readonly now: number;
  /** Seconds of the audio clock up to which sound is made: nothing can begin before. */
  readonly made: number;
  /** Seconds of the audio clock that come out of the speaker now. */
  readonly heard: number;
}

/** What to do so that what is wanted is heard. */
export interface Changes<P> {
  /** Stays as it is. All else that is there is not wanted any more, or is over. */
  readonly keep: ReadonlySet<P>;
  readonly put: readonly { readonly beep: Beep; readonly when: number }[];
}

/** More than twice as far as the minute for which a browser may leave a hidden page alone: milliseconds. */
const horizon = 150_000;
/** Milliseconds after which every sound is over, even if the audio clock has lagged. */
const over = 4000;
/** Waves on the clock at once. */
const most = 64;
/** In seconds: an error nobody hears; what comes later than this would mislead; what is this near cannot be moved. */
const [slack, late, near] = [0.005, 0.25, 0.02];

/**
 * Compares what is on the audio clock with what is wanted. The audio clock slips against the page's, and stands while
 * a page is frozen: what has slipped is put anew. What has begun is never put again for the same time, and what could
 * only be heard too late is left out.
 *
 * @param wanted Everything that is to be heard from now on, in order of time.
 */
export function plan<P extends Placed>(
  placed: readonly P[],
  wanted: readonly Beep[],
  { now, made, heard }: Clocks,
): Changes<P> {
  const keep = new Set<P>();
  const put = [];
  let room = most;
  for (const beep of wanted) {
    const due = heard + (beep.at - now) / 1000;
    const when = Math.max(due, made);
    room -= sounds[beep.kind].length;
    if (room < 0 || beep.at > now + horizon) break;
    const there = placed.find((each) => each.id === beep.id && isFor(each, beep, when, made));
    if (there) keep.add(there);
    else if (made - due <= late) put.push({ beep, when });
  }
  for (const each of placed) if (each.when <= made && now - each.at < over) keep.add(each);
  return { keep, put };
}

/** Whether what is on the clock is this beep. What has begun is, unless its time was moved by more than a slip. */
function isFor(there: Placed, beep: Beep, when: number, made: number): boolean {
  const begun = there.when <= made + near;
  return begun ? Math.abs(there.at - beep.at) <= late * 1000 : Math.abs(there.when - when) <= slack;
}
