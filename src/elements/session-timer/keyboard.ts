import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Command } from '../../controllers/session-run.js';
import type { SessionState } from '../../model/session/state.js';

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

/** Drives a session that is on by the keys of the page. */
export class Keys implements ReactiveController {
  /**
   * @param state Where the session is; undefined where none is shown.
   * @param act Does what a key means.
   */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly state: () => SessionState | undefined,
    private readonly act: (command: Command) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.press);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.press);
  }

  private readonly press = (event: KeyboardEvent): void => {
    const { status, remaining } = this.state() ?? {};
    if ((status !== 'running' && status !== 'paused') || !isForSession(event, this.host)) return;
    const command = commandFor(event.key, status === 'running', remaining === null);
    if (!command) return;
    event.preventDefault();
    this.act(command);
  };
}
