import type { ReactiveControllerHost } from 'lit';
import type { Command, SessionRun } from '../../controllers/session-run.js';
import { itemOf } from '../../model/session/plan.js';
import type { Attendant } from './attendant.js';
import { Keys } from './keyboard.js';
import type { TimerActions } from './templates/frame.js';

/** What a reader drives. */
interface Driven extends ReactiveControllerHost, HTMLElement {
  listed: boolean;
  reset(): void;
}

/** All that a reader does with a session, by buttons and by keys. */
export class Remote implements TimerActions {
  /**
   * @param attendant Told of each press: browsers let nobody be heard before.
   * @param open Opens the card of an exercise.
   */
  constructor(
    private readonly host: Driven,
    private readonly run: SessionRun,
    private readonly attendant: Attendant,
    readonly open: (exercise: string) => void,
  ) {
    new Keys(
      host,
      () => run.state,
      (command) => this.do(command),
    );
  }

  do(command: Command): void {
    this.attendant.unlock();
    this.run.do(command);
  }

  undo(): void {
    this.run.undo();
  }

  reset(): void {
    this.host.reset();
  }

  toggle(): void {
    this.attendant.toggle();
  }

  swap(exercise: string | undefined): void {
    const { plan, state } = this.run;
    const on = plan.segments[state.index];
    const item = on && itemOf(on);
    if (item !== undefined) this.do({ k: 'swap', item, ...(exercise !== undefined && { exercise }) });
  }

  list(open: boolean): void {
    this.host.listed = open;
  }
}
