import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dateOf } from '../model/date.js';
import type { DateText } from '../model/program/types.js';

/** The date where the reader is. A page that stays open over midnight, or travels, shows the new one. */
export class TodayController implements ReactiveController {
  date: DateText = dateOf(Date.now());
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // A device that sleeps over midnight wakes with a page that is looked at again.
    document.addEventListener('visibilitychange', this.look);
    this.look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.look);
    clearTimeout(this.timer);
  }

  private readonly look = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.look, untilMidnight());
    const date = dateOf(Date.now());
    if (date === this.date) return;
    this.date = date;
    this.host.requestUpdate();
  };
}

/** Milliseconds until the next day begins where the reader is: days with a change of clocks are of 23 or 25 hours. */
function untilMidnight(): number {
  const now = new Date(Date.now());
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
