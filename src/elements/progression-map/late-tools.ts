import type { CSSResult, ReactiveControllerHost } from 'lit';
import { LatePart, LateScript } from '../late-part.js';
import type * as parts from './tools-parts.js';

const script = new LateScript(() => import('./tools-parts.js'));

/** What a reader finds, filters and compares with: it loads when a reader first asks for it. */
export const lateTools = (
  host: ReactiveControllerHost,
  wear: (style: CSSResult) => void,
): LatePart<typeof parts, typeof parts.tools> =>
  new LatePart(host, script, ({ tools, toolsStyles }) => {
    wear(toolsStyles);
    return tools;
  });
