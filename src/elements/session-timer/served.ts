import type { CSSResultOrNative, LitElement } from 'lit';
import type { Command, SessionRun } from '../../controllers/session-run.js';
import type { Settings } from '../../controllers/settings.js';
import type { Beep } from '../../controllers/sound/plan.js';
import type { LogEntry } from '../../model/session/log.js';
import type { SessionState } from '../../model/session/state.js';
import type { Scene, TimerContext } from './scene.js';

/** A session on show. */
export interface TimerView {
  readonly scene: Scene;
  readonly context: TimerContext;
  /** The name by which all tabs know it. */
  readonly name: string;
  /** When it was looked at, in milliseconds: by the clock that never jumps, and since the session was opened. */
  readonly at: number;
  readonly t: number;
}

/** What a page says of sound, voice, vibration and flash; a reader's choice goes before it. */
export interface Wishes {
  readonly sound: string;
  readonly voice: string;
  readonly vibrate: string;
  readonly flash: string;
}

/** A timer, as those see it who let it be heard, felt and seen from afar. */
export interface Served {
  readonly host: LitElement & Wishes;
  readonly run: SessionRun;
  /** What is on show; undefined where nothing is. */
  view(): TimerView | undefined;
  /** Does what a button of the timer would do. */
  act(command: Command): void;
  /** Puts styles on it that came later. */
  wear(styles: CSSResultOrNative): void;
}

/** A session at a moment. */
export interface Moment extends TimerView {
  readonly state: SessionState;
  readonly settings: Settings;
  /** What has happened last. */
  readonly last: LogEntry | undefined;
  /** What will be heard, in order of time. */
  readonly beeps: readonly Beep[];
  /** What is due just now, and not late. */
  readonly due: readonly Beep[];
}

/** One of those who serve a session: each is a script of its own, and is there only while it is wanted. */
export interface Helper {
  /** In a gesture of the reader: much is allowed only there. */
  unlock?(moment: Moment): void;
  /** At every step, about once a second, in hidden pages as well while there is sound, and whenever a cue is due. */
  update(moment: Moment): void;
  close?(): void;
}
