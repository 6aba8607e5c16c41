import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Source } from '../../controllers/pack-source.js';
import { ExerciseOpenEvent } from '../../events.js';
import { cardMessages } from '../../i18n/messages.js';
import { indexOf } from '../../model/relations.js';
import { unscaled, type Scale } from '../../model/scale.js';
import type { Exercise } from '../../pack/types.js';
import { absent } from '../absent.js';
import { ifItLoads } from '../late-part.js';
import type { CardSettings } from '../open-card.js';
import type { Pick } from '../pack-element.js';
import { say, type Context } from '../context.js';
import { CardElement } from './card-element.js';
import { cardStyles } from './exercise-card.styles.js';
import { cardViewOf, doseLineOf, headOf } from './exercise-card.view.js';
import { footActions } from './foot.js';
import { hasMedia, lateMedia } from './late-media.js';
import { levelWithin } from '../templates.js';
import { card, compact } from './templates/card.js';
import type { CardActions, CardFrame, MediaParts } from './templates/frame.js';

/**
 * One exercise as a part of the system: why it is done, how, how much, what it builds on and what it leads to.
 *
 * @tagname exercise-card
 *
 * @slot - The fallback: shown until there is a good exercise to show, and again when there is none.
 *
 * @fires {PackLoadEvent} pack-load - The pack was read and the exercise is shown; carries `pack` and `issues`.
 * @fires {PackErrorEvent} pack-error - There is nothing to show and the fallback stays; carries `issues`.
 * @fires {ExerciseOpenEvent} exercise-open - The reader asked for another exercise; carries `exercise` and `pack`.
 *   Unless cancelled, its card opens in a dialog.
 * @fires {ProgressChangeEvent} progress-change - The reader changed the state; carries `exercise`, `state`, `previous`.
 *
 * @csspart card - The whole card.
 * @csspart compact - The card where it is compact.
 * @csspart name - The heading with the name of the exercise.
 * @csspart section-heading - The heading of a section.
 * @csspart aliases - Other names.
 * @csspart why - The reason.
 * @csspart summary - What it is, in a sentence.
 * @csspart demand - What it asks for: picture and words.
 * @csspart glyph - The picture of three strokes.
 * @csspart media - A picture or video with its credit.
 * @csspart media-tools - Speed and moments of a playing video.
 * @csspart dose - The dose, part by part.
 * @csspart equipment - What is needed.
 * @csspart variable - A ladder inside the exercise.
 * @csspart setup - What to do before the first repetition.
 * @csspart steps - The steps.
 * @csspart step - One step; also `current` while the video shows it.
 * @csspart current - The step that the video shows, and the state that holds.
 * @csspart cues - What to think of.
 * @csspart feel - Where to feel it.
 * @csspart teaches - The qualities it teaches.
 * @csspart muscles - The muscles at work.
 * @csspart faults - The disclosure with what goes wrong.
 * @csspart fault - One thing that goes wrong.
 * @csspart system - The place of the exercise in the system.
 * @csspart builds-on - What it builds on.
 * @csspart leads-to - What it leads to.
 * @csspart easier - What to do on a hard day.
 * @csspart beside - What does the same job or goes well with it.
 * @csspart gate - When to move on, and how far the reader is with it.
 * @csspart limits - Where it ends.
 * @csspart safety - When to stop, and who should ask first.
 * @csspart evidence - Claims with their source.
 * @csspart progress - How far the reader is.
 * @csspart state - A state to choose; also `current` where it is that of the exercise.
 * @csspart sign - The state beside the name; also `doing`, `done` or `skipped`.
 * @csspart doing - The sign of an exercise that the reader is doing.
 * @csspart done - The sign of one that is done.
 * @csspart skipped - The sign of one that the reader has skipped.
 * @csspart history - The disclosure with the sessions that the exercise was part of.
 * @csspart chart - How much it was by session, as bars.
 * @csspart placement - The questions that find the reader's step.
 * @csspart footer - The foot of the card.
 * @csspart attribution - Who it comes from.
 * @csspart disclaimer - The disclaimer of the pack.
 * @csspart actions - The buttons at the foot.
 * @csspart button - A button.
 * @csspart play - The button that plays a video.
 * @csspart link - A link to another exercise or to a moment of the video.
 * @csspart dialog - The dialog with the card of another exercise.
 * @csspart note - What is wrong, for the author of the page.
 *
 * @cssprop --exercise-accent - Colour of links, numbers and what to do next.
 * @cssprop --exercise-surface - Background of the dialog and of what lies on pictures; by default that of the page.
 * @cssprop --exercise-text - Colour of the text; by default that of the page.
 * @cssprop --exercise-radius - Radius of corners; 6px.
 * @cssprop --exercise-space - Unit of the vertical rhythm; 0.5rem.
 * @cssprop --exercise-focus - Colour of the focus ring; by default the accent.
 */
export class ExerciseCard extends CardElement {
  static override styles = cardStyles;

  /** Id of the exercise; without it the one named behind `#` in `src`, or the first. */
  @property() exercise: string | undefined;

  /** Whether to show one glanceable block that opens the whole card. */
  @property({ type: Boolean }) compact = false;

  /** Level of the heading, 2 to 6, so that the card fits into the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** How far the reader has moved sets and reps. */
  @state() private scale: Scale = unscaled;
  @state() private chosen: readonly number[] = [];
  @state() private shared = false;

  private readonly media = lateMedia(this, this.wear);
  /** Set on a card in a dialog: another exercise opens in its place. */
  private follow: ((id: string) => void) | undefined;

  constructor() {
    super(cardMessages);
  }

  /** The name of the exercise on show; empty where there is none. */
  get heading(): string {
    return this.shown ? say(this.context(this.shown.source), this.shown.item.name).value : '';
  }

  protected override pickItem({ pack, fragment }: Source): Pick<Exercise> {
    const wanted = this.exercise ?? fragment;
    const { exercises } = indexOf(pack);
    const [first] = pack.exercises ?? [];
    const item = wanted ? exercises.get(wanted) : first;
    if (item) return { item };
    return { fault: absent('exercises', wanted, [...exercises.keys()]) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.shown?.item;
    super.willUpdate(changed);
    if (before && before !== this.shown?.item) this.startOver();
    if (this.shown && !this.compact) this.media.prepare(hasMedia(this.shown.item));
  }

  protected override get ready(): boolean {
    return super.ready && (this.compact || this.media.ready);
  }

  protected override content(item: Exercise, source: Source): TemplateResult {
    const context = this.context(source);
    if (this.compact) return compact(headOf(item, context), doseLineOf(item, context), this.frame(item, context));
    const media = this.media.now?.partsOf(item, context);
    return card(cardViewOf(item, this.scale, context), this.frame(item, context, media));
  }

  private frame(item: Exercise, context: Context, media?: MediaParts): CardFrame {
    const level = levelWithin(this.headingLevel, 6);
    return {
      messages: context.messages,
      level,
      actions: this.cardActions,
      media,
      progress: this.progressOf(item, context, level),
      chosen: this.chosen,
      buttons: this.wanted.filter((name) => name === 'share' || name === 'print'),
      shared: this.shared,
    };
  }

  /** Another exercise is another card: nothing of the old one's state holds. */
  private startOver(): void {
    this.scale = unscaled;
    this.chosen = [];
    this.shared = false;
    this.media.now?.startOver();
  }

  private readonly cardActions: CardActions = {
    open: ifItLoads((id) => this.open(id)),
    scale: (of, by) => {
      this.scale = { ...this.scale, [of]: this.scale[of] + by };
    },
    choose: (variable, step) => {
      this.chosen = Object.assign([...this.chosen], { [variable]: step });
    },
    ...footActions(this, (copied) => (this.shared = copied)),
  };

  private async open(id: string): Promise<void> {
    const { shown } = this;
    if (!shown || !this.dispatchEvent(new ExerciseOpenEvent(id, shown.source.pack))) return;
    if (this.follow) {
      this.follow(id);
      return;
    }
    await this.showCard(id, shown, this.constructor as typeof ExerciseCard, (card) => {
      card.actions = this.actions;
    });
  }

  /** A card for a dialog: `follow` opens another exercise in its place. */
  static inDialog(id: string, settings: CardSettings, follow: (id: string) => void): ExerciseCard {
    const card: ExerciseCard = Object.assign(new this(), settings, { exercise: id, headingLevel: 2 });
    card.follow = follow;
    return card;
  }
}
