import type { Dose, Text } from '../../pack/types.js';
import type { Issue } from '../../pack/issues.js';
import type { Reader } from '../reader.js';

/** What a reader does in a segment. */
export type SegmentKind = 'prepare' | 'work' | 'rest' | 'switch' | 'cooldown';

export type Side = 'left' | 'right';

/** Which one of how many, counted from 1. */
export interface Count {
  readonly index: number;
  readonly of: number;
}

/** An exercise of a step that has several, in order. */
export interface Task {
  readonly exercise: string;
  readonly dose: Dose | undefined;
}

/** Something to say while a segment runs. */
export interface Spoken {
  /** Milliseconds from the beginning of the segment. */
  readonly at: number;
  readonly text: Text;
}

/** One stretch of a session: it runs for its time, or waits for the reader. */
export interface Segment {
  /** Stable name, such as "2/r1/i2/s1/left": the same session gives the same names, whatever the reader does. */
  readonly id: string;
  readonly kind: SegmentKind;
  /** Milliseconds; null where it waits for the reader. */
  readonly ms: number | null;
  /** Id of the exercise. */
  readonly exercise?: string;
  readonly side?: Side;
  /** Index of the block in the session. */
  readonly block?: number;
  /** Index of the item in its block. */
  readonly item?: number;
  readonly set?: Count;
  readonly round?: Count;
  /** How much: the item's dose, or that of the exercise. */
  readonly dose?: Dose;
  /** What is done in turn as often as possible, in a step that counts rounds. */
  readonly tasks?: readonly Task[];
  readonly say?: readonly Spoken[];
  /** Whether a slot became the reader's own step, or its fallback. */
  readonly slot?: 'step' | 'fallback';
  /** Segments of one group share a clock that starts with the first of them. */
  readonly group?: string;
  /** Milliseconds on the clock of the group at which it begins, whatever came before. */
  readonly at?: number;
  /** Milliseconds on the clock of the group at which it ends at the latest. */
  readonly until?: number;
}

/** What compiling a session needs to know of a reader. */
export interface SessionReader extends Reader {
  /** Ids of exercises to do today in place of others, by item: "1/0" is the first item of the second block. */
  readonly swaps?: Readonly<Record<string, string>>;
  /** Index of the chosen item by that of a block of which one item is picked; the first without it. */
  readonly picks?: Readonly<Record<number, number>>;
  /** Whether repetitions with a tempo run by that tempo and do not wait for the reader. */
  readonly byTempo?: boolean;
}

/** What was wrong with a session, as data; `sentences.ts` says it in a sentence. */
export interface SessionFinding {
  /**
   * A time that is none, a count below 1, a step longer than its minute, a slot or an exercise that leads nowhere, an AMRAP
   * without an end, nothing to do, too many steps, more than a day.
   */
  readonly what: 'time' | 'count' | 'cut' | 'slot' | 'exercise' | 'endless' | 'empty' | 'steps' | 'day';
  /** JSON pointer into the session. */
  readonly path: string;
  /** The field that is wrong. */
  readonly field?: string;
  /** What stands there; what is taken in place of a count; how many steps there are at most. */
  readonly value?: unknown;
}

/** A session, step by step, with what was wrong as data. */
export interface LaidOut extends Omit<Compiled, 'issues'> {
  readonly findings: readonly SessionFinding[];
}

/** A session, step by step. */
export interface Compiled {
  readonly segments: readonly Segment[];
  /** Milliseconds of all segments that do not wait for the reader. */
  readonly total: number;
  /** How many segments wait for the reader. */
  readonly open: number;
  /** What was wrong, and how it was taken; paths point into the session. */
  readonly issues: readonly Issue[];
}
