import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Command, SessionRun } from '../../controllers/session-run.js';
import { itemOf } from '../../model/session/plan.js';
import type { Attendant } from './attendant.js';
import { commandFor, isForSession } from './keyboard.js';
import type { TimerActions } from './templates/frame.js';

/** What a reader drives. */
interface Driven extends ReactiveControllerHost, HTMLElement {
  listed: boolean;
  reset(): void;
}

/** All that a reader does with a session, by buttons and by keys. */
export class Remote implements ReactiveController, TimerActions {
  /**
   * @param attendant Told of each press: browsers let nobody be heard before.
   * @param open Opens the card of an exercise.
   */
  constructor(
    private readonly host: Driven,
    private readonly run: SessionRun,
    private readonly attendant: Pick<Attendant, 'unlock' | 'toggle'>,
    readonly open: (exercise: string) => void,
  ) {
    host.addController(this);
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

  set(): void {
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

  hostConnected(): void {
    document.addEventListener('keydown', this.press);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.press);
  }

  private readonly press = (event: KeyboardEvent): void => {
    const { status, remaining } = this.run.state;
    if (status === 'ready' || status === 'done' || !isForSession(event, this.host)) return;
    const command = commandFor(event.key, status === 'running', remaining === null);
    if (!command) return;
    event.preventDefault();
    this.do(command);
  };
}
