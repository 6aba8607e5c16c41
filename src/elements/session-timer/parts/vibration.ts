import { canVibrate, vibrate } from '../../../controllers/sound/vibrate.js';
import type { Helper, Moment } from '../served.js';

export { canVibrate };

/** Lets a session be felt. */
export class Vibration implements Helper {
  update({ due }: Moment): void {
    for (const { kind } of due) vibrate(kind);
  }
}
