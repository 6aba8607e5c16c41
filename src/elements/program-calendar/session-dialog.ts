import { button, raise, type DialogPlace } from '../dialog.js';
import type { CommonMessages } from '../../i18n/common/en.js';
import type { SessionTimer } from '../session-timer/session-timer.js';

/**
 * Opens a session in a native dialog. A session that is on goes on when it is closed: whoever opens it again, here or on
 * another page, finds it where it is.
 */
export function openTimer(
  timer: SessionTimer,
  root: ParentNode,
  { messages, wear }: Pick<DialogPlace, 'wear'> & { readonly messages: CommonMessages },
): void {
  const within = root.querySelector('.root');
  // While the timer was loading, the reader may have pressed again.
  if (!within || within.querySelector('dialog')) return;
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
