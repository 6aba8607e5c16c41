import type { TemplateResult } from 'lit';
import type { Messages } from '../../../i18n/en.js';
import type { Localized } from '../../../i18n/locale.js';
import type { Scale } from '../../../model/scale.js';
import { heading, textIn } from '../../templates.js';
import type { MediaView } from '../media.view.js';

/** What a reader can do with pictures and videos. Media are numbered from 0, pictures of steps from -1 down. */
export interface MediaActions {
  /** Plays a video, from a second of it where one is given. */
  play(index: number, at?: number): void;
  fail(index: number): void;
  hasFailed(index: number): boolean;
  /** The player once it is loaded and this video is playing. */
  player(media: MediaView, index: number, frame: CardFrame): TemplateResult | undefined;
  /** Number of the step the video is at. */
  stepNow(): number | undefined;
}

/** What a reader can do with a card. */
export interface CardActions extends MediaActions {
  open(id: string): void;
  scale(of: keyof Scale, by: number): void;
  choose(variable: number, step: number): void;
  share(): void;
  print(): void;
}

/** Everything the templates need beside the view. */
export interface CardFrame {
  readonly messages: Messages;
  /** Level of the card's own heading; the sections stand one below. */
  readonly level: number;
  readonly actions: CardActions;
  /** The rung chosen on each variable. */
  readonly chosen: readonly number[];
  /** Which buttons the foot has. */
  readonly buttons: readonly ('share' | 'print')[];
  readonly shared: boolean;
}

/** A text of the pack in a frame. */
export const text = (frame: CardFrame, localized: Localized): TemplateResult | string =>
  textIn(frame.messages.lang, localized);

/** The heading of a section. */
export const title = (frame: CardFrame, content: unknown): TemplateResult =>
  heading(Math.min(frame.level + 1, 6), content, 'section-heading');
