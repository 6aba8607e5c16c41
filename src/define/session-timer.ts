import { SessionTimer } from '../elements/session-timer/session-timer.js';
import { safeDefine } from './safe-define.js';

/** Types only: with the tag, the page's listeners know its events. */
export type {} from '../events.js';

// Its dialog shows cards: a page on which none is opened does not load them.
SessionTimer.loadCard = async () => {
  await import('./exercise-card.js');
  return customElements.get('exercise-card');
};

safeDefine('session-timer', SessionTimer);

declare global {
  interface HTMLElementTagNameMap {
    'session-timer': SessionTimer;
  }
}
