import { render, type CSSResult, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ProgressController } from '../controllers/progress.js';
import type { DataMessages } from '../i18n/data/en.js';
import { dataMessages } from '../i18n/data/messages.js';
import { localize } from '../i18n/locale.js';
import { dateOf } from '../model/date.js';
import type { ImportPreview } from '../model/progress/compare.js';
import type { ProgressFile } from '../model/progress/file.js';
import { inForce } from '../model/progress/merge.js';
import type { Pack } from '../pack/types.js';
import type { ProgressStore } from '../progress/store.js';
import { button, raise } from './dialog.js';
import { readerDataStyles } from './reader-data.styles.js';
import { dataTemplate } from './reader-data.template.js';
import { previewView } from './reader-data.view.js';
import { saveFile } from './save-file.js';

/** The element that a reader asks for their data, and what it knows. */
export interface DataRequest {
  readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly wear: (style: CSSResult) => void;
  readonly progress: Pick<ProgressController, 'kept' | 'keeps'>;
  readonly locale: string;
  /** The pack of that element: of others no more is known here than the name under which they are kept. */
  readonly pack: Pack;
}

/** Opens a dialog in which readers see what is kept of them, and take it along, bring it in again or erase it. */
export async function openReaderData(request: DataRequest): Promise<void> {
  const words = await dataMessages.load(request.locale);
  const within = request.host.renderRoot.querySelector('.root');
  // While the words were loading, the reader may have pressed again.
  if (!within || within.querySelector('dialog')) return;
  request.wear(readerDataStyles);
  new ReaderData(request, words, within);
}

/** No file that was saved here is longer, in bytes: whoever chooses a film by mistake need not wait for it. */
const longest = 100_000_000;

/** What puts back what was erased on this page, the latest last: it outlives the dialog. */
const erased = new WeakMap<ProgressStore, readonly (() => void)[]>();

class ReaderData implements ReactiveController {
  private readonly dialog: HTMLDialogElement;
  private readonly body = document.createElement('div');
  private status = '';
  private preview: ImportPreview | undefined;
  /** Whether something is under way: to erase twice would take the first undo its worth. */
  private busy = false;

  constructor(
    private readonly request: DataRequest,
    private readonly words: DataMessages,
    within: Element,
  ) {
    this.body.className = 'data';
    this.show();
    this.dialog = raise({ within, wear: request.wear }, (dialog) => {
      const bar = document.createElement('div');
      bar.className = 'bar';
      bar.append(button(words.close, () => dialog.close()));
      dialog.lang = words.lang;
      dialog.setAttribute('aria-label', words.title);
      dialog.append(bar, this.body);
    });
    this.dialog.addEventListener('close', () => request.host.removeController(this));
    request.host.addController(this);
  }

  /** What is kept, and where, may have changed with the element. */
  hostUpdated(): void {
    this.show();
  }

  hostDisconnected(): void {
    // Put back with its element, a dialog would still be open, but no longer modal.
    this.dialog.remove();
    this.request.host.removeController(this);
  }

  private get store(): ProgressStore {
    return this.request.progress.kept;
  }

  private show(): void {
    const { words, preview, status, request } = this;
    render(
      dataTemplate({
        words,
        keeps: request.progress.keeps,
        preview: preview && previewView(preview, words, (name) => titleOf(name, request)),
        status,
        canUndo: (erased.get(this.store)?.length ?? 0) > 0,
        save: () => this.act(() => this.save()),
        choose: () => this.body.querySelector('input')?.click(),
        bring: (file) => this.act(() => this.bring(file), '.preview'),
        apply: () => this.act(() => this.answer(true), '[data-act="bring"]'),
        cancel: () => this.act(() => this.answer(false), '[data-act="bring"]'),
        erase: () => this.act(() => this.erase()),
        undo: () => this.act(() => this.undo(), '[data-act="erase"]'),
      }),
      this.body,
    );
  }

  /**
   * Does one thing after the other, and says what came of it: the store may be the page's own, and break.
   * @param next What takes the focus then, if it is there: the button that was pressed may be gone.
   */
  private act(does: () => string | Promise<string>, next = ':focus'): void {
    if (this.busy) return;
    this.busy = true;
    void Promise.resolve()
      .then(does)
      .catch(() => this.words.said.failed)
      .then((status) => {
        this.busy = false;
        this.status = status;
        this.show();
        this.body.querySelector<HTMLElement>(next)?.focus();
      });
  }

  private async save(): Promise<string> {
    const { said } = this.words;
    const file = await this.store.export();
    if (!file) return said.failed;
    if (!holdsAny(file)) return said.nothing;
    const name = `training-${location.hostname || 'localhost'}-${dateOf(Date.now())}.json`;
    saveFile(name, 'application/json', JSON.stringify(file));
    return said.saved(name);
  }

  /** Nothing changes until the reader says so: they see first what a file would change. */
  private async bring(file: File | undefined): Promise<string> {
    const { words, store } = this;
    if (!file) return this.status;
    this.preview = undefined;
    if (file.size > longest) return words.problems['not-progress'];
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return words.problems.unreadable;
    const preview = await store.import(text);
    if (!preview) return words.said.failed;
    if (preview.problem) return words.problems[preview.problem];
    this.preview = preview;
    return '';
  }

  private answer(yes: boolean): string {
    const { preview } = this;
    this.preview = undefined;
    if (yes) preview?.apply();
    return yes ? this.words.said.applied : '';
  }

  private async erase(): Promise<string> {
    const { store, words } = this;
    this.preview = undefined;
    const file = await store.export();
    const undo = await store.clear();
    if (!undo) return words.said.failed;
    if (!file || !holdsAny(file)) return words.said.nothing;
    erased.set(store, [...(erased.get(store) ?? []), undo]);
    return words.said.erased;
  }

  private undo(): string {
    const all = erased.get(this.store) ?? [];
    all.at(-1)?.();
    erased.set(this.store, all.slice(0, -1));
    return this.words.said.undone;
  }
}

/** What a reader calls a pack by the name under which it is kept. */
const titleOf = (name: string, { pack, locale }: DataRequest): string =>
  name === pack.id && pack.title !== undefined ? localize(pack.title, locale, pack).value : name;

/** Whether anything in it counts: what was erased leaves a note of that behind. */
const holdsAny = ({ packs }: ProgressFile): boolean => packs.some(({ entries }) => inForce(entries).length > 0);
