import { ProgramCalendar } from '../elements/program-calendar/program-calendar.js';
import { safeDefine } from './safe-define.js';

/** Types only: with the tag, the page's listeners know its events. */
export type {} from '../events.js';

// Its dialogs show cards and timers: a page on which none is opened does not load them.
ProgramCalendar.loadCard = async () => {
  await import('./exercise-card.js');
  return customElements.get('exercise-card');
};
ProgramCalendar.loadTimer = async () => {
  await import('./session-timer.js');
  return customElements.get('session-timer');
};

safeDefine('program-calendar', ProgramCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'program-calendar': ProgramCalendar;
  }
}
