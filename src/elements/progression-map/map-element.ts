import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { mayKnow } from '../../controllers/may-know.js';
import { packKey } from '../../controllers/pack-key.js';
import type { Source } from '../../controllers/pack-source.js';
import type { MapMessages } from '../../i18n/map/en.js';
import type { MapGraph } from '../../model/map/graph.js';
import type { Reader } from '../../model/reader.js';
import type { ExerciseCard } from '../exercise-card/exercise-card.js';
import { PackElement } from '../pack-element.js';
import { lateProgress } from './late-progress.js';
import { States } from './states.js';

/** A map with what is known of its reader. */
export abstract class MapElement extends PackElement<MapGraph, MapMessages> {
  private readonly progress = lateProgress(this);
  protected readonly states = new States(
    this,
    () => this.progress.now,
    () => this.shown && this.context(this.shown.source),
  );

  /**
   * How far the reader has come: as all elements of the page know it from the store. Where a page sets a reader of its
   * own, the map changes that one as the reader does, and keeps it nowhere.
   */
  @property({ attribute: false })
  get reader(): Reader | undefined {
    return this.states.reader;
  }
  set reader(reader: Reader | undefined) {
    this.states.given = reader;
  }

  /** Whether what is known of the reader comes before what is next to be done: to draw, or to tell the page. */
  private waits = false;

  protected override get ready(): boolean {
    return super.ready && (this.progress.ready || !this.waits);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = this.shown?.item;
    super.willUpdate(changed);
    const { shown, store, progress } = this;
    // It is on its way while the pack is; of a reader of whom nothing is kept it has nothing to say at first.
    progress.prepare(true);
    this.waits = shown !== undefined && !progress.here && mayKnow(shown.source, store);
    if (shown) this.progress.now?.open(packKey(shown.source), store);
    if (shown && shown.item !== before) this.states.forget();
  }

  protected override updated(): void {
    if (this.shown && this.ready) this.waits = true;
    super.updated();
  }

  /** Where a page has set a reader, a card would show what is kept of another one: it does without. */
  protected override showCard(id: string, of: { readonly source: Source }, card: typeof ExerciseCard): Promise<void> {
    return super.showCard(id, of, card, (made) => {
      if (this.states.given) made.actions = 'share print';
    });
  }
}
