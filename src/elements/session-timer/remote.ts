import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Command, SessionRun } from '../../controllers/session-run.js';
import type { SoundMode } from '../../controllers/sound/cue-player.js';
import { itemOf } from '../../model/session/plan.js';
import { commandFor, isForSession } from './keyboard.js';
import type { TimerActions } from './templates/frame.js';

/** What a reader drives. */
interface Driven extends ReactiveControllerHost, HTMLElement {
  sound: SoundMode | 'off';
  listed: boolean;
  reset(): void;
}

/** All that a reader does with a session, by buttons and by keys. */
export class Remote implements ReactiveController, TimerActions {
  /**
   * @param gesture Called with each press: browsers let nobody be heard before.
   * @param open Opens the card of an exercise.
   */
  constructor(
    private readonly host: Driven,
    private readonly run: SessionRun,
    private readonly gesture: () => void,
    readonly open: (exercise: string) => void,
  ) {
    host.addController(this);
  }

  do(command: Command): void {
    this.gesture();
    this.run.do(command);
  }

  undo(): void {
    this.run.undo();
  }

  reset(): void {
    this.host.reset();
  }

  mute(mute: boolean): void {
    this.host.sound = mute ? 'off' : 'mix';
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
