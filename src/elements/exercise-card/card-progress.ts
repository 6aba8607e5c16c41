import { nothing, type ReactiveControllerHost } from 'lit';
import type { Source } from '../../controllers/pack-source.js';
import { ProgressController, packKey } from '../../controllers/progress.js';
import { ProgressChangeEvent } from '../../events.js';
import type { ProgressMessages } from '../../i18n/progress/en.js';
import { progressMessages } from '../../i18n/progress/messages.js';
import type { ProgressEntry } from '../../model/progress/entry.js';
import type { History } from '../../model/progress/history.js';
import type { ExerciseState } from '../../model/reader.js';
import { indexOf, relationsOf } from '../../model/relations.js';
import type { Exercise, Pack, Track } from '../../pack/types.js';
import type { ProgressStore } from '../../progress/store.js';
import type { Context } from '../context.js';
import { ifItLoads } from '../late-part.js';
import type { DataRequest } from '../reader-data.js';
import type { CardPlacement } from './card-placement.js';
import { gateProgressOf, progressViewOf } from './progress.view.js';
import type { ProgressParts } from './templates/frame.js';
import { progressParts } from './templates/progress.js';

export { progressStyles } from './progress.styles.js';

/** The card that a reader's progress is for. */
export type ProgressHost = ReactiveControllerHost &
  EventTarget & { readonly renderRoot: ParentNode; readonly store: ProgressStore | undefined };

/** The first track that an exercise is on with others, where it is still to do and none of them is done. */
function openTrack(id: string, pack: Pack, histories: ReadonlyMap<string, History>): Track | undefined {
  const { exercises } = indexOf(pack);
  const idOf = (name: string): string => exercises.get(name)?.id ?? name;
  const tracks = (pack.maps ?? []).flatMap((map) => map.tracks ?? []);
  const track = tracks.find((each) => each.exercises.length > 1 && each.exercises.some((name) => idOf(name) === id));
  const isOpen = (histories.get(id)?.state ?? 'todo') === 'todo';
  return isOpen && !track?.exercises.some((name) => histories.get(idOf(name))?.state === 'done') ? track : undefined;
}

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
  private said: readonly (readonly ProgressEntry[])[] = [];
  private whole = false;
  private placement: CardPlacement | undefined;

  constructor(
    private readonly host: ProgressHost,
    private readonly wear: DataRequest['wear'],
  ) {
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
    this.placement = undefined;
  }

  /** How far the reader is, for its places in the card; undefined while there are no words for it. */
  partsOf({ id }: Exercise, context: Context, level: number): ProgressParts | undefined {
    const { words, progress, said, whole, placement } = this;
    if (!words) return undefined;
    const { histories } = progress.readerOf(context.pack);
    const track = openTrack(id, context.pack, histories);
    const { trouble } = progress.kept;
    return progressParts(progressViewOf(histories.get(id), whole, words, context), {
      words,
      level,
      canUndo: said.length > 0,
      trouble: trouble && said.length > 0 ? words.trouble[trouble] : '',
      kept: progress.keeps === 'browser' ? words.kept : '',
      gate: (to) => this.gateTo(to, id, words, context),
      placement: placement?.content(words, context) ?? nothing,
      place: track && !placement ? ifItLoads(() => this.place(track, context)) : undefined,
      mark: (state) => this.tell([id], context.pack, () => this.mark(id, state)),
      undo: () => {
        const taken = this.said.at(-1)?.flatMap((entry) => (entry.k === 'state' ? [entry.exercise] : [])) ?? [];
        this.tell(taken, context.pack, () => this.undo());
        void this.focusOn('.states :checked');
      },
      showData: ifItLoads(() => this.showData(context)),
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
    const [last, ...others] = this.said.at(-1) ?? [];
    const told = { k: 'state', exercise, state } as const;
    const isSlip = last && others.length === 0 && Math.abs(Date.now() - last.at) < passing;
    const slip = isSlip ? { ...last, rev: (last.rev ?? 0) + 1 } : undefined;
    const before = slip ? this.said.slice(0, -1) : this.said;
    this.said = [...before, [this.progress.add(told, slip)]];
  }

  private undo(): void {
    const last = this.said.at(-1) ?? [];
    this.said = this.said.slice(0, -1);
    for (const { id } of last) this.progress.add({ k: 'undo', of: id });
  }

  /** Shows what is kept of the reader, to take it along, bring it in or erase it. */
  private async showData({ pack, locale }: Context): Promise<void> {
    const { openReaderData } = await import('../reader-data.js');
    const { host, wear, progress } = this;
    await openReaderData({ host, wear, progress, locale, pack });
  }

  /** Begins the questions that find the reader's step on a track. */
  private async place(track: Track, { pack, ...more }: Context): Promise<void> {
    const { CardPlacement } = await import('./card-placement.js');
    const end = (): void => {
      this.placement = undefined;
      this.host.requestUpdate();
      void this.focusOn('.states :checked');
    };
    this.placement = new CardPlacement(track, { pack, ...more }, this.progress.readerOf(pack).histories, {
      changed: () => void this.focusOn('.ask button'),
      cancel: end,
      keep: (states) => {
        this.tell(Object.keys(states), pack, () => this.keep(states));
        end();
      },
    });
    await this.focusOn('.ask button');
  }

  private keep(states: Readonly<Record<string, ExerciseState>>): void {
    const told = Object.entries(states).map(([exercise, state]) => ({ k: 'state', exercise, state }) as const);
    this.said = [...this.said, told.map((each) => this.progress.add(each))];
  }

  /** Tells the page what has become of exercises. Two tabs may have said the same: then nothing has changed. */
  private tell(ids: readonly string[], pack: Pack, act: () => void): void {
    const stateOf = (id: string): ExerciseState => this.historyOf(id, pack)?.state ?? 'todo';
    const before = ids.map((id) => [id, stateOf(id)] as const);
    act();
    this.host.requestUpdate();
    for (const [id, previous] of before) {
      const now = stateOf(id);
      if (now !== previous) this.host.dispatchEvent(new ProgressChangeEvent(id, now, previous));
    }
  }

  /** The button that was pressed may be gone, and what it has changed should be heard. */
  private async focusOn(control: string): Promise<void> {
    const { host } = this;
    host.requestUpdate();
    await host.updateComplete;
    if (!host.renderRoot.querySelector(':focus')) host.renderRoot.querySelector<HTMLElement>(control)?.focus();
  }

  private async load(locale: string): Promise<void> {
    const words = await progressMessages.load(locale);
    if (locale !== this.locale) return;
    this.words = words;
    this.host.requestUpdate();
  }
}
