import { LatePart, LateScript } from '../late-part.js';
import type * as parts from './run-parts.js';
import type { Running, Staged } from './running.js';

const script = new LateScript(() => import('./run-parts.js'));

/** All that a session is run with. */
export const lateRunning = (timer: Staged): LatePart<typeof parts, Running> =>
  new LatePart(timer.host, script, (loaded) => {
    loaded.runStyles.forEach(timer.wear);
    return new loaded.Running(timer);
  });
