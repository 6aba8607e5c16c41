import type { CSSResult, ReactiveControllerHost } from 'lit';
import { AwaitedPart } from '../awaited-part.js';
import { LateScript } from '../late-part.js';
import type * as parts from './day-parts.js';

const script = new LateScript(() => import('./day-parts.js'));

/** The day that is looked at: it is on its way while the pack is, and drawn with the days. */
export const lateDay = (
  host: ReactiveControllerHost,
  wear: (style: CSSResult) => void,
): AwaitedPart<typeof parts, parts.DayPart> =>
  new AwaitedPart(host, script, ({ DayPart, dayPartStyles }) => {
    for (const style of dayPartStyles) wear(style);
    return new DayPart(host);
  });
