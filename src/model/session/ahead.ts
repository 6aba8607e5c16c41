import type { Segment } from './types.js';

/** A segment that is still to come. */
export interface Coming {
  readonly index: number;
  readonly segment: Segment;
  /** Milliseconds; null where it waits for the reader, and no deadline ends it. */
  readonly length: number | null;
}

/** Where a session stands when one looks ahead. */
export interface Place {
  /** Index of the segment that is on. */
  readonly index: number;
  /** Milliseconds on the clock of its group when it ends. */
  readonly clock: number;
}

/**
 * The segments after the one that is on, as long as nobody presses anything. One that waits for the reader takes until
 * its deadline, or no time at all where `patient` is false: then it is as if the reader had been done at once.
 */
export function* ahead(segments: readonly Segment[], { index, clock }: Place, patient: boolean): Iterable<Coming> {
  let now = clock;
  for (let at = index + 1; at < segments.length; at++) {
    const segment = segments[at];
    if (!segment) return;
    if (segment.group !== segments[at - 1]?.group) now = 0;
    now = segment.at ?? now;
    const room = Math.max(0, (segment.until ?? Infinity) - now);
    const length = segment.ms === null ? (patient ? room : 0) : Math.min(segment.ms, room);
    yield { index: at, segment, length: length === Infinity ? null : length };
    now += length;
  }
}

/**
 * Milliseconds that are left of a session without what waits for the reader, and how many segments do.
 *
 * @param on What is left of the segment that is on.
 */
export function restOf(
  segments: readonly Segment[],
  { index, clock }: Place,
  on: number | null,
): { readonly left: number; readonly open: number } {
  const waits = segments[index]?.ms === null;
  const first = waits ? 0 : (on ?? 0);
  const coming = [...ahead(segments, { index, clock: clock + first }, false)];
  return {
    left: coming.reduce((sum, { length }) => sum + (length ?? 0), first),
    open: coming.filter(({ segment }) => segment.ms === null).length + Number(waits),
  };
}
