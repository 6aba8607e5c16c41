import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Messages } from '../../i18n/en.js';
import type { Exercise } from '../../pack/types.js';
import type { Context } from '../context.js';
import { PackElement } from '../pack-element.js';
import { lateProgress } from './late-progress.js';
import type { ProgressParts } from './templates/frame.js';

const everything = 'progress share print';

/** A card with what is known of its reader. */
export abstract class CardElement extends PackElement<Exercise, Messages> {
  /** What a reader can do: "progress" says how far they are, "share" and "print" are at the foot; or "none". */
  @property({ converter: (value) => value ?? everything }) actions = everything;

  private readonly progress = lateProgress(this, this.wear);
  /** Whether the words for it are here. */
  private spoken = true;

  /** What a reader can do here, in the order in which the page has it. */
  protected get wanted(): readonly string[] {
    return this.actions.split(/\s+/u);
  }

  protected override get ready(): boolean {
    return super.ready && this.progress.ready && this.spoken;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.shown?.item;
    super.willUpdate(changed);
    const { progress, shown, locale } = this;
    // It is on its way while the pack is: what comes later would move what is read already.
    progress.prepare(this.wanted.includes('progress'));
    this.spoken = !progress.now || !shown || progress.now.prepare(shown.source, locale.locale);
    if (before && before !== shown?.item) progress.now?.startOver();
  }

  /** How far the reader is; undefined where the card does without. */
  protected progressOf(item: Exercise, context: Context, level: number): ProgressParts | undefined {
    return this.wanted.includes('progress') ? this.progress.now?.partsOf(item, context, level) : undefined;
  }
}
