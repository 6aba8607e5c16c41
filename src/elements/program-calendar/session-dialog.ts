import type { Source } from '../../controllers/pack-source.js';
import type { CommonMessages } from '../../i18n/common/en.js';
import { rampedPack } from '../../model/program/ramp.js';
import type { Program } from '../../pack/types.js';
import { button, raise, type DialogPlace } from '../dialog.js';
import type { SessionTimer } from '../session-timer/session-timer.js';

/** The day that a session is of. */
interface OfDay {
  readonly item: Program;
  readonly source: Source;
  /** Number of the day, from 1. */
  readonly number: number;
}

type Place = Pick<DialogPlace, 'wear'> & { readonly messages: CommonMessages; readonly root: ParentNode };

/**
 * Opens a session in a native dialog, with the doses that it has on a day. A session that is on goes on when the dialog
 * is closed: whoever opens it again, here or on another page, finds it where it is.
 */
export function openTimer(timer: SessionTimer, { item, source, number }: OfDay, { root, messages, wear }: Place): void {
  const within = root.querySelector('.root');
  // While the timer was loading, the reader may have pressed again.
  if (!within || within.querySelector('dialog')) return;
  const pack = rampedPack(source.pack, item, number);
  if (pack !== source.pack) Object.assign(timer, { pack, base: source.base });
  const dialog = raise({ within, wear }, (made) => {
    const bar = document.createElement('div');
    bar.className = 'bar';
    bar.append(button(messages.close, () => made.close()));
    made.append(bar, timer);
  });
  timer.addEventListener('pack-load', (event) => {
    // To the page it would look as if the calendar it was opened from had loaded again.
    event.stopPropagation();
    dialog.setAttribute('aria-label', timer.shadowRoot?.querySelector('#name')?.textContent ?? '');
  });
  timer.addController({
    hostDisconnected() {
      // Put back with its timer, a dialog would still be open, but no longer modal.
      if (!dialog.isConnected) dialog.remove();
    },
  });
}
