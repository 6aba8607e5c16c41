import { svg, html, type TemplateResult } from 'lit';
import { demandOf } from '../../../model/demand.js';
import type { MapNode } from '../../../model/map/graph.js';
import { glyphPaths } from '../../strokes.js';
import type { Picture } from '../picture.js';

/** Where the glyph stands on a box: from its start, and from its end. */
const [fromStart, fromEnd] = [38, 27];

/** What exercises ask for, over their boxes: one picture for all of them, in small paths as for the lines. */
export function glyphs(nodes: Iterable<MapNode>, { boxes, width, height }: Picture, side: number): TemplateResult {
  const squares = new Map<string, { track: string; bars: string }>();
  for (const node of nodes) {
    const [axes, box] = [demandOf(node.exercise.demand), boxes.get(node)];
    if (axes.length === 0 || !box) continue;
    const paths = glyphPaths(axes, box.x + fromStart, box.y + box.height - fromEnd);
    const key = `${Math.floor(box.x / side)} ${Math.floor(box.y / side)}`;
    const found = squares.get(key) ?? { track: '', bars: '' };
    found.track += paths.track;
    found.bars += paths.bars;
    squares.set(key, found);
  }
  return html`<svg class="glyphs" part="glyph" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true">
    ${[...squares.values()].map(
      ({ track, bars }) => svg`<path class="track" d=${track}></path><path class="bars" d=${bars}></path>`,
    )}
  </svg>`;
}
