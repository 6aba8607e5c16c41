import type { CSSResult, ReactiveControllerHost } from 'lit';
import { LatePart, LateScript } from '../late-part.js';
import { withNodes } from './late-node.js';
import type * as parts from './list-parts.js';

const script = new LateScript(() => withNodes(import('./list-parts.js')));

/** What a map is listed with. */
export const lateList = (
  host: ReactiveControllerHost,
  wear: (style: CSSResult) => void,
): LatePart<typeof parts, typeof parts.list> =>
  new LatePart(host, script, ({ list, listStyles }) => {
    wear(listStyles);
    return list;
  });
