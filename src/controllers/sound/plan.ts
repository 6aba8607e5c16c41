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
  readonly put: readonly (Beep & Placed)[];
}

/** More than twice as far as the minute for which a browser may leave a hidden page alone: milliseconds. */
const horizon = 150_000;
/** Milliseconds by which a beep is another one, though it has the same name: the reader has added time. */
const moved = 250;
/** Milliseconds after which every sound is over, even if the audio clock has lagged. */
const over = 4000;
/** Waves on the clock at once. */
const most = 64;
/** Seconds of an error that nobody hears, and more than clocks seem to part while they do not. */
const slack = 0.002;
/** Seconds: what comes later than this would mislead. */
const late = 0.25;
/** Seconds: what is nearer than this cannot be moved for sure. */
const near = 0.02;

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
  const dueAt = (at: number): number => heard + (at - now) / 1000;
  /** Begun; or so near, or only just due, that it is better left than moved. */
  const isSet = ({ at, when }: P): boolean =>
    when <= made || ((when <= made + near || at <= now) && when - dueAt(at) <= late);
  let room = most;
  for (const beep of wanted) {
    const { id, at } = beep;
    const due = dueAt(at);
    const when = Math.max(due, made);
    room -= sounds[beep.kind].length;
    if (room < 0 || at > now + horizon) break;
    const there = placed.find(
      (each) => each.id === id && (isSet(each) ? Math.abs(each.at - at) <= moved : Math.abs(each.when - when) <= slack),
    );
    if (there) keep.add(there);
    else if (made - due <= late) put.push({ ...beep, when });
  }
  for (const each of placed) if (isSet(each) && now - each.at < over) keep.add(each);
  return { keep, put };
}
