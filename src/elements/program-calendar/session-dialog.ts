import type { Source } from '../../controllers/pack-source.js';
import type { CommonMessages } from '../../i18n/common/en.js';
import { rampedPack } from '../../model/program/ramp.js';
import type { Program } from '../../pack/types.js';
import { button, raise, type DialogPlace } from '../dialog.js';
import { settingsFrom } from '../open-card.js';
import type { SessionTimer } from '../session-timer/session-timer.js';

/** The day that a session is of. */
interface OfDay {
  readonly item: Program;
  readonly source: Source;
  /** Number of the day, from 1. */
  readonly number: number;
  /** Id of the session. */
  readonly id: string;
  readonly opener: Pick<SessionTimer, 'src' | 'pack' | 'units' | 'store'>;
}

interface Place extends Pick<DialogPlace, 'wear'> {
  readonly root: ParentNode;
  readonly locale: string;
  readonly messages: CommonMessages;
}

/**
 * Opens a session in a native dialog, with the doses that it has on a day. A session that is on goes on when the dialog
 * is closed: whoever opens it again, here or on another page, finds it where it is.
 */
export function openTimer(Timer: typeof SessionTimer, day: OfDay, { root, wear, locale, messages }: Place): void {
  const within = root.querySelector('.root');
  // While the timer was loading, the reader may have pressed again.
  if (!within || within.querySelector('dialog')) return;
  const timer = timerFor(Timer, day, locale);
  const dialog = raise({ within, wear }, (made) => {
    const bar = document.createElement('div');
    bar.className = 'bar';
    bar.append(button(messages.close, () => made.close()));
    made.append(bar, timer);
  });
  // To the page it would look as if the calendar it was opened from had loaded again.
  timer.addEventListener('pack-load', (event) => event.stopPropagation());
  timer.addController({
    hostUpdated() {
      const name = timer.shadowRoot?.querySelector('#name')?.textContent;
      if (name && dialog.getAttribute('aria-label') !== name) dialog.setAttribute('aria-label', name);
    },
    hostDisconnected() {
      // Put back with its timer, a dialog would still be open, but no longer modal.
      if (!dialog.isConnected) dialog.remove();
    },
  });
}

function timerFor(
  Timer: typeof SessionTimer,
  { item, source, number, id, opener }: OfDay,
  locale: string,
): SessionTimer {
  const settings = settingsFrom(opener, source.text, locale);
  const timer = Object.assign(new Timer(), settings, { session: id, headingLevel: 2, store: opener.store });
  const pack = rampedPack(source.pack, item, number);
  return pack === source.pack ? timer : Object.assign(timer, { pack, base: source.base });
}
