import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapNode } from '../../../model/map/graph.js';
import { demandGlyph } from '../../strokes.js';
import type { Picture } from '../picture.js';
import { place } from '../place.js';
import { descriptionOf } from '../description.view.js';
import { nodeViewOf, type NodeView } from '../node.view.js';
import { stateIn } from '../scene.js';
import { text, type MapFrame } from './frame.js';
import { marks, openLink } from './open-link.js';
import { stateButton } from './state.js';

/** How much stands on a box: all of it, all but the strokes, or the name. */
export type Room = 'all' | 'some' | 'name';

/** An exercise in its place. */
export function box(node: MapNode, { boxes }: Picture, frame: MapFrame, room: Room = 'all'): TemplateResult {
  const { scene, context, current } = frame;
  const view = nodeViewOf(node, scene, context);
  const looks = [view.recommended && 'recommended', view.onWay && 'onway', view.faded && 'faded', room];
  const about = `about-${scene.graph.nodes.indexOf(node)}`;
  const stop = node === current;
  const described = stop || room === 'all';
  return html`<li
    class=${`box ${view.state} ${looks.filter(Boolean).join(' ')}`}
    part=${`node ${view.state}`}
    data-exercise=${view.id}
    ${place(boxes.get(node) ?? {})}
  >
    ${room === 'name' ? nothing : stateButton(node, view, frame, { stop: false, bare: room === 'some' })}
    ${openLink(view.id, text(frame, view.name), frame, { about: described ? about : undefined, stop })}
    ${room === 'name' ? nothing : signs(view, room, frame)}
    ${described ? html`<span id=${about} hidden>${descriptionOf(node, view, scene, context)}</span>` : nothing}
  </li>`;
}

const signs = (view: NodeView, room: Room, frame: MapFrame): unknown => [
  room === 'all' && view.figures ? demandGlyph(view.demand) : nothing,
  view.state === 'todo' && !view.mark && !view.isGoal
    ? nothing
    : html`<span class="marks">${marks(view, frame)}</span>`,
];

/** Many boxes as mere shapes, in squares and by their looks. */
export function shapes(nodes: Iterable<MapNode>, { boxes }: Picture, { scene }: MapFrame, side: number): unknown {
  const drawn = new Map<string, { readonly looks: string; d: string }>();
  for (const node of nodes) {
    const { x, y, width, height } = boxes.get(node) ?? { x: 0, y: 0, width: 0, height: 0 };
    const faded = scene.filtered && !scene.filtered.nodes.has(node);
    const looks = [stateIn(scene, node), scene.way?.nodes.has(node) && 'way', faded && 'faded']
      .filter(Boolean)
      .join(' ');
    const key = [looks, Math.floor(x / side), Math.floor(y / side)].join(' ');
    const found = drawn.get(key) ?? { looks, d: '' };
    found.d += `M${x} ${y}h${width}v${height}h${-width}z`;
    drawn.set(key, found);
  }
  return [...drawn.values()].map(({ looks, d }) => svg`<path class=${`shape ${looks}`} d=${d}></path>`);
}
