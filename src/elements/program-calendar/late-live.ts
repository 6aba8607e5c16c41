import { AwaitedPart } from '../awaited-part.js';
import { LateScript } from '../late-part.js';
import type { Live, Staged } from './live.js';
import type * as parts from './live-parts.js';

const script = new LateScript(() => import('./live-parts.js'));

/** All that a reader does with a programme, and what is known of them. */
export const lateLive = (calendar: Staged): AwaitedPart<typeof parts, Live> =>
  new AwaitedPart(calendar.host, script, (loaded) => new loaded.Live(calendar));
