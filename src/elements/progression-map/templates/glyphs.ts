import { html, type TemplateResult } from 'lit';
import { demandOf } from '../../../model/demand.js';
import type { MapNode } from '../../../model/map/graph.js';
import { glyphPaths } from '../../strokes.js';
import type { Picture } from '../picture.js';
import { Patches } from './patches.js';

/** Where the glyph stands on a box: from its start, and from its end. */
const [fromStart, fromEnd] = [38, 27];

/** What exercises ask for, over their boxes: one picture for all of them. */
export function glyphs(nodes: Iterable<MapNode>, { boxes, width, height }: Picture, side: number): TemplateResult {
  const patches = new Patches(side);
  for (const node of nodes) {
    const [axes, box] = [demandOf(node.exercise.demand), boxes.get(node)];
    if (axes.length === 0 || !box) continue;
    const { track, bars } = glyphPaths(axes, box.x + fromStart, box.y + box.height - fromEnd);
    patches.add('track', box, track);
    patches.add('bars', box, bars);
  }
  return html`<svg class="glyphs" part="glyph" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
    ${patches.draw()}
  </svg>`;
}
