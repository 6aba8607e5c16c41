import type { CSSResult, ReactiveControllerHost } from 'lit';
import { LatePart, LateScript } from '../late-part.js';
import type * as parts from './summary-parts.js';

const script = new LateScript(() => import('./summary-parts.js'));

/** Small pictures of what a reader trained: they load when a reader first asks for them. */
export const lateSummary = (
  host: ReactiveControllerHost,
  wear: (style: CSSResult) => void,
): LatePart<typeof parts, typeof parts.summary> =>
  new LatePart(host, script, ({ summary, summaryStyles }) => {
    wear(summaryStyles);
    return summary;
  });
