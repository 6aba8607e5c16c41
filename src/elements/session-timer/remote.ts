import type { Command } from '../../controllers/session-run.js';
import type { Running } from './running.js';
import type { TimerActions } from './templates/frame.js';

/** What a reader drives. */
interface Driven {
  listed: boolean;
  reset(): void;
}

/** All that a reader does with a session by buttons. */
export class Remote implements TimerActions {
  /**
   * @param act Does something with what runs the session: at once, or as soon as that has come.
   * @param open Opens the card of an exercise.
   */
  constructor(
    private readonly host: Driven,
    private readonly act: (what: (running: Running) => void) => void,
    readonly open: (exercise: string) => void,
  ) {}

  do(command: Command): void {
    this.act((running) => running.do(command));
  }

  undo(): void {
    this.act(({ run }) => run.undo());
  }

  reset(): void {
    this.host.reset();
  }

  toggle(): void {
    this.act(({ attendant }) => attendant.toggle());
  }

  swap(exercise: string | undefined): void {
    this.act((running) => running.swap(exercise));
  }

  list(open: boolean): void {
    this.host.listed = open;
  }
}
