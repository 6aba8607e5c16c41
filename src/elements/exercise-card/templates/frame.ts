import type { TemplateResult } from 'lit';
import type { Messages } from '../../../i18n/en.js';
import type { Localized } from '../../../i18n/locale.js';
import type { Scale } from '../../../model/scale.js';
import { heading, textIn, type Content } from '../../templates.js';

/** The pictures and videos of an exercise, for the places that a card has for them. */
export interface MediaParts {
  /** The first, beside the head. */
  readonly lead: Content;
  /** The others, after what has to be done. */
  readonly more: Content;
  /** What shows the step of this number. */
  ofStep(number: number): Content;
  /** Number of the step that the video is at. */
  readonly stepNow: number | undefined;
}

/** How far a reader is with an exercise, for the places that a card has for it. */
export interface ProgressParts {
  /** The state as a sign in the heading, where it takes no room; nothing where the exercise is still to do. */
  readonly sign: Content;
  /** The same with its word beside it, where there is room. */
  readonly label: Content;
  /** What the reader says of it, and what they did so far. */
  readonly section: Content;
  /** How far they are on the way to this exercise. */
  gateTo(id: string): Content;
}

/** What a reader can do with a card. */
export interface CardActions {
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
  /** Undefined where the exercise is words alone. */
  readonly media: MediaParts | undefined;
  /** Undefined where a card does without. */
  readonly progress: ProgressParts | undefined;
  /** The rung chosen on each variable. */
  readonly chosen: readonly number[];
  /** Which buttons the foot has. */
  readonly buttons: readonly ('share' | 'print')[];
  readonly shared: boolean;
}

/** A text of the pack in a frame. */
export const text = ({ messages }: Pick<CardFrame, 'messages'>, localized: Localized): TemplateResult | string =>
  textIn(messages.lang, localized);

/** The heading of a section. */
export const title = (frame: CardFrame, content: unknown): TemplateResult =>
  heading(Math.min(frame.level + 1, 6), content, 'section-heading');
