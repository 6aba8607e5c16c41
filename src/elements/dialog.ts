import type { CSSResult } from 'lit';
import type { CommonMessages } from '../i18n/common/en.js';
import { dialogStyles } from './dialog.styles.js';
import type { ExerciseCard } from './exercise-card/exercise-card.js';

/** What the dialog needs to know of the element it was opened from. */
export interface DialogRequest {
  /** Where it is put: it keeps the tokens and the language of that place. */
  readonly within: Element;
  readonly messages: CommonMessages;
  /** Puts styles on that element: a page on which no dialog is opened does not load them. */
  readonly wear: (style: CSSResult) => void;
  /** A card of this exercise. */
  readonly cardFor: (id: string, open: (id: string) => void) => ExerciseCard;
}

/** Where a dialog stands, and how it is dressed. */
export type DialogPlace = Pick<DialogRequest, 'within' | 'wear'>;

/**
 * Opens the card of an exercise in a native dialog: focus, Escape and the back gesture are the browser's. Links in it
 * lead on within the same dialog, and a button leads back.
 */
export const openDialog = (id: string, request: DialogRequest): HTMLDialogElement =>
  raise(request, (dialog) => {
    new Trail(dialog, request).go(id);
  });

/** Opens a dialog that is gone when it is closed. */
export function raise({ within, wear }: DialogPlace, fill: (dialog: HTMLDialogElement) => void): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('part', 'dialog');
  dialog.style.setProperty('--_page', backgroundBehind(within));
  fill(dialog);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  wear(dialogStyles);
  within.append(dialog);
  dialog.showModal();
  return dialog;
}

/** The exercises a reader went through in one dialog. */
class Trail {
  private readonly ids: string[] = [];
  private readonly bar = document.createElement('div');
  private readonly back: HTMLButtonElement;
  private readonly close: HTMLButtonElement;

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly request: DialogRequest,
  ) {
    const { messages } = request;
    this.back = button(messages.back, () => {
      this.ids.pop();
      this.show();
    });
    this.close = button(messages.close, () => {
      dialog.close();
    });
    this.bar.className = 'bar';
    this.bar.append(this.back, this.close);
  }

  go(id: string): void {
    this.ids.push(id);
    this.show();
  }

  private show(): void {
    const { dialog, bar, back, close, ids } = this;
    const card = this.request.cardFor(ids.at(-1) ?? '', (next) => {
      this.go(next);
    });
    back.hidden = ids.length < 2;
    dialog.replaceChildren(bar, card);
    const label = (): void => {
      if (card.heading) dialog.setAttribute('aria-label', card.heading);
    };
    void card.updateComplete.then(() => {
      label();
      dialog.scrollTop = 0;
    });
    card.addEventListener('pack-load', (event) => {
      // To the page it would look as if the card it was opened from had loaded again.
      event.stopPropagation();
      label();
    });
    card.addController({
      hostDisconnected() {
        // Put back with its card, a dialog would still be open, but no longer modal.
        if (!dialog.isConnected) dialog.remove();
      },
    });
    // What had the focus is gone with the card before.
    if (dialog.open) close.focus();
  }
}

/** A button of a dialog. */
export function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.setAttribute('part', 'button');
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

/** The colour the page shows behind an element, so that the dialog stands on the same ground. */
function backgroundBehind(element: Element): string {
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(?:transparent|rgba\(.*, 0\))$/u.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

function parentAcross(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
