import type { ExerciseState } from './model/reader.js';
import type { Log } from './model/session/log.js';
import type { SessionState } from './model/session/state.js';
import type { Segment } from './model/session/types.js';
import type { Issue } from './pack/issues.js';
import type { Pack } from './pack/types.js';

/**
 * Every public event. All bubble and are composed, so one listener on the page hears them all, and all fire for what
 * happened, never for what code set.
 */
const options: EventInit = { bubbles: true, composed: true };

/** A pack was read and the element shows something of it. */
export class PackLoadEvent extends Event {
  static readonly type = 'pack-load';
  constructor(
    /** The pack as far as it is good. */
    readonly pack: Pack,
    /** What is wrong with the rest of it. */
    readonly issues: readonly Issue[],
  ) {
    super(PackLoadEvent.type, options);
  }
}

/** There is nothing to show: the fallback stays. */
export class PackErrorEvent extends Event {
  static readonly type = 'pack-error';
  constructor(
    /** Why, the gravest first. */
    readonly issues: readonly Issue[],
  ) {
    super(PackErrorEvent.type, options);
  }
}

/** A reader asked for another exercise. Unless cancelled, its card opens in a dialog. */
export class ExerciseOpenEvent extends Event {
  static readonly type = 'exercise-open';
  constructor(
    /** Id of the exercise. */
    readonly exercise: string,
    /** The pack it is in. */
    readonly pack: Pack,
  ) {
    super(ExerciseOpenEvent.type, { ...options, cancelable: true });
  }
}

/** A reader has come further with an exercise, or has taken that back. */
export class ProgressChangeEvent extends Event {
  static readonly type = 'progress-change';
  constructor(
    /** Id of the exercise. */
    readonly exercise: string,
    /** Its state now. */
    readonly state: ExerciseState,
    /** Its state before. */
    readonly previous: ExerciseState,
  ) {
    super(ProgressChangeEvent.type, options);
  }
}

/** A reader started a session. */
export class SessionStartEvent extends Event {
  static readonly type = 'session-start';
  constructor(
    /** Id of the session. */
    readonly session: string,
  ) {
    super(SessionStartEvent.type, options);
  }
}

/** A session stands until it is resumed. */
export class SessionPauseEvent extends Event {
  static readonly type = 'session-pause';
  constructor(
    /** Id of the session. */
    readonly session: string,
  ) {
    super(SessionPauseEvent.type, options);
  }
}

/** A session goes on. */
export class SessionResumeEvent extends Event {
  static readonly type = 'session-resume';
  constructor(
    /** Id of the session. */
    readonly session: string,
  ) {
    super(SessionResumeEvent.type, options);
  }
}

/** Another step of a session began. */
export class SessionStepEvent extends Event {
  static readonly type = 'session-step';
  constructor(
    /** Id of the session. */
    readonly session: string,
    /** The step. */
    readonly segment: Segment,
    /** Its index among the steps. */
    readonly index: number,
  ) {
    super(SessionStepEvent.type, options);
  }
}

/** A session is over: at its end, or because the reader finished it. */
export class SessionCompleteEvent extends Event {
  static readonly type = 'session-complete';
  constructor(
    /** Id of the session. */
    readonly session: string,
    /** What happened in it. */
    readonly log: Log,
    /** How it ended: what was on, for how long, and what was counted. */
    readonly state: SessionState,
  ) {
    super(SessionCompleteEvent.type, options);
  }
}

/** A reader asked for the session of a day of a programme. Unless cancelled, its timer opens in a dialog. */
export class SessionOpenEvent extends Event {
  static readonly type = 'session-open';
  constructor(
    /** Id of the session. */
    readonly session: string,
    /** The pack it is in. */
    readonly pack: Pack,
    /** Number of the day, from 1. */
    readonly day: number,
  ) {
    super(SessionOpenEvent.type, { ...options, cancelable: true });
  }
}

/** A day of a programme was done: its session was, or the reader said so. */
export class DayCompleteEvent extends Event {
  static readonly type = 'day-complete';
  constructor(
    /** Id of the programme. */
    readonly program: string,
    /** Number of the day, from 1. */
    readonly day: number,
    /** In whole, or in its two-minute version. */
    readonly how: 'done' | 'minimum',
  ) {
    super(DayCompleteEvent.type, options);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'pack-load': PackLoadEvent;
    'pack-error': PackErrorEvent;
    'exercise-open': ExerciseOpenEvent;
    'progress-change': ProgressChangeEvent;
    'session-start': SessionStartEvent;
    'session-pause': SessionPauseEvent;
    'session-resume': SessionResumeEvent;
    'session-step': SessionStepEvent;
    'session-complete': SessionCompleteEvent;
    'session-open': SessionOpenEvent;
    'day-complete': DayCompleteEvent;
  }
}
