import type { CSSResult, ReactiveControllerHost } from 'lit';
import { LatePart, LateScript } from '../late-part.js';
import type * as parts from './later-parts.js';

const script = new LateScript(() => import('./later-parts.js'));

/** The pictures, the list of all steps and the report. A phone on a floor may have no network later. */
export const laterParts = (
  host: ReactiveControllerHost,
  wear: (style: CSSResult) => void,
): LatePart<typeof parts, typeof parts> =>
  new LatePart(host, script, (loaded) => {
    wear(loaded.laterStyles);
    return loaded;
  });
