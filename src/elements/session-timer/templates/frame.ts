import type { TemplateResult } from 'lit';
import type { Command } from '../../../controllers/session-run.js';
import type { Localized } from '../../../i18n/locale.js';
import type { TimerMessages } from '../../../i18n/timer/en.js';
import { textIn, type Content } from '../../templates.js';
import type { Scene, TimerContext } from '../scene.js';

/** What a reader can do with a session. */
export interface TimerActions {
  do(command: Command): void;
  /** Takes back what happened last. */
  undo(): void;
  /** Opens the settings, or closes them. */
  toggle(): void;
  /** Begins anew. */
  reset(): void;
  open(exercise: string): void;
  /** Does another exercise today in place of the one that is on; undefined: as planned. */
  swap(exercise: string | undefined): void;
  /** Shows or hides all steps of the session. */
  list(open: boolean): void;
}

/** The templates that load when there is a session. */
export interface LaterTemplates {
  choices(frame: TimerFrame): unknown;
  list(frame: TimerFrame): unknown;
  picture(frame: TimerFrame): unknown;
  report(frame: TimerFrame): unknown;
}

/** Everything the templates need. */
export interface TimerFrame {
  readonly scene: Scene;
  readonly context: TimerContext;
  /** Level of the heading. */
  readonly level: number;
  readonly actions: TimerActions;
  /** Whether the reader has been away and has to say where to go on. */
  readonly away: boolean;
  /** Whether what happened last can be taken back. */
  readonly undoable: boolean;
  /** When the reader did it last, and how much of it. */
  readonly last: string | undefined;
  /** Where it is kept what they do, or why it is not; undefined where nothing is known of them. */
  readonly keeps: keyof TimerMessages['keeps'] | undefined;
  /** Whether all steps are shown. */
  readonly listed: boolean;
  /** Whether one that is on is on its way to paper, where the whole is shown. */
  readonly printing: boolean;
  /** The screen of a session that was begun; it is there before that can be. */
  readonly screen: ((frame: TimerFrame) => unknown) | undefined;
  /** What loads when there is a session: undefined until then. */
  readonly later: LaterTemplates | undefined;
  /** Whether the settings are open. */
  readonly open: boolean;
  readonly settings: Content;
}

/** A text of the pack in a frame. */
export const text = ({ context }: TimerFrame, localized: Localized): TemplateResult | string =>
  textIn(context.messages.lang, localized);
