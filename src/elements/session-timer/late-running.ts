import { AwaitedPart } from '../awaited-part.js';
import { LateScript } from '../late-part.js';
import type * as parts from './run-parts.js';
import type { Running, Staged } from './running.js';

const script = new LateScript(() => import('./run-parts.js'));

/** All that a session is run with. */
export const lateRunning = (timer: Staged): AwaitedPart<typeof parts, Running> =>
  new AwaitedPart(timer.host, script, (loaded) => {
    loaded.runStyles.forEach(timer.wear);
    return new loaded.Running(timer);
  });
