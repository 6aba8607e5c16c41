import type { ReactiveControllerHost } from 'lit';
import type { Source } from '../../controllers/pack-source.js';
import { ProgressController, packKey } from '../../controllers/progress.js';
import { ProgressChangeEvent } from '../../events.js';
import type { ProgressMessages } from '../../i18n/progress/en.js';
import { progressMessages } from '../../i18n/progress/messages.js';
import type { ProgressEntry } from '../../model/progress/entry.js';
import type { History } from '../../model/progress/history.js';
import type { ExerciseState } from '../../model/reader.js';
import { relationsOf } from '../../model/relations.js';
import type { Exercise, Pack } from '../../pack/types.js';
import type { ProgressStore } from '../../progress/store.js';
import type { Context } from '../context.js';
import { gateProgressOf, progressViewOf } from './progress.view.js';
import type { ProgressParts } from './templates/frame.js';
import { progressParts } from './templates/progress.js';

export { progressStyles } from './progress.styles.js';

/** The card that a reader's progress is for. */
export type ProgressHost = ReactiveControllerHost &
  EventTarget & { readonly renderRoot: ParentNode; readonly store: ProgressStore | undefined };

/** Who says another state within so many milliseconds was on the way to it, by the arrow keys say. */
const passing = 5000;

/**
 * How far a reader is with the exercise of a card: it is shown, they say it, and take it back. All of it loads with the
 * first card that has a place for it.
 */
export class CardProgress {
  private readonly progress: ProgressController;
  private locale: string | undefined;
  private words: ProgressMessages | undefined;
  /** What the reader has said on this card, the latest last: that is what can be taken back. */
  private said: readonly ProgressEntry[] = [];
  private whole = false;

  constructor(private readonly host: ProgressHost) {
    this.progress = new ProgressController(host);
  }

  /** Opens what is known of a pack. Whether its words are here in this language; if not, they are on their way. */
  prepare(source: Source, locale: string): boolean {
    this.progress.open(packKey(source), this.host.store);
    if (locale !== this.locale) {
      this.locale = locale;
      this.words = progressMessages.now(locale);
      if (!this.words) void this.load(locale);
    }
    return this.words !== undefined;
  }

  /** Another exercise comes: nothing of the one before can be taken back on this card. */
  startOver(): void {
    this.said = [];
    this.whole = false;
  }

  /** How far the reader is, for its places in the card; undefined while there are no words for it. */
  partsOf({ id }: Exercise, context: Context, level: number): ProgressParts | undefined {
    const { words, progress, said, whole } = this;
    if (!words) return undefined;
    const history = this.historyOf(id, context.pack);
    const { trouble } = progress.kept;
    return progressParts(progressViewOf(history, whole, words, context), {
      words,
      level,
      canUndo: said.length > 0,
      trouble: trouble && said.length > 0 ? words.trouble[trouble] : '',
      kept: progress.keeps === 'browser' ? words.kept : '',
      gate: (to) => this.gateTo(to, id, words, context),
      mark: (state) => this.tell(id, context.pack, () => this.mark(id, state)),
      undo: () => {
        this.tell(id, context.pack, () => this.undo());
        void this.focusState();
      },
      showAll: () => {
        this.whole = true;
        this.host.requestUpdate();
      },
    });
  }

  private gateTo(to: string, id: string, words: ProgressMessages, context: Context): string {
    const edge = relationsOf(id, context.pack).leadsTo.find(({ exercise }) => exercise.id === to)?.edge;
    const practice = this.historyOf(id, context.pack)?.practice ?? [];
    return edge?.gate ? gateProgressOf(edge.gate, practice, words, context) : '';
  }

  private historyOf(id: string, pack: Pack): History | undefined {
    return this.progress.readerOf(pack).histories.get(id);
  }

  private mark(exercise: string, state: ExerciseState): void {
    const last = this.said.at(-1);
    const told = { k: 'state', exercise, state } as const;
    const slip = last && Math.abs(Date.now() - last.at) < passing ? { ...last, rev: (last.rev ?? 0) + 1 } : undefined;
    const before = slip ? this.said.slice(0, -1) : this.said;
    this.said = [...before, this.progress.add(told, slip)];
  }

  private undo(): void {
    const last = this.said.at(-1);
    this.said = this.said.slice(0, -1);
    if (last) this.progress.add({ k: 'undo', of: last.id });
  }

  /** Tells the page what has become of it. Two tabs may have said the same: then nothing has changed. */
  private tell(id: string, pack: Pack, act: () => void): void {
    const stateNow = (): ExerciseState => this.historyOf(id, pack)?.state ?? 'todo';
    const previous = stateNow();
    act();
    const now = stateNow();
    this.host.requestUpdate();
    if (now !== previous) this.host.dispatchEvent(new ProgressChangeEvent(id, now, previous));
  }

  /** The button that was pressed may be gone, and what it has changed should be heard. */
  private async focusState(): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.states :checked')?.focus();
  }

  private async load(locale: string): Promise<void> {
    const words = await progressMessages.load(locale);
    if (locale !== this.locale) return;
    this.words = words;
    this.host.requestUpdate();
  }
}
