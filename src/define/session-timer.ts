import { SessionTimer } from '../elements/session-timer/session-timer.js';
import { safeDefine } from './safe-define.js';

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
