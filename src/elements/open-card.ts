import type { Units } from '../i18n/dose.js';
import type { ProgressStore } from '../progress/store.js';
import type { DialogRequest } from './dialog.js';

/** What a card in a dialog takes over from the element it is opened from. */
export interface CardSettings {
  readonly src: string | undefined;
  readonly pack: unknown;
  readonly units: Units | undefined;
  readonly store: ProgressStore | undefined;
  readonly lang: string;
}

interface Opener {
  readonly src: string | undefined;
  readonly pack: unknown;
  readonly units: Units | undefined;
  readonly store: ProgressStore | undefined;
}

/** `text` is the pack that stands in the element itself; around the dialog is the language of the interface. */
export const settingsFrom = (
  { src, pack, units, store }: Opener,
  text: string | undefined,
  lang: string,
): CardSettings => ({
  src,
  pack: pack ?? (src ? undefined : text),
  units,
  store,
  lang,
});

/** Opens a card in a dialog, in the root of an element. */
export async function openCard(id: string, root: ParentNode, request: Omit<DialogRequest, 'within'>): Promise<void> {
  const { openDialog } = await import('./dialog.js');
  const within = root.querySelector('.root');
  // While the dialog was loading, the reader may have pressed again.
  if (within && !within.querySelector('dialog')) openDialog(id, { ...request, within });
}
