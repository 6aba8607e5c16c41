import type { ReactiveControllerHost } from 'lit';
import type * as controllers from '../../controllers/progress.js';
import { LatePart, LateScript } from '../late-part.js';

const script = new LateScript(() => import('../../controllers/progress.js'));

/** What is known of the reader of a map; one that a page sets goes before it. */
export const lateProgress = (
  host: ReactiveControllerHost,
): LatePart<typeof controllers, controllers.ProgressController> =>
  new LatePart(host, script, ({ ProgressController }) => new ProgressController(host));
