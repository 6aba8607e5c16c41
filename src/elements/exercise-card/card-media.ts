import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Exercise } from '../../pack/types.js';
import type { Context } from '../context.js';
import { cardMediaOf, type MediaView } from './media.view.js';
import type { player } from './player.js';
import type { MediaParts } from './templates/frame.js';
import { mediaParts, type MediaActions, type MediaFrame } from './templates/media.js';

export { mediaStyles } from './media.styles.js';

/** The card that pictures and videos are for. */
export type MediaHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Pictures and videos of a card: which one plays, from where, and at which step it is. All of it loads with the first
 * exercise that has some, and the player at the first play.
 */
export class CardMedia implements ReactiveController {
  private template: typeof player | undefined;
  private playing: { readonly index: number; readonly from: number | undefined } | undefined;
  private step: number | undefined;
  private readonly failed = new Set<number>();

  constructor(private readonly host: MediaHost) {
    host.addController(this);
  }

  private readonly actions: MediaActions = {
    play: (index, at) => {
      void this.play(index, at);
    },
    fail: (index) => {
      this.failed.add(index);
      this.stop();
    },
    hasFailed: (index) => this.failed.has(index),
    player: (media, index, frame) => this.player(media, index, frame),
    stepNow: () => this.step,
  };

  hostDisconnected(): void {
    this.stop();
  }

  /** The pictures and videos of an exercise, for their places in the card. */
  partsOf(exercise: Exercise, context: Context): MediaParts {
    return mediaParts(cardMediaOf(exercise, context), { messages: context.messages, actions: this.actions });
  }

  /** Puts the pictures back. */
  private stop(): void {
    this.playing = undefined;
    this.step = undefined;
    this.host.requestUpdate();
  }

  /** Other pictures and videos come: none of them has failed yet. */
  startOver(): void {
    this.failed.clear();
    this.stop();
  }

  private async play(index: number, at?: number): Promise<void> {
    const [video] = this.playing?.index === index ? this.host.renderRoot.querySelectorAll('video') : [];
    if (video && at !== undefined) {
      video.currentTime = at;
      void video.play().catch(() => undefined);
      return;
    }
    try {
      this.template ??= (await import('./player.js')).player;
      this.playing = { index, from: at };
    } catch {
      this.failed.add(index);
    }
    this.host.requestUpdate();
    if (at === undefined) await this.focusPlayer();
  }

  /** The button that had the focus is gone: the player in its place takes it over. */
  private async focusPlayer(): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('video, iframe')?.focus({ preventScroll: true });
  }

  private player(media: MediaView, index: number, frame: MediaFrame): TemplateResult | undefined {
    if (this.playing?.index !== index) return undefined;
    return this.template?.(media, this.playing.from ?? media.start, frame, {
      at: (second) => {
        this.follow(media, second);
      },
      fail: () => {
        this.actions.fail(index);
      },
    });
  }

  /** Marks the step that the video shows now: that of the last chapter begun. */
  private follow({ chapters }: MediaView, second: number): void {
    const step = chapters.findLast(({ at }) => at <= second + 0.05)?.step;
    if (step === this.step) return;
    this.step = step;
    this.host.requestUpdate();
  }
}
