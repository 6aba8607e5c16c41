import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from '../controllers/locale.js';
import { PackSource, type Source } from '../controllers/pack-source.js';
import { ExerciseOpenEvent, PackErrorEvent, PackLoadEvent } from '../events.js';
import type { Finding } from '../pack/finding.js';
import type { Issue } from '../pack/issues.js';
import type { CommonMessages } from '../i18n/common/en.js';
import type { Dictionary } from '../i18n/dictionary.js';
import type { Units } from '../i18n/dose.js';
import type { ProgressStore } from '../progress/store.js';
import type { Context } from './context.js';
import { DressedElement } from './dressed-element.js';
import type { ExerciseCard } from './exercise-card/exercise-card.js';
import { openCard, settingsFrom } from './open-card.js';
import { noteOf } from './note.js';
import { keepPlaceIn, Served } from './served.js';
import { turn } from './turns.js';

/** What an element found in its pack: the item it shows, or why there is none. */
export type Pick<Item> = { readonly item: Item } | { readonly fault: Finding };

/** The words of an element: its own, and what stands before a fault. */
interface ElementWords extends CommonMessages {
  readonly trouble: string;
}

/**
 * What all elements share: the doors a pack comes in by, the language, the fallback that stays until there is
 * something good to show, and the two events that tell a page how it went.
 */
export abstract class PackElement<Item, W extends ElementWords> extends DressedElement {
  /** Address of a pack; `#id` behind it picks the item. */
  @property() src: string | undefined;

  /** A pack as an object or as JSON text. An object is taken as it is now: set a new one to change it. */
  @property({ attribute: false }) pack: unknown;

  /** @internal What is wrong with the text that `pack` was written in, where something else has read it. */
  @property({ attribute: false }) notes: readonly Issue[] | undefined;
  /** @internal Address of a pack that is given where it stands elsewhere: relative addresses in it begin there. */
  base: string | undefined = undefined;

  /** Units to show quantities in; without it they stand as the coach wrote them. */
  @property() units: Units | undefined;

  /** Where it keeps what the reader does; without it, where all elements of the page do. */
  @property({ attribute: false }) store: ProgressStore | undefined;

  /** What is wrong with the pack, after `pack-load` or `pack-error`. */
  get issues(): readonly Issue[] {
    return this.found;
  }

  protected readonly source = new PackSource(this);
  protected readonly locale: LocaleController<W>;
  /** The item on show with the source it came from. */
  protected shown: { readonly item: Item; readonly source: Source } | undefined;
  private served: Served | undefined = undefined;
  /** Whether it has shown an item. */
  private seen = false;
  private found: readonly Issue[] = [];
  private fault: Finding | undefined;
  /** What was told last: the source on show, or the state that shows nothing and what was wanted of it. */
  private told: { readonly about?: unknown; readonly wanted?: unknown } = {};

  constructor(words: Dictionary<W>) {
    super();
    this.locale = new LocaleController(this, words);
  }

  /** The item of this element in a pack. */
  protected abstract pickItem(source: Source): Pick<Item>;

  /** The element for a good item. */
  protected abstract content(item: Item, source: Source): TemplateResult;

  /** What is wrong with an item that is shown nevertheless. */
  protected remarks?(item: Item): Promise<readonly Finding[]>;

  /** What was made of an item that is not all good, in words; what the pack's own issues say is not said again. */
  protected ownIssues?(item: Item, source: Source): Promise<readonly Issue[]>;

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    this.served = new Served(root);
    return root;
  }

  /** What its texts are read in. */
  protected context({ pack, base }: Source): Context<W> {
    const { locale, messages } = this.locale;
    return { pack, base, locale, messages, units: this.units };
  }

  /** A reader asked for an exercise: its card opens in a dialog, unless the page does something of its own. */
  protected async openExercise(id: string, load: () => Promise<CustomElementConstructor | undefined>): Promise<void> {
    const { shown } = this;
    if (!shown || !this.dispatchEvent(new ExerciseOpenEvent(id, shown.source.pack))) return;
    const card = (await load()) as typeof ExerciseCard | undefined;
    if (card) await this.showCard(id, shown, card);
  }

  /** Opens the card of an exercise of this pack in a dialog. */
  protected async showCard(
    id: string,
    { source }: { readonly source: Source },
    card: typeof ExerciseCard,
    prepare?: (card: ExerciseCard) => void,
  ): Promise<void> {
    const { renderRoot, wear } = this;
    const { locale, messages } = this.locale;
    const settings = settingsFrom(this, source.text, locale);
    await openCard(id, renderRoot, {
      messages,
      wear,
      cardFor: (next, follow) => {
        const made = card.inDialog(next, settings, follow);
        prepare?.(made);
        return made;
      },
    });
  }

  /** Whether all is here that the item is shown with; what is on its way asks for an update when it comes. */
  protected get ready(): boolean {
    return this.locale.ready;
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    const update = (): void => this.performUpdate();
    const wait = this.seen || this.source.state.status !== 'read' ? undefined : turn();
    if (wait) return wait.then(update);
    update();
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('pack')) this.source.load();
    const { state } = this.source;
    if (state.status === 'loading') return;
    const picked = state.status === 'read' ? this.pickItem(state.source) : undefined;
    this.fault = picked && 'fault' in picked ? picked.fault : undefined;
    this.shown =
      picked && 'item' in picked && state.status === 'read' ? { item: picked.item, source: state.source } : undefined;
    if (this.shown) this.locale.fallBackTo(this.shown.source.pack.lang ?? 'en');
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.hasUpdated) keepPlaceIn(this.renderRoot, this.renderOptions);
    if (this.shown && this.ready) {
      this.served?.clear();
      this.seen = true;
    }
    super.update(changed);
  }

  protected override render(): TemplateResult | typeof noChange | typeof nothing {
    const { shown, ready } = this;
    // What a reader sees stays until what comes in its place is complete.
    if (shown && !ready && this.hasUpdated) return noChange;
    const now = ready ? shown : undefined;
    if (this.served?.stays && !now) return this.note();
    return html`<slot ?hidden=${now !== undefined}></slot>${now ? this.content(now.item, now.source) : this.note()}`;
  }

  protected override updated(): void {
    const { state } = this.source;
    if (state.status === 'none' || state.status === 'loading' || (this.shown && !this.ready)) return;
    const [about, wanted] = [this.shown?.source ?? state, this.fault?.value];
    if (about === this.told.about && wanted === this.told.wanted) return;
    void this.tell((this.told = { about, wanted }));
  }

  private async tell(outcome: object): Promise<void> {
    const { shown } = this;
    const issues = await this.explain();
    if (outcome !== this.told) return;
    this.found = issues;
    if (!shown) this.requestUpdate();
    await this.updateComplete;
    this.dispatchEvent(shown ? new PackLoadEvent(shown.source.pack, issues) : new PackErrorEvent(issues));
  }

  /** What whoever has read its text has said of that: what has fed it, or itself where its pack is written as lines. */
  private get textNotes(): readonly Issue[] {
    const { state } = this.source;
    return this.notes ?? (state.status === 'read' ? state.source.notes : undefined) ?? [];
  }

  /** What is wrong, in words; they load only where something is. */
  private async explain(): Promise<readonly Issue[]> {
    const { fault, shown, source } = this;
    const notes = this.textNotes;
    const remarks = (shown && (await this.remarks?.(shown.item).catch(() => []))) ?? [];
    const own = (shown && (await this.ownIssues?.(shown.item, shown.source).catch(() => []))) ?? [];
    if (shown && shown.source.findings.length + remarks.length + notes.length === 0) return own;
    return import('../controllers/issues.js').then(
      ({ issuesOf }) => {
        const issues = issuesOf(source.state, fault, remarks, notes);
        return [...issues, ...own.filter(({ path }) => !issues.some((issue) => issue.path.startsWith(path)))];
      },
      () => own,
    );
  }

  /** Tells the author of the page what is wrong; a reader still has the fallback above it. */
  private note(): TemplateResult | typeof nothing {
    const [issue] = this.found;
    const failed = this.source.state.status === 'failed' || this.fault !== undefined;
    if (!issue || !failed) return nothing;
    const inText = issue.code === 'json' || this.textNotes.includes(issue);
    return noteOf(issue, inText, this.locale.messages.trouble);
  }
}
