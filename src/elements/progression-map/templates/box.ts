import { html, nothing, type TemplateResult } from 'lit';
import type { Box } from '../../../model/layout/types.js';
import type { MapNode } from '../../../model/map/graph.js';
import type { Picture } from '../picture.js';
import { place } from '../place.js';
import { descriptionOf } from '../description.view.js';
import { nodeViewOf, type NodeView } from '../node.view.js';
import { stateIn } from '../scene.js';
import type { Content } from '../../templates.js';
import { text, type MapFrame } from './frame.js';
import { marks } from './open-link.js';
import { Patches } from './patches.js';
import { stateLabel } from './state.js';

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/** How much stands on a box: all of it, all but the strokes, or the name. */
export type Room = 'all' | 'some' | 'name';

/** How a box is drawn. */
export interface Manner {
  readonly room: Room;
  /** Whether it tells in words what its place and its lines say. */
  readonly told: boolean;
}

/**
 * An exercise in its place: a link that is the whole box, and the button with its state on it. They stand beside each
 * other, and signs are drawn by styles, because a map has many: an element more in each is a frame later on a phone.
 */
export function box(node: MapNode, { boxes, cut }: Picture, frame: MapFrame, { room, told }: Manner): TemplateResult {
  const { scene, context, current } = frame;
  const view = nodeViewOf(node, scene, context);
  const at = boxes.get(node) ?? nowhere;
  const stop = node === current;
  const looks = [view.recommended && 'recommended', view.onWay && 'onway', view.faded && 'faded', room];
  const name = text(frame, view.name);
  return html`<a
      class=${`box ${view.state} ${looks.filter(Boolean).join(' ')}`}
      part=${`node ${view.state} link`}
      data-exercise=${view.id}
      href=${`#${encodeURIComponent(view.id)}`}
      tabindex=${stop ? '0' : '-1'}
      aria-haspopup="dialog"
      aria-describedby=${stop ? 'about' : nothing}
      aria-description=${told && !stop ? descriptionOf(node, view, scene, context) : nothing}
      ${place(at)}
      >${cut.has(node) ? html`<span class="cut">${name}</span>` : name}</a
    >${room === 'name' ? nothing : [stateSign(view, frame, at), signs(view, frame, at)]}`;
}

/** The button with the state of an exercise; its sign is drawn by styles. */
const stateSign = (view: NodeView, frame: MapFrame, { x, y }: Box): TemplateResult =>
  html`<button
    class=${`state ${view.state} ${view.onWay ? 'way' : ''}`}
    type="button"
    part="state"
    data-exercise=${view.id}
    tabindex="-1"
    aria-label=${stateLabel(view, frame)}
    ${place({ x, y })}
  ></button>`;

/** What is to be said of some boxes only, at their lower edge. */
const signs = (view: NodeView, frame: MapFrame, { x, y, width, height }: Box): Content =>
  view.state === 'todo' && !view.mark && !view.isGoal
    ? nothing
    : html`<span class="marks" ${place({ x, y: y + height, width })}>${marks(view, frame)}</span>`;

/** What the walk by keys hears where it is: more browsers and readers know this than a description by an attribute. */
export function about(node: MapNode | undefined, { scene, context }: MapFrame): Content {
  if (!node) return nothing;
  const words = descriptionOf(node, nodeViewOf(node, scene, context), scene, context);
  return html`<span id="about" hidden>${words}</span>`;
}

/** Many boxes as mere shapes. */
export function shapes(nodes: Iterable<MapNode>, { boxes }: Picture, { scene }: MapFrame, side: number): unknown {
  const patches = new Patches(side);
  for (const node of nodes) {
    const { x, y, width, height } = boxes.get(node) ?? nowhere;
    const faded = scene.filtered && !scene.filtered.nodes.has(node);
    const looks = ['shape', stateIn(scene, node), faded && 'faded', scene.way?.nodes.has(node) && 'way'];
    patches.add(looks.filter(Boolean).join(' '), { x, y }, `M${x} ${y}h${width}v${height}h${-width}z`);
  }
  return patches.draw();
}
