import type { CSSResult } from 'lit';
import { LatePart, LateScript } from '../late-part.js';
import { withNodes } from './late-node.js';
import type * as parts from './chart-parts.js';

const script = new LateScript(() => withNodes(import('./chart-parts.js')));

/** What a map is drawn with: a page on which all maps are lists loads none of it. */
export const lateChart = (
  host: parts.ChartHost,
  wear: (style: CSSResult) => void,
): LatePart<typeof parts, parts.Chart> =>
  new LatePart(host, script, ({ Chart, chartStyles }) => {
    wear(chartStyles);
    return new Chart(host);
  });
