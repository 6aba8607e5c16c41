import type { CSSResult } from 'lit';
import { LatePart, LateScript } from '../late-part.js';
import type * as progress from './card-progress.js';

const script = new LateScript(() => import('./card-progress.js'));

/** What shows how far a reader is, and lets them say it: a page whose cards do without loads none of it. */
export const lateProgress = (
  host: progress.ProgressHost,
  wear: (style: CSSResult) => void,
): LatePart<typeof progress, progress.CardProgress> =>
  new LatePart(host, script, ({ CardProgress, progressStyles }) => {
    wear(progressStyles);
    return new CardProgress(host, wear);
  });
