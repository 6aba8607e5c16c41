import type { Command } from '../../controllers/session-run.js';

/** Milliseconds that a press adds or takes. */
export const bit = 10_000;

/** What a key does to a session that is on; undefined where it means nothing. */
export function commandFor(key: string, running: boolean, waits: boolean): Command | undefined {
  switch (key) {
    case ' ':
      if (running && waits) return { k: 'next' };
      return { k: running ? 'pause' : 'play' };
    case 'ArrowRight':
    case 'n':
    case 'MediaTrackNext':
      return { k: 'next' };
    case 'ArrowLeft':
    case 'b':
    case 'MediaTrackPrevious':
      return { k: 'back' };
    case 'MediaPlayPause':
      return { k: running ? 'pause' : 'play' };
    case '+':
      return { k: 'add', ms: bit };
    case '-':
      return { k: 'add', ms: -bit };
    default:
      return undefined;
  }
}

/** Whether a key is meant for a session: one pressed on the page itself, or in the element but on none of its buttons. */
export function isForSession(event: KeyboardEvent, host: Element): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const [target] = event.composedPath();
  // A field has keys of its own.
  if (target instanceof Element && target.closest('input, select, textarea')) return false;
  const onPage = target === host.ownerDocument.body || target === host.ownerDocument.documentElement;
  const within = event.composedPath().includes(host);
  const pressed = target instanceof Element && target.closest('button, a, dialog') !== null;
  return onPage || (within && !(pressed && (event.key === ' ' || event.key === 'Enter')));
}
